import {
  addDays,
  addWorkingDays,
  ageOn,
  dayOf,
  findRule,
  isWorkingDay,
  runIntervals,
  type Day,
} from '../../knowledge/law/index.ts'
import type { DemoRoom, DemoStep } from './demo-room.ts'
import { FOSTERING_CASES, type FosteringOfDemo } from './private-fostering-cases.ts'

const YES = { answer: 'yes', reason: '' } as const
const no = (reason = '') => ({ answer: 'no', reason }) as const

const SAID = [
  'It is quiet here and I like my room.',
  'I miss my sister. We talk on Sundays.',
  'School is better now.',
  'I would like to see Mum more often.',
  'They ask me what I want to eat. I like that.',
  'I want to stay until the end of term.',
] as const

const WHY: Readonly<Record<string, string>> = {
  suitable: 'The child is well looked after, and says so.',
  'with-requirements': 'The child is well looked after, but shares a bed.',
  unsuitable: 'The child is not safe there.',
}

/** Seventeen arrangements; the figures of 2017-18 come out of them. Made up, as is everybody in them. */
export const DEMO_PRIVATE_FOSTERING: readonly DemoRoom[] = FOSTERING_CASES.map(roomOf)

/**
 * In: today. Out: an arrangement that came to light forty days ago, with its next visit due within a week:
 * what a room looks like while it is worked in.
 */
export function privateFosteringUnderWay(today: Day): DemoRoom {
  const room = roomOf({
    name: 'Arrangement 18',
    child: 'Romy Ashdown',
    born: addDays(today, -14 * 365),
    known: addDays(today, -40),
    by: 'school',
    begins: addDays(today, -54),
    ended: addDays(today, 1),
    carer: 'friend',
    census: '8E',
    reason: 'family-breakdown',
  })
  return { ...room, steps: room.steps.filter(({ day }) => day <= today) }
}

function roomOf(one: FosteringOfDemo): DemoRoom {
  const visits = visitDays(one)
  const steps = [
    ...known(one),
    ...(one.decision === 'not-private'
      ? dropped(one)
      : [...lookedInto(one, visits), ...visited(one, visits), ...decided(one), ...over(one)]),
  ]
  return {
    name: one.name,
    openedOn: one.known,
    children: [{ name: one.child, born: one.born }],
    // Steps of one day stay in the order in which they are written.
    steps: steps.toSorted((a, b) => a.day.localeCompare(b.day)),
  }
}

// A visit is made four days before it is due, as a team does that plans ahead, unless the case says otherwise.
function visitDays({ known, ended, first = 5, fromDue = {} }: FosteringOfDemo): readonly Day[] {
  if (ended === null) return []
  const found = findRule('private-fostering.visit', known)
  const days = [workingDay(addDays(known, first))]
  for (;;) {
    const next =
      found &&
      runIntervals(found.rule, { anchor: known, happened: days, now: new Date(0) }).at(-1)?.due
    const after = fromDue[days.length] ?? -4
    const day = next && workingDay(addDays(dayOf(next), after))
    if (!day || day >= ended) return days
    days.push(day)
  }
}

function workingDay(day: Day): Day {
  return isWorkingDay(day) ? day : workingDay(addDays(day, -1))
}

function known(one: FosteringOfDemo): DemoStep[] {
  const { known, by, begins, born, carer, census, country, reason } = one
  return [
    {
      record: 'aware',
      day: known,
      values: { on: known, how: by, 'decide-by': addDays(known, 42) },
    },
    {
      record: 'notified',
      day: known,
      values: {
        on: known,
        by,
        ...(begins < known ? { 'why-late': 'Nobody knew that the council must be told.' } : {}),
      },
    },
    {
      record: 'arrangement',
      day: known,
      values: {
        begins,
        age: ageOn(born, begins),
        disabled: 'no',
        carer,
        lasting: 'meant',
        'looked-after': 'no',
        census,
        ...(country === undefined ? {} : { country }),
        reason,
      },
    },
  ]
}

