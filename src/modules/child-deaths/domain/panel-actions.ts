import { recordsOf, textIn, type Learnt, type RoomFacts } from '../../rooms/index.ts'

/** In: the panel’s own room. Out: its actions still to be done, as the board can take them over. */
export function learntBy(facts: RoomFacts): readonly Learnt[] {
  return recordsOf(facts, 'action').flatMap(({ values }, at) =>
    textIn(values, 'done-on') === ''
      ? [
          {
            reference: `Action ${at + 1}`,
            words: textIn(values, 'what'),
            owner: textIn(values, 'owner'),
            due: textIn(values, 'due-on'),
          },
        ]
      : [],
  )
}
