import { ask } from '../../../rooms/index.ts'

// The words in which this module’s forms ask, for those that all rooms have.
export const {
  anyDay: day,
  grade,
  line: text,
  many,
  NO_NAMES,
  one,
  pastDay: past,
  whole,
  yesNo,
} = ask

/** A long answer; beside it stands that nobody is named. */
export const long: typeof ask.words = (id, label, more = {}) =>
  ask.words(id, label, { most: 3000, hint: NO_NAMES, ...more })
