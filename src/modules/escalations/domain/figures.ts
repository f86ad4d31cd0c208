import {
  daysBetween,
  within,
  type Day,
  type EscalationStage,
  type Period,
} from '../../../knowledge/law/index.ts'
import { absent, count, percent, type Meaning, type Measure } from '../../figures/index.ts'
import { caseFigures, type AskedFigure, type CaseFigures } from '../../rooms/index.ts'
import {
  closedOn,
  countedOf,
  STAGES,
  stagesThen,
  type CountedEscalation,
  type CountedReturns,
  type StageThen,
} from './counted-escalation.ts'
import { COLUMNS, lineFrom } from './export-line.ts'
import { POLICY } from './policy.ts'

interface Log {
  readonly escalations: readonly CountedEscalation[]
  /** The last day of each nil return; null where no return was among what was counted. */
  readonly nil: readonly Day[] | null
}

interface Figure {
  readonly asked: AskedFigure
  /** Whether it is left out where nothing is counted: a stage that only some policies have. */
  readonly some?: true
  of(log: Log, period: Period): Measure
}

const meaning = (numerator: string, more: Partial<Meaning> = {}): Meaning => ({
  numerator,
  denominator: '',
  good: 'neither',
  // Counts of what agencies did, not of children [contract, "Windows, precedence, status"].
  disclosure: 'process',
  owner: 'The partnership’s business unit',
  since: '2015-16',
  source: 'Counted from the escalation log',
  ...more,
})

const figure = (
  id: string,
  title: string,
  means: Meaning,
  of: Figure['of'],
  unit: AskedFigure['unit'] = 'count',
): Figure => ({ asked: { id: `escalations.${id}`, version: 1, title, unit, meaning: means }, of })

/** What the shipped policy has is always given; what only another has, where it comes to something. */
function someOf(
  number: number,
  shipped: (stage: EscalationStage) => boolean,
): { readonly some?: true } {
  const stage = POLICY.stages[number - 1]
  return stage && shipped(stage) ? {} : { some: true }
}

const TIMED = 'Stages that were raised in the period, and had ended or run out of time by its end'

const FIGURES: readonly Figure[] = [
  figure(
    'raised.count',
    'Escalations raised',
    // More of them can be good: differences are spoken of. Fewer can be bad [a week, row 9].
    meaning('Escalations whose first stage was raised in the period'),
    ({ escalations }, period) => count(raisedIn(escalations, period).length),
  ),
  figure(
    'resolved.count',
    'Escalations settled',
    meaning('Escalations settled in the period, at whatever stage'),
    ({ escalations }, period) =>
      count(escalations.filter(({ settled }) => within(settled, period)).length),
  ),
  figure(
    'in-time.percent',
    'Stages of escalation answered in time',
    meaning('Stages that ended within the working days of the policy', {
      denominator: TIMED,
      good: 'up',
    }),
    (log, period) => inTime(log, period, () => true),
    'percent',
  ),
  ...STAGES.map((stage) => ({
    ...figure(
      `stage-${stage.number}-in-time.percent`,
      `Escalation, stage ${stage.number} answered in time`,
      meaning(`Of stage ${stage.number}, those that ended within the policy’s working days`, {
        denominator: TIMED,
        good: 'up',
      }),
      (log, period) => inTime(log, period, ({ number }) => number === stage.number),
      'percent',
    ),
    ...someOf(stage.number, ({ workingDays }) => workingDays !== null),
  })),
  ...STAGES.map((stage) => ({
    ...figure(
      `stage-${stage.number}-resolved.percent`,
      `Escalations settled at stage ${stage.number}`,
      meaning(`Escalations settled at stage ${stage.number}`, {
        denominator: `Escalations whose stage ${stage.number} was raised in the period and ended by its last day`,
      }),
      (log, period) => settledAt(log, period, stage.number),
      'percent',
    ),
    ...someOf(stage.number, () => true),
  })),
  figure(
    'open.count',
    'Escalations open',
    meaning('Escalations raised by the last day of the period, and neither settled nor withdrawn'),
    ({ escalations }, { last }) => count(openAt(escalations, last).length),
  ),
  figure(
    'longest-open.count',
    'Longest open escalation, in days',
    meaning('Days since the longest open escalation was raised, on the last day of the period', {
      good: 'down',
    }),
    ({ escalations }, { last }) => longestOpen(escalations, last),
  ),
  figure(
    'nil-returns.count',
    'Nil returns of agencies',
    meaning('Returns that say nothing was raised or received, about days that end in the period'),
    ({ nil }, period) =>
      nil === null
        ? absent('count', 'No agency’s return was among what was counted.')
        : count(nil.filter((day) => within(day, period)).length),
  ),
  figure(
    'not-safe.count',
    'Escalations in which the child was not safe meanwhile',
    meaning('Escalations raised in the period in which it was said that the child is not safe', {
      disclosure: 'children',
      good: 'down',
    }),
    ({ escalations }, period) => count(unsafeIn(escalations, period).length),
  ),
  figure(
    'not-safe-acted-same-day.percent',
    'Children not safe meanwhile, acted for the same day',
    meaning('Of those, acted on the day it was said', {
      denominator: 'Escalations raised in the period in which the child was not safe meanwhile',
      disclosure: 'children',
      good: 'up',
    }),
    ({ escalations }, period) => {
      const unsafe = unsafeIn(escalations, period)
      const same = unsafe.filter(
        ({ unsafeOn, actedOn }) => unsafeOn !== null && actedOn !== null && actedOn <= unsafeOn,
      )
      return percent(same.length, unsafe.length)
    },
    'percent',
  ),
]

