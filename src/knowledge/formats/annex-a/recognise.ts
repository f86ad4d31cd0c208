import { bare } from './bare.ts'
import { LIST_NUMBERS, LISTS, type ListShape } from './columns.ts'
import type { ListNumber } from './records.ts'

/** Headings a person has matched to fields before: bare heading to field, by list. */
export type RememberedHeadings = Readonly<
  Partial<Record<ListNumber, Readonly<Record<string, string>>>>
>

export interface RecognisedHeadings {
  /** For each field, the place of its column. */
  readonly places: ReadonlyMap<string, number>
  /** Headings that belong to no field we read; most are columns we don't need. */
  readonly unknown: readonly string[]
  /** Required columns that were not found, by their published headings. */
  readonly missing: readonly string[]
}

/**
 * Finds the columns of a list. In: the heading row; headings come in any order, case and spacing.
 * A heading remembered for the list counts before our own variants.
 */
export function recogniseHeadings(
  shape: ListShape,
  headings: readonly string[],
  remembered: Readonly<Record<string, string>> = {},
): RecognisedHeadings {
  const fields = new Map<string, string>()
  for (const { field, headings: variants } of shape.columns)
    for (const variant of variants) fields.set(bare(variant), field)
  const places = new Map<string, number>()
  const unknown: string[] = []
  headings.forEach((heading, place) => {
    const field = remembered[bare(heading)] ?? fields.get(bare(heading))
    if (heading === '' || field === 'ignore') return
    if (field && !places.has(field)) places.set(field, place)
    else unknown.push(heading)
  })
  const missing = shape.columns
    .filter(({ field, required }) => required && !places.has(field))
    .map(({ headings: [published = ''] }) => published)
  return { places, unknown, missing }
}

/** In: the name of a sheet or file. Out: the list it holds, or null where its name does not say. */
export function listOfName(name: string): ListNumber | null {
  const numbered = /\blist[\s_-]*(\d{1,2})\b/i.exec(name)
  if (numbered) return LIST_NUMBERS.find((list) => list === Number(numbered[1])) ?? null
  const word = bare(name)
  return (
    LIST_NUMBERS.find((list) => LISTS[list].names.some((known) => bare(known) === word)) ?? null
  )
}
