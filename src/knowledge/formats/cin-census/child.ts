import type { Day } from '../../law/index.ts'

/** A day of the file. null: it is not there. undefined: something is there, but it is no date. */
export type Dated = Day | null | undefined

/** true or false, as the file writes 1 or 0; null and undefined as for `Dated`. */
export type Flag = boolean | null | undefined

/** A whole number; null and undefined as for `Dated`. */
export type Count = number | null | undefined

/** A code or other text, as the file gives it, without spaces around it; null where it is not there. */
export type Text = string | null

/** What every part of a child's record knows about its place in the file. */
export interface Part {
  /** The element's name in the file, such as `ChildProtectionPlans`. */
  readonly element: string
  /** What it stands in; null for the child itself. */
  readonly parent: Part | null
  /** Which of its kind in its parent, from 0. */
  readonly index: number
  /** The file's own text of a value, where it differs from what was read: `texts.CPPstartDate`. */
  readonly texts: Readonly<Record<string, string>> | null
}

/** A value the schema of the census does not allow: unreadable, given twice, or unknown. */
export interface Oddity {
  readonly kind: OddityKind
  readonly part: Part
  readonly element: string
  readonly value: string | null
}

export type OddityKind =
  'no-date' | 'no-flag' | 'no-count' | 'twice' | 'unknown-element' | 'stray-text'

/** One child of the census. Days are parsed; what could not be read is kept in `texts`. */
export interface Child extends Part {
  /** The line of the file where the child's record begins, from 1. */
  readonly line: number
  /** Which child of the file, from 1. */
  readonly position: number
  readonly id: Text
  readonly upn: Text
  readonly formerUpn: Text
  readonly upnUnknown: Text
  readonly birth: Dated
  readonly expectedBirth: Dated
  readonly death: Dated
  /** M, F or U of `Sex`. */
  readonly sex: Text
  /** 0, 1, 2 or 9 of `GenderCurrent`, as censuses to 2023-24 have it. */
  readonly gender: Text
  readonly ethnicity: Text
  readonly disabilities: readonly string[]
  readonly episodes: readonly Episode[]
  readonly oddities: Oddity[]
}

/** One `CINdetails`: a referral and what followed, to its closure. */
export interface Episode extends Part {
  readonly parent: Child
  readonly referral: Dated
  readonly source: Text
  readonly primaryNeed: Text
  readonly closure: Dated
  readonly closureReason: Text
  /** The conference of a child who came under a plan of another authority: outside section 47. */
  readonly conference: Dated
  readonly noFurtherAction: Flag
  readonly assessments: readonly Assessment[]
  readonly cinPlans: readonly CinPlan[]
  readonly enquiries: readonly Enquiry[]
  readonly protectionPlans: readonly ProtectionPlan[]
  readonly preProceedings: readonly PreProceedings[]
}

export interface Assessment extends Part {
  readonly parent: Episode
  readonly start: Dated
  readonly internalReview: Dated
  readonly authorised: Dated
  readonly factors: readonly string[]
}

export interface CinPlan extends Part {
  readonly parent: Episode
  readonly start: Dated
  readonly end: Dated
}

/** One section 47 enquiry. */
export interface Enquiry extends Part {
  readonly parent: Episode
  readonly start: Dated
  readonly conferenceTarget: Dated
  readonly conference: Dated
  readonly conferenceNotRequired: Flag
}

export interface ProtectionPlan extends Part {
  readonly parent: Episode
  readonly start: Dated
  readonly end: Dated
  readonly initialCategory: Text
  readonly latestCategory: Text
  readonly previousPlans: Count
  readonly reviews: readonly Review[]
}

/** One `Reviews` group. The schema gives it one date; files with several in one group are read too. */
export interface Review extends Part {
  readonly parent: ProtectionPlan
  readonly dates: readonly Dated[]
}

/** Pre-proceedings and family group decision making, new in 2025-26. No published rule checks it. */
export interface PreProceedings extends Part {
  readonly parent: Episode
  readonly start: Dated
  readonly letterSent: Dated
  readonly familyMeetingOffered: Text
  readonly familyMeetingHeld: Text
  readonly firstMeeting: Dated
  readonly reviewMeetings: Count
  readonly stepDecision: Dated
  readonly outcome: Text
  readonly courtApplication: Dated
  readonly letterToFirstMeeting: Dated
}

/** The head of the file. */
export interface Header {
  readonly collection: Text
  readonly year: Text
  readonly referenceDate: Dated
  readonly referenceDateText: Text
  readonly authority: Text
  /** When the file was made, as it says: an ISO date and time. */
  readonly made: Text
}
