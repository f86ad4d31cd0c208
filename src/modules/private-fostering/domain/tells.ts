import { dayInWords } from '../../../knowledge/law/index.ts'
import { lastOf, type RoomFacts, type Told } from '../../rooms/index.ts'
import { isPrivateFostering } from './is-private-fostering.ts'
import { visitsOf, type VisitDue, type VisitState } from './visits.ts'

const STANDS: Readonly<Record<VisitState, string>> = {
  'on-time': 'In time',
  late: 'Late',
  missing: 'Missing',
  'due-soon': 'Due soon',
  waiting: 'Not due yet',
}

const SEEN_ALONE = { yes: 'Yes', no: 'No', 'not-applicable': 'Not called for' } as const

// The state of a visit is one of days: any moment of the day will do.
const visitsToday = (facts: RoomFacts) => visitsOf(facts, new Date(`${facts.today}T12:00:00Z`))

/** What an arrangement’s room works out: whether it is private fostering, and how its visits stand. */
export function arrangementTells(facts: RoomFacts): readonly Told[] {
  const arrangement = lastOf(facts, 'arrangement')
  const { all, words } = visitsToday(facts)
  return [
    ...(arrangement
      ? [
          {
            title: 'Is this private fostering?',
            lines: isPrivateFostering(arrangement.values).words,
          },
        ]
      : []),
    ...(all.length > 0
      ? [
          {
            title: 'Visits, and the days by which they were due',
            lines: words,
            table: {
              head: ['Due by', 'Visited', 'How it stands', 'Seen alone', 'Report written'],
              rows: all.map(rowOf),
            },
          },
        ]
      : []),
  ]
}

/** The visits of all arrangements that go on, the soonest due first; nothing where none does. */
export function arrangementsTell(cases: readonly RoomFacts[]): readonly Told[] {
  const next = cases.flatMap((facts) => {
    const { all, next: due } = visitsToday(facts)
    const open = all.find(({ done }) => done === null)
    if (facts.room.state === 'closed' || due === null || !open) return []
    const made = all.filter(({ done }) => done !== null)
    const inTime = made.filter(({ state }) => state === 'on-time').length
    return [{ reference: facts.room.reference, open, made: `${inTime} of ${made.length}` }]
  })
  if (next.length === 0) return []
  const late = next.filter(({ open }) => open.state === 'missing').length
  const soon = next.filter(({ open }) => open.state === 'due-soon').length
  return [
    {
      title: 'The next visit to each child',
      lines: [
        `${children(next.length, 'is', 'are')} visited. The next visit is late for ${late}, and due soon for ${soon}.`,
      ],
      table: {
        head: ['Arrangement', 'Next visit due by', 'How it stands', 'Visits made in time'],
        rows: next
          .toSorted((a, b) => a.open.due.localeCompare(b.open.due))
          .map(({ reference, open, made }) => [
            reference,
            dayInWords(open.due),
            STANDS[open.state],
            made,
          ]),
      },
    },
  ]
}

function rowOf({ due, done, state, daysLate, alone, reported }: VisitDue): string[] {
  const late = daysLate === 0 ? '' : `, ${daysLate === 1 ? '1 day' : `${daysLate} days`}`
  return [
    dayInWords(due),
    done === null ? 'Not yet' : dayInWords(done),
    `${STANDS[state]}${late}`,
    alone === null ? '' : SEEN_ALONE[alone],
    done === null ? '' : reported === null ? 'Not yet' : dayInWords(reported),
  ]
}

const children = (count: number, one: string, many: string) =>
  count === 1 ? `1 child ${one}` : `${count} children ${many}`
