import type { Period } from '../../../../knowledge/law/index.ts'
import type { AskedFigure } from '../../../rooms/index.ts'
import { count, type Meaning } from '../../../figures/index.ts'
import { AGES, CATEGORIES, SEXES } from '../codes.ts'
import type { DeathCase } from './death-case.ts'
import {
  byCode,
  daysToCompletion,
  residents,
  residentsOf,
  shareOf,
  type Counting,
} from './measures.ts'
import {
  completedWithin,
  diedIn,
  elsewhere,
  heldUpOn,
  notifiedIn,
  reviewedIn,
  waitedFor,
  waitingOn,
} from './scope.ts'

/** A figure on children’s deaths: what it counts, of which base, and how. */
export interface DeathFigure {
  readonly id: string
  readonly title: string
  readonly unit: AskedFigure['unit'] | 'table'
  readonly meaning: Meaning
  readonly counting: Counting
}

type Said = Pick<DeathFigure, 'id' | 'title' | 'counting'> &
  Pick<Meaning, 'numerator'> &
  Partial<Pick<Meaning, 'denominator' | 'good' | 'disclosure'>> &
  Partial<Pick<DeathFigure, 'unit'>>

function figure(said: Said): DeathFigure {
  const { id, title, counting, numerator, unit = 'count' } = said
  return {
    id: `child-deaths.${id}`,
    title: `Child deaths: ${title}`,
    unit,
    counting,
    meaning: {
      numerator,
      denominator: said.denominator ?? '',
      good: said.good ?? 'neither',
      disclosure: said.disclosure ?? 'process',
      owner: 'The Child Death Overview Panel',
      // Since 1 April 2008 the deaths of all children are reviewed.
      since: '2008-09',
      source: 'The panel’s cases',
    },
  }
}

const waiting = (one: DeathCase, { last }: Period) => waitingOn(one, last)
const WAITING =
  'Deaths of children who lived here, notified but not reviewed by the period’s last day'

/** The four bases, each with its own name, and what makes them reconcile. */
const BASES = [
  figure({
    id: 'died.count',
    title: 'died in the period',
    numerator: 'Children who lived here and died in the period, as far as notified so far',
    counting: residentsOf(
      (one, period) => diedIn(one, period) || (one.died === null && notifiedIn(one, period)),
      ({ died }) => (died === null ? null : true),
    ),
  }),
  figure({
    id: 'notified.count',
    title: 'notified in the period',
    numerator:
      'Deaths of children who lived here, first notified in the period, whenever they died',
    counting: residents(notifiedIn),
  }),
  figure({
    id: 'reviewed.count',
    title: 'reviewed in the period',
    numerator:
      'Deaths of children who lived here whose review was completed in the period, whenever they died',
    counting: residents(reviewedIn),
  }),
  figure({
    id: 'backlog.count',
    title: 'waiting for review at the period’s end',
    numerator: WAITING,
    counting: residents(waiting),
  }),
  figure({
    id: 'notified-and-reviewed.count',
    title: 'notified in the period and reviewed by its end',
    numerator:
      'Of the deaths notified in the period, those whose review was completed by its last day',
    counting: residents((one, period) => notifiedIn(one, period) && !waiting(one, period)),
  }),
  figure({
    id: 'notified-and-waiting.count',
    title: 'notified in the period and waiting at its end',
    numerator:
      'Of the deaths notified in the period, those whose review was not completed by its last day',
    counting: residents((one, period) => notifiedIn(one, period) && waiting(one, period)),
  }),
  figure({
    id: 'reviewed-notified-earlier.count',
    title: 'reviewed in the period, notified before it',
    numerator: 'Of the reviews completed in the period, those of deaths notified before it began',
    counting: residents(
      (one, period) =>
        reviewedIn(one, period) && one.notified !== null && one.notified < period.first,
    ),
  }),
]

const judged = ({ modifiable }: DeathCase) =>
  modifiable === null ? null : modifiable === 'identified'

const FOUND = [
  figure({
    id: 'modifiable.count',
    title: 'with modifiable factors, of those reviewed in the period',
    numerator: 'Of the reviews completed in the period, those that identified modifiable factors',
    good: 'down',
    counting: residentsOf(reviewedIn, judged),
  }),
  figure({
    id: 'modifiable.percent',
    title: 'with modifiable factors, as a share of those reviewed in the period',
    unit: 'percent',
    numerator: 'Of the reviews completed in the period, those that identified modifiable factors',
    denominator: 'Reviews completed in the period in which the panel’s judgement is recorded',
    good: 'down',
    counting: shareOf(reviewedIn, judged),
  }),
  figure({
    id: 'inadequate.count',
    title: 'with inadequate information, of those reviewed in the period',
    numerator:
      'Of the reviews completed in the period, those with too little information to judge modifiable factors',
    counting: residentsOf(reviewedIn, ({ modifiable }) =>
      modifiable === null ? null : modifiable === 'inadequate',
    ),
  }),
]

