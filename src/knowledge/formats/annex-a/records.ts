/**
 * The rows of Annex A lists 1 to 8 as read: only what the register needs, everything else stays in
 * the uploaded file. A blank is null and never means No, 0 or late. Dates are 'YYYY-MM-DD'.
 */
export interface Row {
  /** Row number in the sheet as a person sees it: the heading row is 1. */
  readonly row: number
  readonly child: string
  readonly gender: string | null
  readonly ethnicity: string | null
  readonly birth: string | null
}

export interface Contact extends Row {
  readonly contact: string | null
  readonly source: string | null
  /** Null where the extract has no outcome column, or the cell is blank. */
  readonly outcome: string | null
}

export interface EarlyHelp extends Row {
  readonly start: string | null
  readonly completed: string | null
  readonly organisation: string | null
}

export interface Referral extends Row {
  readonly referral: string | null
  readonly source: string | null
  readonly noFurtherAction: boolean | null
  /** The list's own column: a cross-check, never a substitute. */
  readonly referralsIn12Months: number | null
}

export interface Assessment extends Row {
  readonly start: string | null
  readonly childSeen: string | null
  readonly authorised: string | null
  readonly supportRequired: boolean | null
}

export interface Section47 extends Row {
  readonly strategy: string | null
  readonly start: string | null
  readonly conferenceNotRequired: boolean | null
  readonly conference: string | null
  readonly resultedInPlan: boolean | null
  /** Where the extract marks it. */
  readonly transferIn: boolean | null
}

export interface ChildInNeed extends Row {
  readonly start: string | null
  readonly primaryNeed: string | null
  readonly closed: string | null
  readonly closureReason: string | null
  readonly status: string | null
}

export interface ProtectionPlan extends Row {
  readonly start: string | null
  readonly initialCategory: string | null
  readonly latestCategory: string | null
  readonly end: string | null
  readonly previousPlans: number | null
  /** Temporary plan of another authority, where the extract marks it. */
  readonly temporary: boolean | null
}

export interface LookedAfter extends Row {
  readonly start: string | null
  readonly end: string | null
  readonly legalStatus: string | null
  readonly need: string | null
}

export interface AnnexALists {
  readonly 1: Contact
  readonly 2: EarlyHelp
  readonly 3: Referral
  readonly 4: Assessment
  readonly 5: Section47
  readonly 6: ChildInNeed
  readonly 7: ProtectionPlan
  readonly 8: LookedAfter
}

export type ListNumber = keyof AnnexALists
