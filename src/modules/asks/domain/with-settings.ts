import { leaveOut } from './leave-out.ts'
import type { Question } from './template.ts'

type Typed = (name: string) => string

/** In: a question and its settings as typed. Out: the question with them, or what is wrong with one. */
export function withSettings(
  question: Question,
  typed: Typed,
): Question | { readonly field: string; readonly message: string } {
  const numbers: Record<string, number> = {}
  for (const name of ['least', 'most']) {
    const said = typed(name).trim()
    if (said === '') continue
    const value = Number(said)
    if (!Number.isFinite(value))
      return { field: name, message: 'Enter a number, or leave it empty.' }
    numbers[name] = value
  }
  const on = (name: string) => typed(name) === 'yes'
  switch (question.type) {
    case 'text': {
      const rest = leaveOut(question, 'most', 'long')
      return { ...rest, ...numbers, ...(on('long') ? { long: true } : {}) }
    }
    case 'number': {
      const rest = leaveOut(question, 'least', 'most', 'whole')
      return { ...rest, ...numbers, ...(on('whole') ? { whole: true } : {}) }
    }
    case 'date': {
      const rest = leaveOut(question, 'notAfterToday')
      return { ...rest, ...(on('past') ? { notAfterToday: true } : {}) }
    }
    case 'yes-no': {
      const rest = leaveOut(question, 'notApplicable', 'reasonFor')
      const reasonFor = (['yes', 'no', 'not-applicable'] as const).filter((one) =>
        on(one === 'not-applicable' ? 'reason-na' : `reason-${one}`),
      )
      return {
        ...rest,
        ...(on('na') ? { notApplicable: true } : {}),
        ...(reasonFor.length > 0 ? { reasonFor } : {}),
      }
    }
    case 'one':
      return withGood(question, typed)
    case 'evidence':
      return { ...leaveOut(question, 'most'), ...numbers }
    case 'rows':
      return { ...leaveOut(question, 'least', 'most'), ...numbers }
    case 'many':
    case 'grade':
    case 'figure':
      return question
  }
}

function withGood(question: Extract<Question, { type: 'one' }>, typed: Typed) {
  const rest = leaveOut(question, 'good', 'bad')
  const found: { good?: string[]; bad?: string[] } = {}
  for (const name of ['good', 'bad'] as const) {
    const wanted = typed(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const unknown = wanted.find((line) => !question.options.some(({ label }) => label === line))
    if (unknown !== undefined)
      return { field: name, message: `“${unknown}” is none of the answers that can be chosen.` }
    if (wanted.length > 0)
      found[name] = question.options
        .filter(({ label }) => wanted.includes(label))
        .map(({ value }) => value)
  }
  return { ...rest, ...found }
}
