import { addMonths, type Day } from '../../../knowledge/law/index.ts'
import type { Pathway, Retention } from './pathway.ts'

/** How long the rooms of a kind are kept, as a partnership agreed, or as suggested until it does. */
export interface Schedule extends Retention {
  /** Whether the partnership agreed to it. */
  readonly agreed: boolean
}

/** The day from which a closed room is to be looked at again, or destroyed. */
export function disposeOn({ years }: Pick<Schedule, 'years'>, closedOn: Day): Day {
  return addMonths(closedOn, years * 12)
}

export type Agreed = Pick<Retention, 'years' | 'then' | 'basis'> & { readonly pathway: string }

/** In: a kind of room, and what the partnership agreed. Out: what counts for its rooms. */
export function scheduleFor(
  { code, retention }: Pick<Pathway, 'code' | 'retention'>,
  agreed: readonly Agreed[],
): Schedule {
  const own = agreed.find(({ pathway }) => pathway === code)
  if (!own) return { ...retention, agreed: false }
  const { years, then, basis } = own
  return { from: 'closed', years, then, basis, checked: true, agreed: true }
}

/** "7 years from the day it closes, then it is looked at again". */
export function scheduleInWords({ years, then }: Pick<Schedule, 'years' | 'then'>): string {
  const length = years === 1 ? '1 year' : `${years} years`
  return `${length} from the day it closes, then ${THEN[then]}`
}

export const THEN: Readonly<Record<Retention['then'], string>> = {
  review: 'people look at it again and decide',
  destroy: 'it is destroyed',
}

/** What somebody typed for a kind's schedule. */
export interface TypedSchedule {
  readonly pathway: string
  readonly years: string
  readonly then: string
  readonly basis: string
}

const MOST_YEARS = 120

/** Out: the schedule as typed, or what is wrong with it, by field. */
export function readSchedule(
  { pathway, years, then, basis }: TypedSchedule,
  kinds: readonly string[],
): Agreed | { readonly faults: Partial<Record<keyof TypedSchedule, string>> } {
  const faults: Partial<Record<keyof TypedSchedule, string>> = {}
  const count = /^\d{1,3}$/.test(years) ? Number(years) : 0
  if (!kinds.includes(pathway)) faults.pathway = 'Choose the kind of room.'
  if (count < 1 || count > MOST_YEARS)
    faults.years = `Enter a whole number of years, from 1 to ${MOST_YEARS}.`
  if (then !== 'review' && then !== 'destroy') faults.then = 'Choose what happens then.'
  if (basis.length < 3)
    faults.basis = 'Say what it rests on: the rule, and where the partnership agreed to it.'
  else if (basis.length > 500) faults.basis = 'Shorten this to 500 characters.'
  if (then !== 'review' && then !== 'destroy') return { faults }
  return Object.keys(faults).length > 0 ? { faults } : { pathway, years: count, then, basis }
}
