import { whatStands } from './moderated.ts'

/** What the panel made of one standard of a return; a later one of the same standard stands. */
export interface PanelScore {
  readonly returnId: string
  readonly standard: string
  readonly score: number
  readonly evidenceSeen: boolean
  readonly reason: string
}

/** A meeting in which a return was tested, and what the agency says to it ('' where nothing yet). */
export interface PanelChallenge {
  readonly heldOn: string
  readonly panel: string
  readonly enquiry: string
  readonly tested: string
  readonly conclusion: string
  readonly reply: string
}

/** In: what the panel decided, in order. Out: by return and standard, what stands. */
export function standingScores(
  decided: readonly PanelScore[],
): ReadonlyMap<string, ReadonlyMap<string, PanelScore>> {
  const byReturn = Map.groupBy(decided, ({ returnId }) => returnId)
  return new Map([...byReturn].map(([id, all]) => [id, whatStands(all)]))
}
