import { lastOf, textIn, type Move, type RoomFacts, type Stage } from '../../rooms/index.ts'
import { isPrivateFostering } from './is-private-fostering.ts'
import { theArrangement } from './the-arrangement.ts'

export const STAGES: readonly Stage[] = [
  {
    id: 'known',
    title: 'Come to light',
    explains: 'The council knows of an arrangement. It finds out whether it is private fostering.',
  },
  {
    id: 'assessing',
    title: 'Being looked into',
    explains:
      'The child is visited, the home and its people are checked, and suitability is decided.',
  },
  {
    id: 'visiting',
    title: 'Suitable, and visited',
    explains: 'The child is visited every six weeks in the first year, then every twelve.',
  },
  {
    id: 'ending',
    title: 'Not suitable, being ended',
    explains:
      'The arrangement was found not suitable. The child is still visited until it has ended.',
  },
  {
    id: 'over',
    title: 'Ended',
    explains: 'The child no longer lives there, or is too old for the duty.',
    closed: true,
  },
  {
    id: 'not-private',
    title: 'Not private fostering',
    explains: 'It was found not to be private fostering, or it never began.',
    closed: true,
  },
]

export const MOVES: readonly Move[] = [
  {
    code: 'look-into',
    title: 'Look into the arrangement',
    from: ['known'],
    to: 'assessing',
    reason: false,
    needs: (facts) => [
      ...needsBasics(facts),
      ...(finding(facts) === false
        ? ['By what is recorded this is not private fostering. Correct that, or say so.']
        : []),
    ],
  },
  {
    code: 'not-private-fostering',
    title: 'It is not private fostering, or never began',
    from: ['known', 'assessing'],
    to: 'not-private',
    explains: 'Say in the reason why, and whether the child needs help of another kind.',
    reason: true,
    needs: (facts) => [...needsBasics(facts), ...needsDoubt(facts)],
  },
  {
    code: 'suitable',
    title: 'The arrangement is suitable',
    from: ['assessing', 'ending'],
    to: 'visiting',
    reason: false,
    needs: (facts) => [
      ...needsDecision(facts, ['suitable', 'with-requirements']),
      ...(lastOf(facts, 'parents') ? [] : ['Record what the parents say.']),
      ...(lastOf(facts, 'checks') ? [] : ['Record the checks on the home and its people.']),
    ],
  },
  {
    code: 'look-again',
    title: 'Look into it again',
    from: ['visiting', 'ending'],
    to: 'assessing',
    explains: 'Something has changed: the home, its people, or what the child says.',
    reason: true,
  },
  {
    code: 'unsuitable',
    title: 'The arrangement is not suitable',
    from: ['assessing', 'visiting'],
    to: 'ending',
    reason: true,
    dissent: true,
    needs: (facts) => needsDecision(facts, ['unsuitable']),
  },
  {
    code: 'end',
    title: 'The arrangement has ended',
    from: ['known', 'assessing', 'visiting', 'ending'],
    to: 'over',
    reason: true,
    needs: (facts) => [
      ...needsBasics(facts),
      ...(lastOf(facts, 'ended') ? [] : ['Record the end of the arrangement.']),
    ],
  },
]

function finding(facts: RoomFacts): boolean | null {
  const values = lastOf(facts, 'arrangement')?.values
  return values === undefined ? null : isPrivateFostering(values).is
}

function needsBasics(facts: RoomFacts): string[] {
  const { aware, begins } = theArrangement(facts)
  return [
    ...(aware === null ? ['Record how the council came to know.'] : []),
    ...(begins === null ? ['Record the arrangement.'] : []),
  ]
}

// One that was planned may never begin; one that has begun is private fostering or is not, by the test.
function needsDoubt(facts: RoomFacts): string[] {
  const values = lastOf(facts, 'arrangement')?.values
  if (values === undefined || finding(facts) === false) return []
  if (lastOf(facts, 'ended')) return ['Its end is recorded. Say that it has ended.']
  if (textIn(values, 'begins') > facts.today || textIn(values, 'lasting') === 'meant') return []
  return [isPrivateFostering(values).words.at(-1) ?? '']
}

function needsDecision(facts: RoomFacts, decisions: readonly string[]): string[] {
  const last = textIn(lastOf(facts, 'decision')?.values, 'decision')
  if (last === '') return ['Record the decision on suitability.']
  return decisions.includes(last)
    ? []
    : ['The last decision on suitability says otherwise. Record the new one first.']
}
