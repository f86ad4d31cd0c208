import type { Answer, Answers } from './answer.ts'
import { counts } from './answer.ts'
import { answerInWords } from './answer-words.ts'
import { isAsked } from './asked.ts'
import { isEvidence } from './digest.ts'
import type { Question, Template } from './template.ts'

/** Where an answer stands. None of them is a nought. */
export type Standing = 'answered' | 'not answered' | 'not confirmed' | 'not asked'

/** In: a question, and everything that was answered. Out: whether it was asked, and whether its answer counts. */
export function standingOf(template: Template, question: Question, answers: Answers): Standing {
  if (!isAsked(template, question, answers)) return 'not asked'
  const answer = answers[question.id]
  if (!answer) return 'not answered'
  return counts(answer) ? 'answered' : 'not confirmed'
}

/** An answer in words, a line for each part; evidence files with what proves which file it was. */
export function linesOf(question: Question, { value }: Answer): readonly string[] {
  if (!isEvidence(value)) return answerInWords(question, value)
  return [
    ...value.files.map(
      ({ name, bytes, sha256 }) =>
        `${name} (${bytes.toLocaleString('en-GB')} bytes, SHA-256 ${sha256})`,
    ),
    ...(value.link ? [value.link] : []),
  ]
}
