import type { Period } from '../../../knowledge/law/index.ts'
import {
  signedIn,
  type Context,
  type FieldError,
  type Fields,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { readTotals, type GivenFigure } from '../domain/given-figures.ts'
import type { CaseFigures, Pathway } from '../domain/pathway.ts'
import { countRooms } from './release-room-figures.ts'
import { openCounted } from './seal-counted.ts'

/** The figures of a return as somebody has them before them, and where they come from. */
export type Given = {
  readonly figures: readonly GivenFigure[]
  /** What of what was typed can't be read. */
  readonly errors: readonly FieldError[]
} & (
  | { readonly from: 'rooms'; readonly rooms: number }
  | { readonly from: 'export'; readonly filename: string }
  | { readonly from: 'return' }
)

/**
 * In: a kind and a year, and the fields of a form; without any, the rooms are counted. Out: the figures;
 * null where the fields hold an export that was not counted for this person.
 */
export async function getGiven(
  context: Context<Services>,
  {
    pathway,
    counting,
    period,
    today,
  }: {
    readonly pathway: Pathway
    readonly counting: CaseFigures
    readonly period: Period
    readonly today: string
  },
  fields: Fields,
): Promise<Given | null> {
  const from = fields.text('from')
  if (from === 'return') return { from, ...readTotals(counting.asked, fields) }
  if (from === 'export') {
    const sealed = openCounted(context.services, fields.text('counted'), {
      person: signedIn(context).personId,
      pathway: pathway.code,
      period: period.name,
    })
    if (!sealed) return null
    const { filename, figures } = sealed
    return { from, filename, ...readTotals(counting.asked, fields, figures) }
  }
  const { figures, rooms } = await countRooms(context, pathway, period, today)
  return { from: 'rooms', rooms, figures, errors: [] }
}
