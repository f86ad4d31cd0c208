import { addDays, dayInWords } from '../../../knowledge/law/index.ts'
import type { RoomFacts, Told } from '../../rooms/index.ts'
import { everybodyInTime, workInTime, type Known } from './figures.ts'
import { mustTell } from './must-tell.ts'
import { orderOfRoom } from './order-case.ts'
import { windowOf, type Done, type OrderWindow } from './window.ts'

// More days than this can't be told apart in a picture; the table has them all.
const MOST_DRAWN = 42

/** What an order’s room works out: its days against what was done in them, and who must be told. */
export function orderTells(facts: RoomFacts): readonly Told[] {
  const window = windowOf(facts)
  const bodies = mustTell(facts)
  const untold = bodies.filter(({ told }) => told === null)
  return [
    ...(window ? [daysTold(window)] : []),
    ...(bodies.length > 0
      ? [
          {
            title: 'Who must be told',
            lines: untold.map(({ words }) => `Nobody has recorded telling ${words}.`),
            table: {
              head: ['Who', 'Why', 'Told'],
              rows: bodies.map(({ words, why, told }) => [
                `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
                why,
                told === null ? 'Not yet' : dayInWords(told),
              ]),
            },
          },
        ]
      : []),
  ]
}

/** What the orders of a group come to together; nothing before there is one. */
export function ordersTell(cases: readonly RoomFacts[]): readonly Told[] {
  const orders = cases.flatMap((facts) => {
    const [one, window] = [orderOfRoom(facts), windowOf(facts)]
    return one && window ? [{ reference: facts.room.reference, one, window }] : []
  })
  const withChildren = orders.filter(({ one }) => (one.children ?? 0) > 0)
  if (orders.length === 0) return []
  const told = withChildren.map(({ one }) => everybodyInTime(one))
  const work = withChildren.map(({ one }) => workInTime(one))
  return [
    {
      title: 'Whether these orders were shared and used',
      lines: [
        `There are ${orders.length} orders here, ${withChildren.length} of them where children live.`,
        `Everybody was told within one working day for ${ofKnown(told)} where that is known.`,
        `Work began before the order expired for ${ofKnown(work)} where that is known.`,
      ],
      table: {
        head: ['Order', 'Made', 'Children', 'Told in time', 'Work begun in time', 'Longest gap'],
        rows: orders
          .toSorted((a, b) => a.one.made.localeCompare(b.one.made))
          .map(({ reference, one, window }) => [
            reference,
            dayInWords(one.made),
            one.children === null ? 'Not known' : String(one.children),
            one.children === 0 ? 'No children' : inWords(everybodyInTime(one)),
            one.children === 0 ? 'No children' : inWords(workInTime(one)),
            longestGap(window),
          ]),
      },
    },
  ]
}

function daysTold(window: OrderWindow): Told {
  const { first, days, gaps, before, after, words, length } = window
  const used = days.filter(({ done }) => done.length > 0)
  const row = (when: string, { on, words }: Done) => [when, dayInWords(on), words]
  const dated = [
    ...used.flatMap(({ day, done }) => done.map((one) => ({ day, row: row(String(day), one) }))),
    ...gaps.map(({ from, to }) => ({
      day: from,
      row: [
        from === to ? String(from) : `${from} to ${to}`,
        between(addDays(first, from - 1), addDays(first, to - 1)),
        'Nothing',
      ],
    })),
  ].toSorted((a, b) => a.day - b.day)
  return {
    title: 'The days of the order, and what was done in them',
    lines: words,
    table: {
      head: ['Day', 'Date', 'What was done'],
      rows: [
        ...before.map((one) => row('Before', one)),
        ...dated.map(({ row }) => row),
        ...after.map((one) => row('After', one)),
      ],
    },
    ...(used.length > 0 && (length ?? days.length) <= MOST_DRAWN
      ? {
          chart: {
            kind: 'bars' as const,
            title: 'What was done on each day of the order',
            description: words.join(' '),
            unit: 'things done',
            series: ['Told', 'Work begun'],
            bars: days.map(({ day, done }) => ({
              label: String(day),
              values: [howMany(done, 'told'), howMany(done, 'work')],
            })),
          },
        }
      : {}),
  }
}

const howMany = (done: readonly Done[], kind: Done['kind']) =>
  done.filter((one) => one.kind === kind).length

const between = (from: string, to: string) =>
  from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`

const inWords = (known: Known) => (known === null ? 'Not known yet' : known ? 'Yes' : 'No')

function ofKnown(all: readonly Known[]): string {
  const known = all.filter((one) => one !== null)
  return `${known.filter(Boolean).length} of ${known.length}`
}

function longestGap({ gaps }: OrderWindow): string {
  const [longest] = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  if (!longest) return 'None'
  const days = longest.to - longest.from + 1
  return days === 1 ? '1 day' : `${days} days`
}
