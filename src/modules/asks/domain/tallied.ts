/** What a tally says: as the database counts it, never of fewer than five. Question '' counts responses. */
export interface Tallied {
  readonly part: string | null
  readonly question: string
  readonly value: string
  readonly n: number
}