const BACKLOG_AGES = [
  { value: 'under-3', label: 'Under 3 months' },
  { value: '3-6', label: '3 months, under 6 months' },
  { value: '6-12', label: '6 months, under 12 months' },
  { value: '12-24', label: '12 months, under 24 months' },
  { value: 'over-24', label: '24 months or more' },
] as const

const WAITS = [
  figure({
    id: 'backlog-for-panel.count',
    title: 'waiting for the panel at the period’s end',
    numerator: `${WAITING}, with no inquest or criminal process open that day`,
    disclosure: 'children',
    counting: residents((one, { last }) => waitingOn(one, last) && !heldUpOn(one, last)),
  }),
  figure({
    id: 'backlog-held-up.count',
    title: 'held up by an inquest or criminal process at the period’s end',
    numerator: `${WAITING}, with an inquest or criminal process open that day`,
    disclosure: 'children',
    counting: residents((one, { last }) => waitingOn(one, last) && heldUpOn(one, last)),
  }),
  figure({
    id: 'backlog-over-12-months.count',
    title: 'waiting for 12 months or more at the period’s end',
    numerator: `${WAITING}, and notified 12 months or more before`,
    good: 'down',
    counting: residents((one, { last }) => waitingOn(one, last) && waitedFor(one, 12, last)),
  }),
  figure({
    id: 'backlog.by-age',
    title: 'waiting at the period’s end, by time since notification',
    unit: 'table',
    numerator: `${WAITING}, by how long ago they were notified`,
    counting: (cases, period) =>
      byCode(waiting, BACKLOG_AGES, (one) => backlogAge(one, period))(cases, period),
  }),
  figure({
    id: 'death-to-completion.days',
    title: 'days from death to completion, of those reviewed in the period',
    unit: 'table',
    numerator:
      'Days from the death to the completion of the review, of reviews completed in the period',
    counting: daysToCompletion(reviewedIn),
  }),
  figure({
    id: 'reviewed-within-12-months.percent',
    title: 'reviewed within 12 months of the death, of those reviewed in the period',
    unit: 'percent',
    numerator:
      'Of the reviews completed in the period, those no more than 12 months after the death',
    denominator: 'Reviews completed in the period',
    good: 'up',
    counting: shareOf(reviewedIn, (one) => completedWithin(one, 12)),
  }),
]

function backlogAge(one: DeathCase, { last }: Period): (typeof BACKLOG_AGES)[number]['value'] {
  if (waitedFor(one, 24, last)) return 'over-24'
  if (waitedFor(one, 12, last)) return '12-24'
  if (waitedFor(one, 6, last)) return '6-12'
  return waitedFor(one, 3, last) ? '3-6' : 'under-3'
}

const WHO = [
  figure({
    id: 'unexpected.count',
    title: 'unexpected, of those notified in the period',
    numerator: 'Of the deaths notified in the period, those that were unexpected',
    disclosure: 'children',
    counting: residentsOf(notifiedIn, ({ expected }) =>
      expected === null ? null : expected === 'unexpected',
    ),
  }),
  figure({
    id: 'notified.by-age',
    title: 'notified in the period, by age at death',
    unit: 'table',
    numerator: 'Deaths notified in the period, by age at death',
    disclosure: 'children',
    counting: byCode(notifiedIn, AGES, ({ age }) => age),
  }),
  figure({
    id: 'notified.by-sex',
    title: 'notified in the period, by sex',
    unit: 'table',
    numerator: 'Deaths notified in the period, by sex',
    disclosure: 'children',
    counting: byCode(notifiedIn, SEXES, ({ sex }) => sex),
  }),
  figure({
    id: 'reviewed.by-category',
    title: 'reviewed in the period, by category of death',
    unit: 'table',
    numerator: 'Reviews completed in the period, by the category the panel recorded',
    disclosure: 'children',
    counting: byCode(reviewedIn, CATEGORIES, ({ category }) => category),
  }),
  figure({
    id: 'non-resident-notified.count',
    title: 'of children who lived elsewhere, notified in the period',
    numerator:
      'Deaths of children who lived in another area, notified here in the period; in no other figure',
    disclosure: 'children',
    counting: (cases, period) =>
      count(cases.filter((one) => elsewhere(one) && notifiedIn(one, period)).length),
  }),
  figure({
    id: 'non-resident-reviewed.count',
    title: 'of children who lived elsewhere, reviewed here in the period by agreement',
    numerator:
      'Reviews completed in the period of children who lived in another area; in no other figure',
    disclosure: 'children',
    counting: (cases, period) =>
      count(cases.filter((one) => elsewhere(one) && reviewedIn(one, period)).length),
  }),
]

/** Every figure on children’s deaths, in the order in which a panel reads them. */
export const DEATH_FIGURES: readonly DeathFigure[] = [...BASES, ...FOUND, ...WAITS, ...WHO]
