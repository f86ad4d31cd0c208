import type { Answers, AnswerValue } from './answer.ts'
import {
  findQuestion,
  questionsOf,
  type Question,
  type Section,
  type Template,
} from './template.ts'

type Asking = Pick<Template, 'sections'>

/**
 * The questions that are asked, given what was answered: one with a condition only where the question
 * it hangs on is asked itself and answered in one of the ways named. An answer carried forward counts
 * here before it is confirmed, so that what hangs on it can be seen.
 */
export function askedQuestions(template: Asking, answers: Answers): readonly Question[] {
  return questionsOf(template).filter((question) => isAsked(template, question, answers))
}

export function askedIn(template: Asking, section: Section, answers: Answers): readonly Question[] {
  return section.questions.filter((question) => isAsked(template, question, answers))
}

export function isAsked(template: Asking, question: Question, answers: Answers): boolean {
  let [at, steps]: [Question, number] = [question, 0]
  // As many steps as there can be questions: a ring of conditions would otherwise never end.
  while (at.when && steps++ < 500) {
    const answer = answers[at.when.question]
    if (!answer || !choicesOf(answer.value).some((one) => at.when?.is.includes(one))) return false
    const upper = findQuestion(template, at.when.question)
    if (!upper) return false
    at = upper
  }
  return steps < 500
}

/**
 * The same for a form sent as a whole, whose answers are read in order. In: the answers read so far; a
 * question hangs on one before it, which has no answer there where it is not asked itself.
 */
export function isAskedAmong(
  { when }: Question,
  values: Readonly<Record<string, AnswerValue>>,
): boolean {
  const value = when && values[when.question]
  if (!when) return true
  return value !== undefined && choicesOf(value).some((one) => when.is.includes(one))
}

/** The answers that are asked for, and nothing else: what is sent in. */
export function onlyAsked(template: Asking, answers: Answers): Answers {
  return Object.fromEntries(
    askedQuestions(template, answers).flatMap(({ id }) => {
      const answer = answers[id]
      return answer ? [[id, answer] as const] : []
    }),
  )
}

function choicesOf(value: AnswerValue): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if ('answer' in value) return [value.answer]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
