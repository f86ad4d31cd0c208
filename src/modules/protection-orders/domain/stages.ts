import { dayInWords } from '../../../knowledge/law/index.ts'
import {
  lastOf,
  recordsOf,
  textIn,
  type Move,
  type RoomFacts,
  type Stage,
} from '../../rooms/index.ts'
import { childrenOf, countChildren, mustTell, notDescribed } from './must-tell.ts'
import { theOrder } from './the-order.ts'

export const STAGES: readonly Stage[] = [
  {
    id: 'before-court',
    title: 'Before the court',
    explains:
      'A notice was served, or an application made. Who lives in the household is found out, and who must be told.',
  },
  {
    id: 'in-force',
    title: 'Order in force',
    explains:
      'The person who harmed is kept away for a few weeks. What is told and begun in these days is recorded here.',
  },
  {
    id: 'looking-back',
    title: 'Looking back',
    explains: 'The order is over. The group looks at what its days were used for.',
  },
  {
    id: 'no-order',
    title: 'No order made',
    explains: 'The court made no order, or was not asked for one. The work is finished here.',
    closed: true,
  },
  {
    id: 'finished',
    title: 'Finished',
    explains: 'The group has looked back, and what comes next is in other hands.',
    closed: true,
  },
]

export const MOVES: readonly Move[] = [
  {
    code: 'order-made',
    title: 'The order is in force',
    from: ['before-court'],
    to: 'in-force',
    reason: false,
    needs: (facts) => [...(theOrder(facts) ? [] : ['Record the order.']), ...needsHousehold(facts)],
  },
  {
    code: 'no-order-made',
    title: 'No order was made',
    from: ['before-court'],
    to: 'no-order',
    explains: 'The children may still need help. Say in the reason who now sees to that.',
    reason: true,
    needs: (facts) => [
      ...(theOrder(facts) ? ['An order was recorded. Correct that first.'] : []),
      ...needsRefusal(facts),
      ...needsHousehold(facts),
    ],
  },
  {
    code: 'order-over',
    title: 'The order is over',
    from: ['in-force'],
    to: 'looking-back',
    reason: false,
    needs: needsEnd,
  },
  {
    code: 'finish',
    title: 'Finish the work on this order',
    from: ['looking-back'],
    to: 'finished',
    reason: true,
    needs: (facts) => [
      ...(lastOf(facts, 'review') ? [] : ['Record what the days were used for.']),
      ...needsChildren(facts),
      ...mustTell(facts)
        .filter(({ told }) => told === null)
        .map(({ words }) => `Tell ${words} and record it, or record why not.`),
    ],
  },
]

function needsHousehold(facts: RoomFacts): string[] {
  if (!lastOf(facts, 'household')) return ['Record the household.']
  return countChildren(facts) === null
    ? ['Find out whether children live in the household, and record it.']
    : []
}

function needsChildren(facts: RoomFacts): string[] {
  const [said, listed] = [countChildren(facts) ?? 0, childrenOf(facts).length]
  return [
    ...(said > listed
      ? [`The household has ${said} children, and this room is about ${listed}. Add the others.`]
      : []),
    ...notDescribed(facts).map(({ ref }) => `Record the circumstances of ${ref}.`),
  ]
}

// A notice whose application never came to court has no hearing; then the reason given must do.
function needsRefusal(facts: RoomFacts): string[] {
  const last = recordsOf(facts, 'hearing').at(-1)
  return last && ['made', 'adjourned'].includes(textIn(last.values, 'outcome'))
    ? ['The last hearing neither refused the order nor ended the application. Record one that did.']
    : []
}

function needsEnd(facts: RoomFacts): string[] {
  const order = theOrder(facts)
  if (!order) return ['Record the order.']
  if (order.last === null) return ['The order runs until a further one. Record its end first.']
  return order.last >= facts.today
    ? [`The order is in force until the end of ${dayInWords(order.last)}.`]
    : []
}
