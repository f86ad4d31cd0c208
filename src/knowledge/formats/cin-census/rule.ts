import type {
  Assessment,
  Child,
  CinPlan,
  Enquiry,
  Episode,
  Header,
  ProtectionPlan,
  Review,
} from './child.ts'
import type { CensusYear } from './census-year.ts'
import type { Row } from './place.ts'

// Source of every rule: Department for Education, "Children in need census 2025 to 2026: validation
// rules" (1 November 2024, updated 26 November 2025), for the code, severity and what is wrong. The
// published sentences are short. Where one leaves open what exactly is compared, the rule's own file
// says how it is read here, and whether that could be verified.

/** The values that break a rule, the one at fault first; null where the rule is kept. */
export type Found = readonly Row[] | null

interface About {
  /** As published; queries end in Q. */
  readonly code: string
  /** An error must be put right; a query wants a look, and a reason where the data are right. */
  readonly severity: 'error' | 'query'
  /** The elements it compares. */
  readonly fields: readonly string[]
  /** What is wrong, and what to do, in our own words. */
  readonly words: string
}

/** A rule about one thing: it is asked of each, and answers with what breaks it. */
interface RuleOf<Scope extends string, Thing> extends About {
  readonly scope: Scope
  readonly check: (thing: Thing, year: CensusYear) => Found
}

export type ChildRule = RuleOf<'child', Child>
export type EpisodeRule = RuleOf<'episode', Episode>
export type AssessmentRule = RuleOf<'assessment', Assessment>
export type EnquiryRule = RuleOf<'enquiry', Enquiry>
export type CinPlanRule = RuleOf<'cin-plan', CinPlan>
export type ProtectionPlanRule = RuleOf<'protection-plan', ProtectionPlan>
export type ReviewRule = RuleOf<'review', Review>
/** A conference stands in an enquiry, or, for a child who moved in, in the episode itself. */
export type ConferenceRule = RuleOf<'conference', Episode | Enquiry>
export type HeaderRule = RuleOf<'header', Header>

/** A rule about the whole file: it sees each child once, and holds next to nothing. */
export interface FileRule extends About {
  readonly scope: 'file'
  readonly begin: (year: CensusYear) => FileCheck
}

export interface FileCheck {
  /** Out: what of this child breaks the rule, in the light of those before it. */
  see(child: Child): Found
  /** Out: what the file as a whole breaks. */
  end(): Found
}

export type Rule =
  | ChildRule
  | EpisodeRule
  | AssessmentRule
  | EnquiryRule
  | CinPlanRule
  | ProtectionPlanRule
  | ReviewRule
  | ConferenceRule
  | HeaderRule
  | FileRule
