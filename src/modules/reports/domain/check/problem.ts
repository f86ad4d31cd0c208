/** One thing to put right before a report is frozen. The JSON is a contract with other systems. */
export interface Problem {
  readonly kind:
    | 'number'
    | 'comparative'
    | 'proportion'
    | 'unknown-claim'
    | 'changed'
    | 'differs'
    | 'hidden'
    | 'held'
    | 'identifies'
    | 'contradiction'
    | 'commitment'
    | 'lapsed'
  /** The section's title. */
  readonly section: string
  /** The words at fault. */
  readonly text: string
  /** Where they stand in the section's text: first character, and the one after the last. */
  readonly at: readonly [number, number]
  readonly claim: string | null
  readonly message: string
  readonly suggestion: string
}

/** A claim as it would print now. */
export interface CheckedClaim {
  readonly id: string
  /** Null where no figure or statement is behind it. */
  readonly text: string | null
  readonly status: 'known' | 'absent' | 'suppressed'
  /** Of a share: its percentage. */
  readonly percent: number | null
  /** Whether its change is clearly up or down; null where chance would give as much, or none is known. */
  readonly direction: 'up' | 'down' | null
  readonly hasChange: boolean
  readonly hasComparator: boolean
  /** What other publications give for the same thing. */
  readonly elsewhere: readonly { readonly where: string; readonly text: string }[]
  /** Of a statement: whether its review is overdue, or it is not approved. */
  readonly lapsed: string | null
}
