import {
  Conflict,
  data,
  type Answer,
  type FieldError,
  type Request,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { saveTyped, type Outcome } from '../actions/save-typed.ts'
import type { Answers } from '../domain/answer.ts'
import { standingDigest } from '../domain/digest.ts'
import type { Question } from '../domain/template.ts'
import { fieldOf } from '../domain/typed.ts'
import { openDraft, type AskedHere } from './asking.ts'
import { whoAnswered } from './question-field.tsx'

export interface SavedForm {
  readonly answers: Answers
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** What keeps the page from being left: what can't be accepted, and what a colleague changed. */
  readonly errors: readonly FieldError[]
}

/** Saves what came with a form. In: the questions on the page. Throws Conflict where it can't be written in. */
export async function saveForm(
  request: Request<Services>,
  asking: AskedHere,
  questions: readonly Question[],
): Promise<SavedForm> {
  const draft = openDraft(asking)
  const typed = { fields: request.form, files: request.files, by: asking.by }
  const saved =
    draft && (await saveTyped(request, draft.id, asking.round.template, questions, typed))
  if (!saved)
    throw new Conflict(
      'These answers can’t be changed now: they were sent, or the round is paused or closed. Go back to see how it stands.',
    )
  const errors = questions.flatMap((question): FieldError[] => {
    const outcome = saved.outcomes.get(question.id)
    if (outcome?.kind === 'refused') return [{ field: outcome.field, message: outcome.message }]
    if (outcome?.kind !== 'conflict') return []
    const message = `Choose whose answer shall stand: “${question.label}”`
    return [{ field: `${fieldOf(question.id)}.choice`, message }]
  })
  return { ...saved, errors }
}

/** For the script that saves as people write: of each question what became of it. */
export function saidOf(questions: readonly Question[], { outcomes, answers }: SavedForm): Answer {
  return data({
    questions: questions.flatMap(({ id }) => {
      const outcome = outcomes.get(id)
      if (!outcome) return []
      const stored = answers[id]
      return [
        {
          id,
          kind: outcome.kind,
          words: wordsOf(outcome, stored ? whoAnswered(stored) : ''),
          shown: outcome.kind === 'saved' ? standingDigest(stored) : null,
        },
      ]
    }),
  })
}

function wordsOf(outcome: Outcome, who: string): string {
  switch (outcome.kind) {
    case 'saved':
      return `Saved. ${who}`
    case 'unchanged':
      return who
    case 'refused':
      return `Not saved. ${outcome.message}`
    case 'conflict':
      return 'Not saved: a colleague changed this meanwhile. Press the button below to see both answers and choose.'
  }
}
