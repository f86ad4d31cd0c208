import type { AnswerValue } from './answer.ts'
import { cellOf, MOST_ROWS } from './read-rows.ts'
import { readAnswer, reasonField } from './read-answer.ts'
import type { Question } from './template.ts'
import { fieldOf, type TypedFields } from './typed.ts'

/**
 * Whether a value that comes from elsewhere (an earlier round, another board's file) is an answer to
 * this question. It is held to the very rules that typing is: the value is put into the fields as if
 * typed, and read. In: anything. Out: the answer, or null. Files never come along: only what was
 * uploaded to this return is evidence of it.
 */
export function answerFrom(question: Question, value: unknown, today: string): AnswerValue | null {
  const typed = asTyped(question, value)
  if (!typed) return null
  const read = readAnswer(question, typed, today)
  return read.kind === 'given' ? read.value : null
}

type Texts = Map<string, readonly string[]>

/** The fields of a question filled in with its value; null where the value is of another shape. */
export function asTyped(question: Question, value: unknown): TypedFields | null {
  const texts: Texts = new Map()
  if (!fill(texts, question, fieldOf(question.id), value)) return null
  return {
    text: (name) => (texts.get(name)?.[0] ?? '').trim(),
    all: (name) => texts.get(name) ?? [],
    has: (name) => texts.has(name),
  }
}

function fill(texts: Texts, question: Question, name: string, value: unknown): boolean {
  const put = (field: string, text: unknown) => {
    if (typeof text === 'string' || typeof text === 'number') texts.set(field, [String(text)])
  }
  const day = (field: string, text: unknown) => {
    const [year = '', month = '', date = ''] = String(text).split('-')
    for (const [box, part] of Object.entries({ year, month, day: date }))
      put(`${field}.${box}`, part.replace(/^0(?=\d)/, ''))
  }
  switch (question.type) {
    case 'date':
      if (typeof value !== 'string') return false
      day(name, value)
      return true
    case 'text':
    case 'one':
    case 'number':
    case 'grade':
      if (typeof value !== 'string' && typeof value !== 'number') return false
      put(name, value)
      return true
    case 'many':
      if (!Array.isArray(value)) return false
      texts.set(name, value.map(String))
      return true
    case 'rows': {
      if (!Array.isArray(value) || value.length > MOST_ROWS) return false
      put(`${name}.rows`, value.length)
      return value.every(
        (row: unknown, at) =>
          isRecord(row) &&
          question.columns.every(
            (column) =>
              row[column.id] === undefined ||
              fill(texts, column, cellOf(name, at, column.id), row[column.id]),
          ),
      )
    }
    case 'yes-no':
      if (!isRecord(value)) return false
      put(name, value['answer'])
      put(reasonField(name, value['answer'] as 'yes'), value['reason'])
      return true
    case 'evidence':
      if (!isRecord(value)) return false
      put(`${name}.link`, value['link'])
      return true
    case 'figure':
      if (!isRecord(value)) return false
      put(name, value['numerator'])
      put(`${name}.of`, value['denominator'] ?? '')
      day(`${name}.first`, value['first'])
      day(`${name}.last`, value['last'])
      return true
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
