import type { Context, Fields, ReceivedFile } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Answer, Answers, AnswerValue, GivenFile } from '../domain/answer.ts'
import { isAsked } from '../domain/asked.ts'
import { digestOf, isEvidence, standingDigest } from '../domain/digest.ts'
import { readAnswer } from '../domain/read-answer.ts'
import type { EvidenceQuestion, Question, Template } from '../domain/template.ts'
import { fieldOf } from '../domain/typed.ts'
import { removeAnswers } from '../store/answering.ts'
import { lockAnswers, saveAnswers } from '../store/returns.ts'
import { keepEvidence } from './keep-evidence.ts'

/** What became of one question's fields. `field` is where an error stands. */
export type Outcome =
  | { readonly kind: 'saved' | 'unchanged' }
  | { readonly kind: 'refused'; readonly field: string; readonly message: string }
  /** A colleague changed it since this person was shown it. */
  | { readonly kind: 'conflict'; readonly theirs: Answer | undefined }

export interface Typed {
  readonly fields: Fields
  readonly files: readonly ReceivedFile[]
  /** Whose answers these are, in words. */
  readonly by: string
}

/**
 * Saves every answer that can be accepted, and says of each what became of it; what can't be accepted
 * keeps none of the others out. A field nobody touched changes nothing. In: a draft, the questions that
 * may have come, what was typed. Out: outcomes by question id, and the answers as they now stand; null
 * where the draft is not theirs or was sent meanwhile.
 */
export async function saveTyped(
  context: Context<Services>,
  draft: string,
  template: Template,
  questions: readonly Question[],
  typed: Typed,
): Promise<{ outcomes: ReadonlyMap<string, Outcome>; answers: Answers } | null> {
  const kept = await keepFiles(context.services, questions, typed.files)
  const stored = await lockAnswers(context.tx, draft)
  if (!stored) return null
  const came = questions.filter(({ id }) => typed.fields.has(`${fieldOf(id)}.shown`))
  const changes = came.map((question) => {
    const before = stored[question.id]
    const change = changeOf(question, before, typed.fields, kept.get(question.id), today(context))
    return { question, before, change }
  })
  const saved: Record<string, Answer> = {}
  const cleared: string[] = []
  for (const { question, before, change } of changes) {
    if (change.kind === 'put') {
      const version = (before?.version ?? 0) + 1
      const at = context.now.toISOString()
      saved[question.id] = { ...change.answer, version, by: typed.by, at }
    } else if (change.kind === 'clear') cleared.push(question.id)
  }
  if (Object.keys(saved).length > 0) await saveAnswers(context.tx, draft, saved)
  if (cleared.length > 0) await removeAnswers(context.tx, draft, cleared)
  if (Object.keys(saved).length + cleared.length > 0)
    await context.audit('ask_return', draft, 'answered', {
      questions: [...Object.keys(saved), ...cleared],
    })
  const answers = Object.fromEntries(
    Object.entries({ ...stored, ...saved }).filter(([id]) => !cleared.includes(id)),
  )
  // What is wrong with an answer nobody asked for is no concern of theirs.
  const outcomes = changes.map(({ question, change }) => {
    const outcome = outcomeOf(change)
    const ignored = outcome.kind === 'refused' && !isAsked(template, question, answers)
    return [question.id, ignored ? ({ kind: 'unchanged' } as const) : outcome] as const
  })
  return { outcomes: new Map(outcomes), answers }
}

const today = ({ now }: Context) => now.toISOString().slice(0, 10)

type Change =
  | { readonly kind: 'put'; readonly answer: Pick<Answer, 'value' | 'carried'> }
  | { readonly kind: 'clear' }
  | Exclude<Outcome, { kind: 'saved' | 'unchanged' }>
  | { readonly kind: 'unchanged' }

function outcomeOf(change: Change): Outcome {
  return change.kind === 'put' || change.kind === 'clear' ? { kind: 'saved' } : change
}

type Kept = readonly (GivenFile | { readonly refused: string })[]

function changeOf(
  question: Question,
  before: Answer | undefined,
  fields: Fields,
  kept: Kept = [],
  today: string,
): Change {
  const name = fieldOf(question.id)
  const read = readAnswer(question, fields, today)
  const problem = kept.find((file) => 'refused' in file)
  if (problem && 'refused' in problem)
    return { kind: 'refused', field: name, message: problem.refused }
  if (read.kind === 'refused') return read
  const value = read.kind === 'given' ? read.value : null
  const choice = fields.text(`${name}.choice`)
  const shown = fields.text(`${name}.shown`)
  const mark = digestOf(value)
  const stands = standingDigest(before)
  if (choice === 'theirs') return { kind: 'unchanged' }
  const touched = mark !== shown || choice === 'mine'
  if (touched && mark !== stands) {
    const undecided = fields.has(`${name}.differs`) && choice === ''
    if (stands !== shown || undecided) return { kind: 'conflict', theirs: before }
  }
  const next = touched ? value : (before?.value ?? null)
  return question.type === 'evidence'
    ? evidenceChange(question, before, next, fields, kept)
    : valueChange(
        before,
        next,
        touched && mark !== stands,
        fields.text(`${name}.confirm`) === 'yes',
      )
}

function valueChange(
  before: Answer | undefined,
  next: AnswerValue | null,
  changed: boolean,
  confirmed: boolean,
): Change {
  if (changed) return next === null ? { kind: 'clear' } : { kind: 'put', answer: { value: next } }
  if (!before?.carried || before.carried.confirmed || !confirmed) return { kind: 'unchanged' }
  const carried = { ...before.carried, confirmed: true }
  return { kind: 'put', answer: { value: before.value, carried } }
}

function evidenceChange(
  question: EvidenceQuestion,
  before: Answer | undefined,
  next: AnswerValue | null,
  fields: Fields,
  kept: Kept,
): Change {
  const name = fieldOf(question.id)
  const had = before && isEvidence(before.value) ? before.value : { files: [], link: '' }
  const gone = fields.all(`${name}.remove`)
  const added = kept.filter((file): file is GivenFile => 'sha256' in file)
  const files = [
    ...had.files.filter(
      ({ sha256 }) => !gone.includes(sha256) && !added.some((one) => one.sha256 === sha256),
    ),
    ...added,
  ]
  const most = question.most ?? 10
  if (files.length > most)
    return { kind: 'refused', field: name, message: `Attach ${most} files at most.` }
  const link = next !== null && isEvidence(next) ? next.link : ''
  const same =
    link === had.link &&
    files.length === had.files.length &&
    files.every(({ sha256 }, at) => sha256 === had.files[at]?.sha256)
  const value = files.length === 0 && link === '' ? null : { files, link }
  return valueChange(before, value, !same, fields.text(`${name}.confirm`) === 'yes')
}

async function keepFiles(
  services: Services,
  questions: readonly Question[],
  files: readonly ReceivedFile[],
): Promise<ReadonlyMap<string, Kept>> {
  const kept = new Map<string, Kept>()
  for (const { id, type } of questions) {
    if (type !== 'evidence') continue
    const own = files.filter(({ field, filename }) => field === `${fieldOf(id)}.file` && filename)
    const results = []
    for (const file of own) results.push(await keepEvidence(services, file))
    kept.set(id, results)
  }
  return kept
}
