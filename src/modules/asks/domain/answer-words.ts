import { dayInWords } from '../../../knowledge/law/index.ts'
import type { AnswerValue, CellValue } from './answer.ts'
import type { CellQuestion, Question } from './template.ts'

/**
 * An answer in words, a line for each part: for a page that shows what was answered, and for print. In:
 * the question as asked, and its answer's value.
 */
export function answerInWords(question: Question, value: AnswerValue): readonly string[] {
  switch (question.type) {
    case 'text':
    case 'number':
    case 'date':
    case 'one':
      return isCell(value) ? [cellInWords(question, value)] : []
    case 'many':
      return question.options
        .filter((option) => Array.isArray(value) && (value as unknown[]).includes(option.value))
        .map(({ label }) => label)
    case 'grade': {
      const level = question.levels.find((one) => one.value === value)
      return level ? [`${level.value}: ${level.label}`] : []
    }
    case 'yes-no':
      if (isCell(value) || !('answer' in value)) return []
      return [YES_NO[value.answer], ...(value.reason ? [value.reason] : [])]
    case 'evidence':
      if (isCell(value) || !('link' in value)) return []
      return [...value.files.map(({ name }) => name), ...(value.link ? [value.link] : [])]
    case 'figure':
      if (isCell(value) || !('numerator' in value)) return []
      return [
        value.denominator === null
          ? String(value.numerator)
          : `${value.numerator} of ${value.denominator}`,
        `${dayInWords(value.first)} to ${dayInWords(value.last)}`,
      ]
    case 'rows':
      return Array.isArray(value)
        ? (value as Readonly<Record<string, CellValue>>[]).map((row) =>
            question.columns
              .flatMap((column) => {
                const cell = row[column.id]
                return cell === undefined ? [] : [`${column.label}: ${cellInWords(column, cell)}`]
              })
              .join('; '),
          )
        : []
  }
}

export const YES_NO = { yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable' } as const

function cellInWords(question: CellQuestion, value: CellValue): string {
  if (question.type === 'number')
    return `${Number(value).toLocaleString('en-GB', { maximumFractionDigits: 10 })} ${question.unit}`
  if (question.type === 'date') return dayInWords(String(value))
  if (question.type === 'one')
    return question.options.find((option) => option.value === value)?.label ?? String(value)
  return String(value)
}

function isCell(value: AnswerValue): value is CellValue {
  return typeof value === 'string' || typeof value === 'number'
}
