import type {
  Assessment,
  ChildInNeed,
  ProtectionPlan,
  Referral,
  Section47,
} from '../../../knowledge/formats/annex-a/index.ts'
import type { CensusChild, CensusEpisode } from './census-children.ts'
import type { ListWindow } from './evidence.ts'

/** An assessment with what the census alone says of it. */
export interface CensusAssessment extends Assessment {
  readonly factors: readonly string[]
}

/** Child in need plans: Annex A has only the case's status on one day. */
export interface CensusPlan {
  readonly child: string
  readonly start: string | null
  readonly end: string | null
}

/**
 * Censuses read as the lists of Annex A that they can give, so that a figure is worked out by one rule
 * from either. Several years in a row make one window.
 */
export interface CensusEvidence {
  readonly lists: {
    readonly 3: readonly Referral[]
    readonly 4: readonly CensusAssessment[]
    readonly 5: readonly Section47[]
    readonly 6: readonly ChildInNeed[]
    readonly 7: readonly ProtectionPlan[]
  }
  readonly cinPlans: readonly CensusPlan[]
  readonly window: ListWindow
}

/** The census of one year, as it was sent. */
export interface YearOfCensus {
  readonly window: ListWindow
  readonly children: readonly CensusChild[]
}

/**
 * In: the censuses of years in a row, the earliest first. Out: their episodes as lists. A case open at
 * the end of a year is in the next census too; an episode is the same where child and referral date
 * are, and the later census says what became of it.
 */
export function censusAsLists(years: readonly YearOfCensus[]): CensusEvidence | null {
  const [first] = years
  const last = years[years.length - 1]
  if (!first || !last) return null
  const found = new Map<string, Held>()
  for (const { children } of years)
    for (const child of children)
      child.episodes.forEach((episode, at) => {
        const key = `${child.child}/${episode.referral ?? `${child.row}.${at}`}`
        const before = found.get(key)
        found.set(key, { child, episode: before ? joined(before.episode, episode) : episode })
      })
  const held = [...found.values()]
  return {
    lists: {
      3: held.map(referralOf),
      4: held.flatMap(assessmentsOf),
      5: held.flatMap(enquiriesOf),
      6: held.flatMap(caseOf),
      7: held.flatMap(protectionPlansOf),
    },
    cinPlans: held.flatMap(({ child: { child }, episode }) =>
      episode.cinPlans.map((plan) => ({ child, ...plan })),
    ),
    window: { ...last.window, first: first.window.first },
  }
}

interface Held {
  readonly child: CensusChild
  readonly episode: CensusEpisode
}

// What was finished in an earlier year is left out of the later census, so both are kept; what began on
// the same day is the same thing, as the later one has it.
function joined(earlier: CensusEpisode, later: CensusEpisode): CensusEpisode {
  const both = <T extends { readonly start: string | null }>(
    old: readonly T[],
    fresh: readonly T[],
  ): T[] => [...old.filter(({ start }) => !fresh.some((one) => one.start === start)), ...fresh]
  return {
    ...later,
    assessments: both(earlier.assessments, later.assessments),
    cinPlans: both(earlier.cinPlans, later.cinPlans),
    enquiries: both(earlier.enquiries, later.enquiries),
    protectionPlans: both(earlier.protectionPlans, later.protectionPlans),
  }
}

const about = ({ child: { row, child, gender, ethnicity, birth } }: Held) => ({
  row,
  child,
  gender,
  ethnicity,
  birth,
})

function referralOf(held: Held): Referral {
  const { referral, source, noFurtherAction } = held.episode
  return { ...about(held), referral, source, noFurtherAction, referralsIn12Months: null }
}

function assessmentsOf(held: Held): CensusAssessment[] {
  return held.episode.assessments.map(({ start, authorised, factors }) => ({
    ...about(held),
    start,
    authorised,
    factors,
    childSeen: null,
    supportRequired: null,
  }))
}

function enquiriesOf(held: Held): Section47[] {
  const { enquiries, conference } = held.episode
  const enquiry = { ...about(held), strategy: null, resultedInPlan: null }
  const own = enquiries.map((one) => ({ ...enquiry, ...one, transferIn: false }))
  if (conference === null) return own
  // Recorded on the case and not on an enquiry: a child who moved in with a plan of elsewhere.
  return [
    ...own,
    { ...enquiry, start: null, conference, conferenceNotRequired: null, transferIn: true },
  ]
}

// A referral that led to nothing opens no case.
function caseOf(held: Held): ChildInNeed[] {
  const { referral, closed, closureReason, primaryNeed, noFurtherAction } = held.episode
  if (noFurtherAction === true) return []
  return [{ ...about(held), start: referral, primaryNeed, closed, closureReason, status: null }]
}

function protectionPlansOf(held: Held): ProtectionPlan[] {
  return held.episode.protectionPlans.map((plan) => ({ ...about(held), ...plan, temporary: null }))
}
