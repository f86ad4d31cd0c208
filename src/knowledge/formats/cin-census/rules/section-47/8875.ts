import { at } from '../../place.ts'
import { isWeekend } from './is-weekend.ts'
import type { ConferenceRule } from '../../rule.ts'

/** The message names no place, so a conference is held to it in an enquiry and in the episode. */
export const rule8875: ConferenceRule = {
  code: '8875',
  severity: 'error',
  scope: 'conference',
  fields: ['DateOfInitialCPC'],
  words: 'The initial child protection conference is on a Saturday or Sunday. Correct the date.',
  check: (holder) =>
    holder.conference && isWeekend(holder.conference) ? [at(holder, 'DateOfInitialCPC')] : null,
}