/** What the escalation log comes to in a period, from rooms and from an export by one counting. */
export const escalationFigures: CaseFigures = caseFigures<CountedEscalation | CountedReturns>({
  caseOf: countedOf,
  columns: COLUMNS,
  caseFrom: lineFrom,
  count: (cases, period) => {
    const log = logOf(cases)
    return FIGURES.flatMap(({ asked, some, of }) => {
      const { id, version, title, meaning } = asked
      const measure = of(log, period)
      return some && measure.status !== 'known' ? [] : [{ id, version, title, meaning, measure }]
    })
  },
  asked: FIGURES.filter(({ some }) => !some).map(({ asked }) => asked),
})

function logOf(cases: readonly (CountedEscalation | CountedReturns)[]): Log {
  const returns = cases.flatMap((one) => (one.kind === 'returns' ? [one.nil] : []))
  return {
    escalations: cases.flatMap((one) => (one.kind === 'escalation' ? [one] : [])),
    nil: returns.length === 0 ? null : returns.flat(),
  }
}

function raisedIn(escalations: readonly CountedEscalation[], period: Period) {
  return escalations.filter(({ raised }) => within(raised[0] ?? null, period))
}

function unsafeIn(escalations: readonly CountedEscalation[], period: Period) {
  return raisedIn(escalations, period).filter(({ unsafeOn }) => unsafeOn !== null)
}

function openAt(escalations: readonly CountedEscalation[], day: Day) {
  return escalations.filter((one) => {
    const [first, closed] = [one.raised[0], closedOn(one)]
    return first && first <= day && (closed === null || closed > day)
  })
}

// A period that is not over yet is counted to the day to which the room is known.
function asOf({ knownTo }: CountedEscalation, { last }: Period): Day {
  return knownTo !== null && knownTo < last ? knownTo : last
}

type StageAt = StageThen & { readonly at: Day }

function stagesIn({ escalations }: Log, period: Period): readonly StageAt[] {
  return escalations
    .flatMap((one) => {
      const at = asOf(one, period)
      return stagesThen(one, at).map((stage) => ({ ...stage, at }))
    })
    .filter(({ raised }) => within(raised, period))
}

function inTime(log: Log, period: Period, counts: (stage: StageAt) => boolean): Measure {
  // One that is neither answered nor due yet can still be in time: it is not counted.
  const over = stagesIn(log, period).filter(
    (stage) =>
      counts(stage) && stage.due !== null && (stage.ended !== null || stage.due < stage.at),
  )
  const kept = over.filter(({ ended, due }) => ended !== null && due !== null && ended <= due)
  return percent(kept.length, over.length)
}

function settledAt(log: Log, period: Period, number: number): Measure {
  const gone = stagesIn(log, period).filter((stage) => stage.number === number)
  const over = gone.filter(({ ended }) => ended !== null)
  // Still without an answer: what becomes of it is not known.
  return percent(
    over.filter(({ settledHere }) => settledHere).length,
    over.length,
    gone.length - over.length,
  )
}

function longestOpen(escalations: readonly CountedEscalation[], last: Day): Measure {
  const days = openAt(escalations, last).flatMap((one) => {
    const [first] = one.raised
    const at = one.knownTo !== null && one.knownTo < last ? one.knownTo : last
    return first ? [daysBetween(first, at)] : []
  })
  if (days.length === 0) return absent('count', 'None was open.')
  // A length of days, and no count of events: it has no interval.
  return { ...count(Math.max(...days)), interval: null }
}
