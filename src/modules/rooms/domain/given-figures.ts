import { absent, count, percent, type Measure } from '../../figures/index.ts'
import type { TypedFields } from '../../asks/index.ts'
import type { AskedFigure, Counted } from './pathway.ts'

/** A figure of a return, before it is released: counted from rooms or an export, or typed. */
export interface GivenFigure extends Counted {
  /** Where it differs from what was counted, a sentence; '' elsewhere. */
  readonly note: string
}

/** The names of a figure's boxes: how many, and of how many. */
export const totalField = (id: string) => `total-${id}`
export const wholeField = (id: string) => `total-${id}-of`

interface ReadTotals {
  readonly figures: readonly GivenFigure[]
  readonly errors: readonly { readonly field: string; readonly message: string }[]
}

/**
 * Reads the totals of a return. In: the figures that are asked for, what was typed, and what an export
 * counted, where there was one. Out: every figure, or a sentence beside each box at fault. What is left
 * empty is absent, never 0; a number that is as it was counted keeps everything that was counted with it.
 */
export function readTotals(
  asked: readonly AskedFigure[],
  typed: TypedFields,
  counted: readonly Counted[] = [],
): ReadTotals {
  const errors: { field: string; message: string }[] = []
  const read = new Map(
    asked.map((one): [string, GivenFigure] => {
      const before = counted.find(({ id }) => id === one.id)
      const found = readOne(one, typed)
      if ('field' in found) errors.push(found)
      return [one.id, given(one, 'field' in found ? null : found, before)]
    }),
  )
  const others = counted
    .filter(({ id }) => !read.has(id))
    .map((one): GivenFigure => ({ ...one, note: '' }))
  return { figures: [...read.values(), ...others], errors }
}

interface Total {
  readonly top: number | null
  readonly of: number | null
}

function readOne(
  { id, title, unit }: AskedFigure,
  typed: TypedFields,
): Total | { readonly field: string; readonly message: string } {
  const top = numberFrom(typed.text(totalField(id)))
  if (top === 'unreadable') return { field: totalField(id), message: wholeNumber(`“${title}”`) }
  if (unit === 'count') return { top, of: null }
  const of = numberFrom(typed.text(wholeField(id)))
  if (of === 'unreadable')
    return { field: wholeField(id), message: wholeNumber(`of how many, for “${title}”,`) }
  if (top === null && of !== null)
    return { field: totalField(id), message: `Enter how many of the ${of}, for “${title}”.` }
  if (top !== null && of === null)
    return { field: wholeField(id), message: `Enter of how many, for “${title}”.` }
  if (top !== null && of !== null && top > of)
    return {
      field: totalField(id),
      message: `The part (${top}) can’t be more than the whole (${of}), for “${title}”.`,
    }
  return { top, of }
}

const wholeNumber = (what: string) =>
  `Enter ${what} as a whole number, 0 or more, or leave it empty where it is not known.`

function numberFrom(text: string): number | null | 'unreadable' {
  if (text === '') return null
  const plain = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text
  return /^\d{1,9}$/.test(plain) ? Number(plain) : 'unreadable'
}

function given(asked: AskedFigure, total: Total | null, before: Counted | undefined): GivenFigure {
  const { id, version, title, meaning, unit } = asked
  const as = (measure: Measure, note = ''): GivenFigure => ({
    ...{ id, version, title, meaning, measure },
    note,
  })
  if (before && total && sameAs(before.measure, total)) return { ...before, note: '' }
  const note = before ? correctedInWords(before.measure) : ''
  if (!total || total.top === null) return as(absent(unit, 'The return does not give it.'), note)
  return as(unit === 'count' ? count(total.top) : percent(total.top, total.of ?? 0), note)
}

function sameAs({ status, numerator, denominator, unit }: Measure, { top, of }: Total): boolean {
  if (status !== 'known') return top === null
  return numerator === top && (unit === 'count' || denominator === of)
}

function correctedInWords({ status, numerator, denominator }: Measure): string {
  if (status !== 'known') return 'Put in by hand: the export does not give it.'
  const of = denominator === null ? '' : ` of ${denominator}`
  return `Put right by hand: the export counts ${numerator}${of}.`
}

/** In: figures as counted. Out: the texts of their boxes, so that nobody types what was counted. */
export function totalsOf(figures: readonly Counted[]): ReadonlyMap<string, string> {
  return new Map(
    figures
      .filter(({ measure }) => measure.status === 'known')
      .flatMap(({ id, measure: { unit, numerator, denominator } }) => [
        [totalField(id), String(numerator ?? '')] as const,
        ...(unit === 'percent' ? [[wholeField(id), String(denominator ?? '')] as const] : []),
      ]),
  )
}
