/**
 * The rows of Annex A lists 1 to 11 as read: only what the register needs, everything else stays in
 * the uploaded file. Where a column has codes, the value is the code; a text that is no code is kept as
 * it came. A blank is null and never means No, 0 or late. Dates are 'YYYY-MM-DD'.
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
  /** The published list asks whether, many extracts say when. */
  readonly childSeen: string | boolean | null
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

/** Somebody with a right to leaving care services. The list is a stock: no day places its rows. */
export interface CareLeaver extends Row {
  readonly eligibility: string | null
  readonly pathwayReview: string | null
  readonly inTouch: string | null
  readonly latestContact: string | null
  readonly accommodation: string | null
  readonly suitability: string | null
  readonly activity: string | null
}

export interface Adoption extends Row {
  readonly family: string | null
  readonly enteredCare: string | null
  /** That the child should be placed for adoption. */
  readonly decision: string | null
  readonly placementOrder: string | null
  readonly matched: string | null
  readonly placed: string | null
  readonly adopted: string | null
  /** That the child should no longer be placed for adoption. */
  readonly reversed: string | null
  readonly reversalReason: string | null
  readonly fostered: string | null
}

/** An adult who asked to adopt: no child, so the row has an adopter instead. */
export interface Adopter {
  readonly row: number
  readonly adopter: string
  readonly family: string | null
  readonly gender: string | null
  readonly ethnicity: string | null
  readonly fosteringToAdopt: boolean | null
  readonly enquiry: string | null
  readonly stage1Start: string | null
  readonly stage1End: string | null
  readonly stage2Start: string | null
  readonly stage2End: string | null
  readonly submitted: string | null
  readonly approved: string | null
  readonly matched: string | null
  readonly placed: string | null
  readonly childrenPlaced: number | null
  readonly adopted: string | null
  readonly left: string | null
  readonly leavingReason: string | null
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
  readonly 9: CareLeaver
  readonly 10: Adoption
  readonly 11: Adopter
}

export type ListNumber = keyof AnnexALists

/** A record of any of the lists. */
export type AnyRecord = AnnexALists[ListNumber]

/** Whom a row is about: a child's id, or in list 11 an adopter's. */
export function subjectOf(record: AnyRecord): string {
  return 'adopter' in record ? record.adopter : record.child
}
