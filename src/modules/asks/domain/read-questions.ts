import type { AnswerValue } from './answer.ts'
import { isAskedAmong } from './asked.ts'
import { readAnswer } from './read-answer.ts'
import type { Question } from './template.ts'
import { fieldOf, type TypedFields } from './typed.ts'

export interface ReadAnswers {
  /** By question id, of those asked; a question not answered has no entry. */
  readonly values: Readonly<Record<string, AnswerValue>>
  readonly errors: readonly { readonly field: string; readonly message: string }[]
}

/**
 * From a form that is sent as a whole: every answer, or a sentence beside each field at fault. A question
 * that hangs on another is read only where the other was answered so. In: questions, what was typed, and
 * the day it is; `whole` is false for a draft, in which answers may be missing.
 */
export function readQuestions(
  questions: readonly Question[],
  typed: TypedFields,
  today: string,
  whole = true,
): ReadAnswers {
  const values: Record<string, AnswerValue> = {}
  const errors: { field: string; message: string }[] = []
  for (const question of questions) {
    if (!isAskedAmong(question, values)) continue
    const read = readAnswer(question, typed, today)
    if (read.kind === 'given') values[question.id] = read.value
    else if (read.kind === 'refused') errors.push({ field: read.field, message: read.message })
    else if (question.required && whole)
      errors.push({ field: fieldOf(question.id), message: `Answer “${question.label}”.` })
  }
  return { values, errors }
}
