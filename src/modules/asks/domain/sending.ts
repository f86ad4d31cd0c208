export type LetterState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure' | 'dropped'

/** What each state is called on screen. */
export const LETTER_WORDS: Readonly<Record<LetterState, string>> = {
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  failed: 'Could not be sent',
  unsure: 'May have been sent',
  dropped: 'Not sent, no longer needed',
}

/** After so many tries a person decides. */
export const MOST_TRIES = 6

const GAPS_IN_MINUTES = [1, 5, 20, 60, 240] as const

/**
 * When a letter that was not taken is tried again. In: how often it was tried, the last time included.
 * Out: minutes to wait, each gap longer than the one before; null where it has failed.
 */
export function minutesToNextTry(tries: number): number | null {
  if (tries >= MOST_TRIES) return null
  return GAPS_IN_MINUTES[Math.min(Math.max(tries, 1), GAPS_IN_MINUTES.length) - 1] ?? null
}
