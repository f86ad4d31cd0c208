import { at } from '../../place.ts'
import type { ConferenceRule } from '../../rule.ts'

/** The message names no place, so a conference is held to it in an enquiry and in the episode. */
export const rule8715: ConferenceRule = {
  code: '8715',
  severity: 'error',
  scope: 'conference',
  fields: ['DateOfInitialCPC'],
  words:
    'The initial child protection conference is outside the census year. Correct the date, or leave the conference out.',
  check: (holder, { first, last }) =>
    holder.conference && (holder.conference < first || holder.conference > last)
      ? [at(holder, 'DateOfInitialCPC')]
      : null,
}
