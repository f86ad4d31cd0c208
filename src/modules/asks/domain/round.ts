import type { Template } from './template.ts'

export type RoundState = 'draft' | 'open' | 'paused' | 'closed'

/** One time of asking, with the template as it was asked. */
export interface Round {
  readonly id: string
  readonly groupId: string | null
  readonly template: Template
  readonly title: string
  /** The year it is about: '2017-18'. */
  readonly period: string
  /** What is said to those asked, above the questions. */
  readonly words: string
  readonly due: string
  /** Days before the due day (negative: after) on which whoever has not replied is reminded. */
  readonly reminders: readonly number[]
  readonly hasOpenLink: boolean
  readonly state: RoundState
  /** Why it is paused, or was opened again. */
  readonly reason: string
  readonly openedAt: Date | null
  readonly closedAt: Date | null
  /** Whom those asked may turn to: a name and an address. */
  readonly contact: string
}

export type RecipientState = 'asked' | 'replied' | 'nil' | 'blocked' | 'refused'
export type AskedAs = 'agency' | 'school' | 'person' | 'anonymous'

/** Somebody asked in a round, and where their answer stands. Who has no such row was not asked. */
export interface Recipient {
  readonly id: string
  readonly roundId: string
  readonly agencyId: string | null
  readonly urn: string
  readonly name: string
  readonly askedAs: AskedAs
  readonly state: RecipientState
  readonly reason: string
  /** A later day than the round's, with its reason; null where the round's day holds. */
  readonly due: string | null
  readonly dueReason: string
  readonly repliedAt: Date | null
}

/** What a round is called where its year must be plain: most name it in their title. */
export function titleWithYear({ title, period }: Pick<Round, 'title' | 'period'>): string {
  return title.includes(period) ? title : `${title}, ${period}`
}

/** The day by which this one is to answer. */
export function dueOf(round: Pick<Round, 'due'>, recipient: Pick<Recipient, 'due'>): string {
  return recipient.due ?? round.due
}

/**
 * The four kinds of silence, and what is none of them. "Nothing" has four meanings that a board must
 * never confuse: nobody asked; asked and no reply; asked and told that there is nothing; asked and
 * told what stands in the way.
 */
export type Silence = 'not-asked' | 'no-reply' | 'nil' | 'blocked' | 'refused' | 'replied'

export function silenceOf(recipient: Pick<Recipient, 'state'> | undefined): Silence {
  if (!recipient) return 'not-asked'
  return recipient.state === 'asked' ? 'no-reply' : recipient.state
}

/** What each is called on screen and in print. */
export const SILENCE_WORDS: Readonly<Record<Silence, string>> = {
  'not-asked': 'Not asked',
  'no-reply': 'No reply',
  nil: 'Nothing to report',
  blocked: 'Blocked',
  refused: 'Refused',
  replied: 'Replied',
}
