import { dayInWords } from '../../../knowledge/law/index.ts'
import { choicesIn, rowsIn, textIn, type Fault, type Values } from '../../rooms/index.ts'
import { CATEGORIES } from './codes.ts'
import { type CodeSet } from './code-sets.ts'
import { FACTORS } from './factors.ts'
import { labelOf } from './options.ts'

/** What an analysis says that contradicts itself or the codes of its form: a sentence beside each question. */
export function analysisFaults(set: CodeSet, values: Values): Fault[] {
  return [
    ...eraFaults(set, textIn(values, 'reviewed-on')),
    ...rankFaults(values),
    ...factorFaults(set, values),
    ...judgementFaults(values),
  ]
}

function eraFaults({ first, last, name }: CodeSet, day: string): Fault[] {
  const fault = (message: string) => [{ question: 'reviewed-on', message }]
  if (day !== '' && last !== null && day > last)
    return fault(
      `${name} was used until ${dayInWords(last)}. Use the child death analysis form for this.`,
    )
  return day !== '' && day < first
    ? fault(`This form is used from ${dayInWords(first)}. Use Form C for a meeting before that.`)
    : []
}

// Source: processes, row 49: the panel records the highest-ranked category that applies (from memory).
function rankFaults(values: Values): Fault[] {
  const order: readonly string[] = CATEGORIES.map(({ value }) => value)
  const category = textIn(values, 'category')
  const higher = choicesIn(values, 'also').find(
    (one) => order.indexOf(one) < order.indexOf(category),
  )
  if (choicesIn(values, 'also').includes(category))
    return [{ question: 'also', message: 'Untick the category that is already recorded above.' }]
  return higher === undefined
    ? []
    : [
        {
          question: 'category',
          message: `Record the first that applies: “${labelOf(CATEGORIES, higher)}” stands before this one.`,
        },
      ]
}

function factorFaults(set: CodeSet, values: Values): Fault[] {
  const rows = rowsIn(values, 'factors')
  return rows.flatMap((row, at) => {
    const counted = set.grades.some(
      ({ value, contributed }) => value === row['grade'] && contributed,
    )
    const said = problem(row, counted)
    const before = rows.findIndex(
      (one) =>
        one['factor'] === row['factor'] &&
        one['domain'] === row['domain'] &&
        one['detail'] === row['detail'],
    )
    const again = before < at ? [`says the same as row ${before + 1}. Take one of them out.`] : []
    return [...said, ...again].map((message) => ({
      question: 'factors',
      message: `Row ${at + 1}, ${labelOf(FACTORS, String(row['factor']))}: ${message}`,
    }))
  })
}

function problem(row: Readonly<Record<string, unknown>>, counted: boolean): string[] {
  if (row['factor'] === 'none-identified')
    return counted || row['modifiable'] === 'yes'
      ? ['where there is no factor, none can have contributed. Choose a lower grade and “No”.']
      : []
  if (row['modifiable'] === 'yes' && !counted)
    return ['a factor that did not contribute can’t be a modifiable one. Check its grade.']
  return row['factor'] === 'other' && !row['detail'] ? ['say which factor it was.'] : []
}

function judgementFaults(values: Values): Fault[] {
  const modifiable = rowsIn(values, 'factors').filter((row) => row['modifiable'] === 'yes').length
  const judged = textIn(values, 'modifiable')
  const fault = (message: string) => [{ question: 'modifiable', message }]
  if (judged === 'identified' && modifiable === 0)
    return fault('Mark at least one factor as modifiable, or choose another answer.')
  if (judged === 'none' && modifiable > 0)
    return fault(
      modifiable === 1
        ? 'One factor is marked as modifiable, so they were identified.'
        : `${modifiable} factors are marked as modifiable, so they were identified.`,
    )
  return []
}
