import { SILENCE_WORDS, silenceOf, type Recipient, type Silence } from './round.ts'

/** How many of those asked stand where; "not asked" is nobody's row, and so is counted elsewhere. */
export type SilenceCounts = Readonly<Record<Exclude<Silence, 'not-asked'>, number>>

export const ASKED_SILENCES = ['replied', 'no-reply', 'nil', 'blocked', 'refused'] as const

/** In: how many stand in each state. Out: the same in the words of the silences. */
export function countSilences(
  states: Readonly<Partial<Record<Recipient['state'], number>>>,
): SilenceCounts {
  const counts = { replied: 0, 'no-reply': 0, nil: 0, blocked: 0, refused: 0 }
  for (const state of ['asked', 'replied', 'nil', 'blocked', 'refused'] as const) {
    const silence = silenceOf({ state })
    if (silence !== 'not-asked') counts[silence] += states[state] ?? 0
  }
  return counts
}

/** "12 replied, 3 no reply, 1 blocked": what there is none of is left out. */
export function silencesInWords(counts: SilenceCounts): string {
  const parts = ASKED_SILENCES.filter((one) => counts[one] > 0).map(
    (one) => `${counts[one].toLocaleString('en-GB')} ${SILENCE_WORDS[one].toLowerCase()}`,
  )
  return parts.length > 0 ? parts.join(', ') : 'nobody is asked yet'
}