function dropped({ known }: FosteringOfDemo): DemoStep[] {
  const day = addWorkingDays(known, 4)
  return [
    {
      move: 'not-private-fostering',
      day,
      reason: 'The carer is the child’s aunt. Early help was offered to the family.',
    },
  ]
}

function lookedInto(
  { known, consent = 'both' }: FosteringOfDemo,
  visits: readonly Day[],
): DemoStep[] {
  const [first = known] = visits
  return [
    { move: 'look-into', day: known, reason: '' },
    {
      record: 'parents',
      day: addDays(first, 3),
      values: {
        on: addDays(first, 3),
        consent,
        ...(consent === 'both' || consent === 'one' ? { 'carer-may': ['medical', 'school'] } : {}),
      },
    },
    {
      record: 'checks',
      day: addDays(known, 30),
      values: {
        checks: ['council', 'disclosure'].map((what, at) => ({
          who: 'carer',
          what,
          asked: known,
          back: addDays(known, 7 + 21 * at),
          found: 'nothing',
        })),
      },
    },
  ]
}

function visited({ begins, notAlone }: FosteringOfDemo, visits: readonly Day[]): DemoStep[] {
  return visits.flatMap((on, at): DemoStep[] => [
    on < begins
      ? {
          record: 'home-visit',
          day: on,
          values: {
            on,
            found: 'The home is ready, and the carer knows what the child needs.',
            'still-suitable': YES,
          },
        }
      : {
          record: 'visit',
          day: on,
          values: {
            on,
            alone: notAlone?.[0] === at ? no(notAlone[1]) : YES,
            where: 'home',
            said: notAlone?.[0] === at ? 'The child said very little.' : (SAID[at % 6] ?? SAID[0]),
            'carer-seen': YES,
            'still-suitable': notAlone ? no('The home is crowded, and the child is afraid.') : YES,
          },
        },
    {
      record: 'visit-report',
      day: on,
      values: { visit: on, on, shared: YES },
    },
  ])
}

function decided(one: FosteringOfDemo): DemoStep[] {
  const { known, decision = 'suitable' } = one
  // Where the child is not safe, nobody waits for six weeks to say so.
  const day = addDays(known, decision === 'unsuitable' ? 21 : 37)
  const given = {
    on: day,
    decision,
    by: decision === 'unsuitable' ? 'head-of-service' : 'service-manager',
    why: WHY[decision] ?? '',
    disqualified: no(),
  }
  const record: DemoStep = {
    record: 'decision',
    day,
    values: {
      ...given,
      ...(decision === 'with-requirements'
        ? { requirements: [{ what: 'The child has a bed of her own.', by: addDays(day, 28) }] }
        : {}),
      ...(decision === 'unsuitable'
        ? {
            prohibited: YES,
            next: 'The team finds the child’s family, and a place to live until then, within four weeks.',
          }
        : {}),
    },
  }
  if (decision === 'unsuitable')
    return [
      record,
      {
        move: 'unsuitable',
        day,
        reason:
          'The home is crowded, the child is afraid, and nobody could say who sent the child.',
      },
    ]
  return [
    record,
    { move: 'suitable', day, reason: '' },
    ...(decision === 'with-requirements'
      ? [
          {
            record: 'requirements-met',
            day: addDays(day, 20),
            values: { on: addDays(day, 20), how: 'The bed was seen at a visit.' },
          },
        ]
      : []),
  ]
}

function over({ ended, why = 'other', by }: FosteringOfDemo): DemoStep[] {
  if (ended === null) return []
  return [
    { record: 'ended', day: ended, values: { on: ended, why, 'said-by': by } },
    {
      move: 'end',
      day: addDays(ended, 4),
      reason: 'The child no longer lives there, or is too old for the duty.',
    },
  ]
}
