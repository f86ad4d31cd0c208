import { REGISTER, type Meaning } from '../../figures/index.ts'
import type { AskedFigure } from '../../rooms/index.ts'

const COUNTS = [
  'private-fostering.notified.count',
  'private-fostering.started.count',
  'private-fostering.ended.count',
  'private-fostering.in-place-at-end.count',
  'private-fostering.arrangements.count',
] as const
type CountId = (typeof COUNTS)[number]

export type ShareId =
  | 'private-fostering.visits-in-time.percent'
  | 'private-fostering.seen-alone.percent'
  | 'private-fostering.first-visit-within-7wd.percent'

export type FigureId = CountId | ShareId

/** Official statistics ended with the year to 31 March 2015. Source: processes, row 47. */
export const NO_NATIONAL =
  'National figures were cancelled from 2016, so there is nothing national to compare it with'

const VISITS: Omit<Meaning, 'numerator' | 'denominator'> = {
  good: 'up',
  disclosure: 'process',
  owner: 'The council’s private fostering service',
  since: '2005-06',
  source:
    'Private fostering: the rooms of this partnership, or the list of the council’s private fostering service',
}

const SHARES: Readonly<Record<ShareId, { title: string; of: string; all: string }>> = {
  'private-fostering.visits-in-time.percent': {
    title: 'Private fostering: visits in time',
    of: 'Of those, visits made by the day they were due',
    all: 'Visits that fell due in the period: every 6 weeks in the first year from when the council knew, then every 12',
  },
  'private-fostering.seen-alone.percent': {
    title: 'Private fostering: child seen alone',
    of: 'Of those, visits at which the child was seen alone',
    all: 'Visits made in the period, where it is known and was called for',
  },
  'private-fostering.first-visit-within-7wd.percent': {
    title: 'Private fostering: first visit within 7 working days',
    of: 'Of those, notifications with a first visit within 7 working days',
    all: 'Notifications received in the period, unless the arrangement was over before that day',
  },
}

/** The register’s own definitions of the five counts, and ours of the three shares. */
export const FIGURES: Readonly<Record<FigureId, AskedFigure>> = Object.fromEntries([
  ...COUNTS.map((id) => [id, registered(id)]),
  ...Object.entries(SHARES).map(([id, { title, of, all }]) => [
    id,
    {
      id,
      version: 1,
      title,
      unit: 'percent',
      meaning: { ...VISITS, numerator: `${of}. ${NO_NATIONAL}`, denominator: all },
    },
  ]),
]) as Record<FigureId, AskedFigure>

function registered(id: CountId): AskedFigure {
  const found = REGISTER.find((one) => one.id === id)
  if (!found) throw new Error(`The register has no figure ${id}.`)
  const { version, title, numerator, denominator, good, disclosure, owner, since, source } = found
  return {
    id,
    version,
    title,
    unit: 'count',
    meaning: { numerator, denominator, good, disclosure, owner, since, source },
  }
}
