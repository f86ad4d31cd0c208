import type { Fields } from '../../../platform/http/index.ts'
import type { Outcome } from '../actions/save-typed.ts'
import type { Answer, Answers } from '../domain/answer.ts'
import { standingDigest } from '../domain/digest.ts'
import { asTyped } from '../domain/fits.ts'
import type { Question } from '../domain/template.ts'
import { fieldOf, type TypedFields } from '../domain/typed.ts'

/** One question as it is shown: what stands in its fields, and what is to be said about it. */
export interface QuestionView {
  readonly question: Question
  readonly name: string
  readonly stored: Answer | undefined
  /** What was answered the time before, where that is known. */
  readonly last: Answer | undefined
  readonly fields: TypedFields
  /** The mark of the answer that this person has seen. */
  readonly shown: string
  readonly error: { readonly field: string; readonly message: string } | null
  /** `false`: the form is sent as a whole, so that another row saves nothing yet. */
  readonly savesRows?: false
  /** What a colleague answered meanwhile; null where nobody did. */
  readonly theirs: { readonly answer: Answer | undefined } | null
}

/** What was typed before: with what became of it, or parked when a session ended. */
export interface TypedBefore {
  readonly fields: Fields
  readonly outcomes: ReadonlyMap<string, Outcome> | null
}

const EMPTY: TypedFields = { text: () => '', all: () => [], has: () => false }

/** In: questions, what is stored, and what was typed before, if anything. Out: what to show of each. */
export function viewsOf(
  questions: readonly Question[],
  answers: Answers,
  before: TypedBefore | null,
  last: Answers = {},
): ReadonlyMap<string, QuestionView> {
  return new Map(
    questions.map((question) => [
      question.id,
      viewOf(question, answers[question.id], before, last[question.id]),
    ]),
  )
}

function viewOf(
  question: Question,
  stored: Answer | undefined,
  before: TypedBefore | null,
  last: Answer | undefined,
): QuestionView {
  const name = fieldOf(question.id)
  const outcome = before?.outcomes?.get(question.id)
  const stands = standingDigest(stored)
  // What was saved is shown as it is stored; what was not, as it was typed.
  const keeps =
    before !== null &&
    before.fields.has(`${name}.shown`) &&
    (before.outcomes === null || outcome?.kind === 'refused' || outcome?.kind === 'conflict')
  return {
    question,
    name,
    stored,
    last,
    fields: keeps ? before.fields : ((stored && asTyped(question, stored.value)) ?? EMPTY),
    shown: keeps && outcome?.kind !== 'conflict' ? before.fields.text(`${name}.shown`) : stands,
    error: outcome?.kind === 'refused' ? outcome : null,
    theirs: outcome?.kind === 'conflict' ? { answer: outcome.theirs } : null,
  }
}
