import type { Day } from '../../../knowledge/law/index.ts'
import {
  countFrom,
  dayFrom,
  isUnreadable,
  textFrom,
  type ExportColumn,
  type ExportRow,
  type RoomFacts,
} from '../../rooms/index.ts'
import { BODIES } from './codes.ts'
import { countChildren, mustTell } from './must-tell.ts'
import { theOrder } from './the-order.ts'
import { workBegun } from './window.ts'

/** What became of one body that an order called for: its day, not told so far, or not known. */
export interface Telling {
  readonly body: string
  readonly told: Day | 'not-told' | null
}

/** One order as it is counted, whether it came from a room or from an export. */
export interface OrderCase {
  readonly made: Day
  /** The last day in force; null where it has none, or none is known. */
  readonly last: Day | null
  /** Children of the household; null where it is not known. */
  readonly children: number | null
  readonly tellings: readonly Telling[]
  /** The first day of work; null where it is not known. */
  readonly work: Day | 'none' | null
  /** The day it was looked at; null where the export does not say. */
  readonly asOf: Day | null
}

/** In: a room. Out: its order as it is counted; null before one was made. */
export function orderOfRoom(facts: RoomFacts): OrderCase | null {
  const order = theOrder(facts)
  if (!order) return null
  return {
    made: order.made,
    last: order.last,
    children: countChildren(facts),
    tellings: mustTell(facts).map(({ body, told }) => ({ body, told: told ?? 'not-told' })),
    work: workBegun(facts) ?? 'none',
    asOf: facts.today,
  }
}

/** The column of a body that may be told. */
export const tellingKey = (body: string) => `told-${body}`

/** What an export of orders holds, one line for each order. */
export const ORDER_COLUMNS: readonly ExportColumn[] = [
  {
    key: 'reference',
    headings: ['Order Reference', 'Reference', 'DVPO Reference', 'Occurrence Number', 'URN'],
    explains: 'What names the order in your system. It is read to find doubles, and not kept.',
    required: true,
  },
  {
    key: 'made',
    headings: ['Date Order Made', 'Order Date', 'DVPO Granted Date', 'Date Granted'],
    explains: 'The day on which the court made the order.',
    required: true,
  },
  {
    key: 'expires',
    headings: ['Expiry Date', 'Order Expires', 'DVPO Expiry Date', 'End Date'],
    explains: 'The last day on which it is in force. Leave it blank where it has none.',
    required: true,
  },
  {
    key: 'children',
    headings: ['Children in Household', 'Number of Children', 'No of Children', 'Children'],
    explains: 'How many under-18s live in the household: 0 for none, blank for not known.',
    required: true,
  },
  ...Object.entries(BODIES).map(([body, name]): ExportColumn => ({
    key: tellingKey(body),
    headings: [`${name} Told`, `Date ${name} Told`, `${name} Notified`],
    explains:
      'The day they were told; “not told”; or “not needed” where nothing calls for it. Blank: not known.',
    required: body === 'childrens-services',
  })),
  {
    key: 'work',
    headings: ['Date Work Began', 'First Action Date', 'Work Started', 'Intervention Start Date'],
    explains: 'The first day of work with the family; “none” where none began. Blank: not known.',
    required: true,
  },
  {
    key: 'extracted',
    headings: ['Extracted On', 'Report Date', 'As At'],
    explains: 'The day the list was drawn. Blank: after every day that it is asked about.',
    required: false,
  },
]

/** In: a line of an export. Out: the order as it is counted, or a sentence on what is wrong. */
export function orderOfRow(row: ExportRow): OrderCase | { readonly problem: string } {
  const made = dayFrom(row, 'made')
  const last = /^until (a )?further order$/i.test(textFrom(row, 'expires'))
    ? null
    : dayFrom(row, 'expires')
  const children = countFrom(row, 'children')
  const asOf = dayFrom(row, 'extracted')
  const work = dayOrWord(row, 'work', { none: 'none' })
  const tellings: Telling[] = []
  for (const body of Object.keys(BODIES)) {
    const told = dayOrWord(row, tellingKey(body), {
      'not told': 'not-told',
      'not needed': 'not-needed',
      'n/a': 'not-needed',
    })
    if (isUnreadable(told)) return named(BODIES[body] ?? body, told.problem)
    if (told !== 'not-needed') tellings.push({ body, told })
  }
  if (isUnreadable(made)) return named('the day it was made', made.problem)
  if (isUnreadable(last)) return named('the day it expires', last.problem)
  if (isUnreadable(children)) return named('children', children.problem)
  if (isUnreadable(work)) return named('the day work began', work.problem)
  if (isUnreadable(asOf)) return named('the day it was extracted', asOf.problem)
  if (made === null) return { problem: 'The day on which the order was made is missing.' }
  if (last !== null && last < made) return { problem: 'The order expires before it is made.' }
  return { made, last, children, tellings, work, asOf }
}

function dayOrWord<Word extends string>(
  row: ExportRow,
  key: string,
  words: Readonly<Record<string, Word>>,
) {
  return words[textFrom(row, key).toLowerCase()] ?? dayFrom(row, key)
}

function named(what: string, problem: string) {
  return { problem: `In the column of ${what}: ${problem}` }
}
