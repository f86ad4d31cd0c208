import { recordsOf, type RoomEvidence, type RoomFacts } from '../../rooms/index.ts'
import { shareable } from './forms/good-practice.ts'

/**
 * What a reviewed death says to the board: good practice, in the words that may be shared. It was told to
 * the panel by those who cared for the child, so it is documented, and it is one case.
 */
export function goodPracticeOf(facts: RoomFacts): RoomEvidence | null {
  if (facts.room.stage !== 'completed') return null
  const words = recordsOf(facts, 'good-practice').flatMap(
    ({ values }) => shareable(values)?.words ?? [],
  )
  return words.length === 0
    ? null
    : { words: words.join(' '), rung: 'documented', base: 1, independent: false }
}
