import type { CellQuestion, OneQuestion, Option } from './template.ts'

/** What is wrong with a question that may also be a column. Out: sentences. */
export function cellProblems(question: CellQuestion): string[] {
  switch (question.type) {
    case 'text':
      return question.most === undefined || question.most > 0
        ? []
        : ['The most characters must be 1 or more.']
    case 'number':
      return [
        ...(question.unit.trim() === '' ? ['Say what is counted or measured.'] : []),
        ...rangeProblems(question.least ?? -Infinity, question.most ?? Infinity, 'number'),
      ]
    case 'date':
      return []
    case 'one':
      return oneProblems(question)
  }
}

function oneProblems({ options, good = [], bad = [] }: OneQuestion): string[] {
  const found = optionProblems(options)
  const values = options.map(({ value }) => value)
  for (const value of [...good, ...bad])
    if (!values.includes(value)) found.push(`“${value}” counts as good or bad, but is no answer.`)
  if (good.some((value) => bad.includes(value)))
    found.push('An answer can’t count as good and as bad.')
  if (bad.length > 0 && good.length === 0) found.push('Say which answers count as good.')
  return found
}

// Answers longer than this are words, which app.survey_tally does not count.
const MOST_VALUE = 80

export function optionProblems(options: readonly Option[]): string[] {
  const found: string[] = []
  if (options.length < 2) found.push('Give at least two answers to choose from.')
  if (repeated(options.map(({ value }) => value)))
    found.push('Two answers have the same short name.')
  if (options.some(({ value, label }) => value.trim() === '' || label.trim() === ''))
    found.push('An answer is empty.')
  if (options.some(({ value }) => value.length > MOST_VALUE))
    found.push(`The short name of an answer has ${MOST_VALUE} characters at most.`)
  return found
}

export function rangeProblems(least: number, most: number, what: string): string[] {
  return least <= most ? [] : [`The least is above the most (${what}).`]
}

export function repeated(values: readonly string[]): boolean {
  return new Set(values).size < values.length
}
