import { ERAS, lawFor, type Day } from '../../../knowledge/law/index.ts'
import { lastOf, recordsOf, textIn, type RoomFacts } from '../../rooms/index.ts'

/** Whose test it is: the Board's for a serious case review, or the safeguarding partners'. */
export type Test = 'board' | 'partners'

/** The last day on which a Board could begin a review. */
export const LAST_BOARD_DAY: Day = ERAS[0].last ?? ''

/** The day a case is known to have begun: when the Board or the Panel was notified, else became aware. */
export function knownToBegin(facts: RoomFacts): Day | undefined {
  const days = (code: string) => recordsOf(facts, code).map(({ on }) => on)
  const [notified] = [...days('board-notification'), ...days('panel-notification')].sort()
  return notified ?? days('incident')[0]
}

/** The same; where nothing says so yet, the day the room was opened. */
export function begunOn(facts: RoomFacts): Day {
  return knownToBegin(facts) ?? facts.room.openedOn
}

/**
 * Whose law governs a step of a case on a day. A review that a Board began stays the Board's until 29
 * September 2020. Source: transitional guidance of 2018, by the law module.
 */
export function testOn(day: Day, begun: Day): Test {
  const { id } = lawFor('serious-case-review', day, begun)
  return id === 'lscb' || id === 'transitional' ? 'board' : 'partners'
}

/** Whose test decides this case: by the law of the day it was decided on, or of today. */
export function testOf(facts: RoomFacts): Test {
  const decided = textIn(lastOf(facts, 'decision')?.values, 'decided-on')
  return testOn(decided || facts.today, begunOn(facts))
}

/** Whether a Board may have begun it, so that the Board's form is still to be had. */
export function isBoards(facts: RoomFacts): boolean {
  return begunOn(facts) <= LAST_BOARD_DAY
}

/** Who decides, as words in a sentence. */
export const DECIDES: Readonly<Record<Test, string>> = {
  board: 'the Board’s independent chair',
  partners: 'the safeguarding partners',
}
