import type { Child, Dated, Flag } from '../../../knowledge/formats/cin-census/index.ts'

/**
 * A child of the census as it is kept: what the figures need, with days that can be read. A day that
 * can't be read is null, like one that is not there; the report of the upload says which were.
 */
export interface CensusChild {
  /** Which child of the file, from 1. */
  readonly row: number
  readonly child: string
  readonly birth: string | null
  readonly gender: string | null
  readonly ethnicity: string | null
  readonly episodes: readonly CensusEpisode[]
}

export interface CensusEpisode {
  readonly referral: string | null
  readonly source: string | null
  readonly primaryNeed: string | null
  readonly closed: string | null
  readonly closureReason: string | null
  /** A conference outside section 47: the child came with a plan of another authority. */
  readonly conference: string | null
  readonly noFurtherAction: boolean | null
  readonly assessments: readonly {
    readonly start: string | null
    readonly authorised: string | null
    readonly factors: readonly string[]
  }[]
  readonly cinPlans: readonly { readonly start: string | null; readonly end: string | null }[]
  readonly enquiries: readonly {
    readonly start: string | null
    readonly conference: string | null
    readonly conferenceNotRequired: boolean | null
  }[]
  readonly protectionPlans: readonly {
    readonly start: string | null
    readonly end: string | null
    readonly initialCategory: string | null
    readonly latestCategory: string | null
    readonly previousPlans: number | null
  }[]
}

/** In: a child as read. Out: what is kept of it; null where nothing can be counted without its ID. */
export function keptOf(read: Child): CensusChild | null {
  if (!read.id) return null
  return {
    row: read.position,
    child: read.id,
    birth: day(read.birth),
    gender: read.sex ?? read.gender,
    ethnicity: read.ethnicity,
    episodes: read.episodes.map((one) => ({
      referral: day(one.referral),
      source: one.source,
      primaryNeed: one.primaryNeed,
      closed: day(one.closure),
      closureReason: one.closureReason,
      conference: day(one.conference),
      noFurtherAction: flag(one.noFurtherAction),
      assessments: one.assessments.map(({ start, authorised, factors }) => ({
        start: day(start),
        authorised: day(authorised),
        factors,
      })),
      cinPlans: one.cinPlans.map(({ start, end }) => ({ start: day(start), end: day(end) })),
      enquiries: one.enquiries.map(({ start, conference, conferenceNotRequired }) => ({
        start: day(start),
        conference: day(conference),
        conferenceNotRequired: flag(conferenceNotRequired),
      })),
      protectionPlans: one.protectionPlans.map((plan) => ({
        start: day(plan.start),
        end: day(plan.end),
        initialCategory: plan.initialCategory,
        latestCategory: plan.latestCategory,
        previousPlans: plan.previousPlans ?? null,
      })),
    })),
  }
}

const day = (read: Dated): string | null => read ?? null
const flag = (read: Flag): boolean | null => read ?? null
