import type { Move, RoomFacts } from '../../rooms/index.ts'
import {
  toClose,
  toComplete,
  toEndHold,
  toHoldNone,
  toHoldPublication,
  toHoldReview,
  toPublish,
} from './needs.ts'
import { begunOn, testOf, testOn, type Test } from './which-law.ts'

// Who decides: the independent chair while the law of a Board governs, the safeguarding partners after
// it (law module, eras). A role is a move's own, so such a step is two moves, of which a case offers one.
const ROLES: Readonly<Record<Test, readonly string[]>> = { board: ['IC'], partners: ['LSP'] }
const TESTS = ['board', 'partners'] as const

type Decided = Pick<Move, 'code' | 'title' | 'from' | 'to'> & {
  readonly explains: Readonly<Record<Test, string>>
  testIn(facts: RoomFacts): Test
  needs(facts: RoomFacts, test: Test): readonly string[]
}

function decided({ code, title, from, to, explains, testIn, needs }: Decided): Move[] {
  return TESTS.map((test) => ({
    code: `${code}-${test}`,
    title,
    from,
    to,
    explains: explains[test],
    reason: true,
    dissent: true,
    roles: ROLES[test],
    when: (facts) => testIn(facts) === test,
    needs: (facts) => needs(facts, test),
  }))
}

const todays = (facts: RoomFacts) => testOn(facts.today, begunOn(facts))
const both = (words: string) => ({ board: words, partners: words })

/** Every step of a review. */
export const MOVES: readonly Move[] = [
  ...decided({
    code: 'hold-review',
    title: 'Decide to hold a review',
    from: ['consideration'],
    to: 'under-way',
    explains: {
      board:
        'The independent chair decides, after the advice of the group that considered the case.',
      partners: 'The safeguarding partners decide, after the rapid review.',
    },
    testIn: testOf,
    needs: toHoldReview,
  }),
  ...decided({
    code: 'no-review',
    title: 'Decide to hold no review',
    from: ['consideration'],
    to: 'no-review',
    explains: {
      board: 'Only where the criteria are not met. The room is closed.',
      partners: 'The Panel is told why. The room is closed.',
    },
    testIn: testOf,
    needs: toHoldNone,
  }),
  {
    code: 'complete',
    title: 'The report is complete',
    from: ['under-way'],
    to: 'completed',
    reason: false,
    needs: toComplete,
  },
  {
    code: 'stop',
    title: 'Stop the review',
    from: ['under-way'],
    to: 'stopped',
    explains:
      'Where a national review takes its place, or it can’t be finished. The room is closed.',
    reason: true,
    dissent: true,
    roles: ['IC', 'LSP'],
  },
  ...decided({
    code: 'hold-publication',
    title: 'Hold publication',
    from: ['completed'],
    to: 'held',
    explains: both('While a trial, an inquest or another review would be harmed by it.'),
    testIn: todays,
    needs: toHoldPublication,
  }),
  {
    code: 'end-hold',
    title: 'End the hold',
    from: ['held'],
    to: 'completed',
    explains: 'Nothing holds publication up any more, and its day is being prepared.',
    reason: true,
    needs: toEndHold,
  },
  ...decided({
    code: 'publish',
    title: 'Publish the review',
    from: ['completed', 'held'],
    to: 'published',
    explains: both('The report is open to everybody, and its recommendations may leave this room.'),
    testIn: (facts) => {
      const planned = facts.records.findLast(({ code }) => code === 'publication')
      return planned ? testOn(planned.on, begunOn(facts)) : todays(facts)
    },
    needs: toPublish,
  }),
  {
    code: 'close',
    title: 'Close the review',
    from: ['published'],
    to: 'closed',
    explains: 'Every action is at its end, and what difference it made was looked at.',
    reason: true,
    needs: toClose,
  },
]
