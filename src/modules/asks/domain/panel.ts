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
  const all = new Map<string, Map<string, PanelScore>>()
  for (const one of decided) {
    const of = all.get(one.returnId) ?? new Map<string, PanelScore>()
    all.set(one.returnId, of.set(one.standard, one))
  }
  return all
}
