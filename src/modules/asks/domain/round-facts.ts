import type { Answers } from './answer.ts'
import type { Recipient, Round } from './round.ts'
import type { Scores } from './scores.ts'

/** What one who was asked gave, as figures and evidence need it. */
export interface Replied {
  readonly recipient: Recipient
  /** Null where nothing was submitted that this person may read. */
  readonly answers: Answers | null
  readonly self: Scores
  readonly moderated: Scores
  /** Whether the panel saw the evidence for every standard it scored; false where it scored none. */
  readonly evidenceSeen: boolean
  /** The challenge events it went through, by id. */
  readonly challenges: readonly string[]
}

/** A survey's counted answers; part is null for everybody, and question '' counts the responses. */
export interface Tallied {
  readonly part: string | null
  readonly question: string
  readonly value: string
  readonly n: number
}

/** Everything a round says, once it is closed. */
export interface RoundFacts {
  readonly round: Round
  readonly replies: readonly Replied[]
  readonly tally: readonly Tallied[]
}

/** Those asked by name: whoever came by an open link was not asked, and can't have kept silent. */
export function named({ replies }: RoundFacts): readonly Replied[] {
  return replies.filter(({ recipient }) => recipient.askedAs !== 'anonymous')
}

/** How many responded to a survey; null where fewer than five did, which is not told. */
export function responded({ tally }: RoundFacts): number | null {
  return tally.find(({ part, question }) => part === null && question === '')?.n ?? null
}

/** Those asked by name who submitted what this person may read. */
export function submitted(facts: RoundFacts): readonly Replied[] {
  return named(facts).filter(({ answers }) => answers !== null)
}
