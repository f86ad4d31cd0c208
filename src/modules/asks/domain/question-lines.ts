import { shortName } from './identifier.ts'
import type { GradeLevel, Question } from './template.ts'

/** What the lines of a question's list are, in words; null where it has no list. */
export function linesHint(type: Question['type']): string | null {
  switch (type) {
    case 'one':
    case 'many':
      return 'The answers to choose from, one on each line'
    case 'grade':
      return 'The levels, one on each line: number | name | what somebody would see'
    case 'rows':
      return 'The headings of the columns, one on each line'
    default:
      return null
  }
}

/** In: a question. Out: its answers, levels or columns as lines of text; '' where it has none. */
export function linesOf(question: Question): string {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.map(({ label }) => label).join('\n')
    case 'grade':
      return question.levels
        .map(({ value, label, descriptor }) => `${value} | ${label} | ${descriptor}`)
        .join('\n')
    case 'rows':
      return question.columns.map(({ label }) => label).join('\n')
    default:
      return ''
  }
}

/**
 * In: a question, and its list as typed. Out: the question with that list. A line that reads as before
 * keeps its short name, so that answers of an earlier version still mean the same.
 */
export function withLines(question: Question, typed: string): Question {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  switch (question.type) {
    case 'one':
    case 'many':
      return { ...question, options: named(question.options, lines) }
    case 'grade':
      return { ...question, levels: lines.map(levelOf) }
    case 'rows':
      return {
        ...question,
        columns: named(
          question.columns.map((column) => ({ ...column, value: column.id })),
          lines,
        ).map(({ value, label }) => {
          const same = question.columns.find(({ id }) => id === value)
          return same ?? { id: value, label, type: 'text' as const }
        }),
      }
    default:
      return question
  }
}

interface Named {
  readonly value: string
  readonly label: string
}

function named<T extends Named>(
  before: readonly T[],
  lines: readonly string[],
): readonly (T | Named)[] {
  const taken = before.map(({ value }) => value)
  return lines.map((label) => {
    const same = before.find((one) => one.label === label)
    if (same) return same
    const value = shortName(label, taken)
    taken.push(value)
    return { value, label }
  })
}

function levelOf(line: string): GradeLevel {
  const [value = '', label = '', ...rest] = line.split('|').map((part) => part.trim())
  return { value: Number(value), label, descriptor: rest.join(' | ') }
}
