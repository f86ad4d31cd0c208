import { addDays, within } from '../../../../knowledge/law/index.ts'
import { gapIn } from '../evidence.ts'
import { assessmentsAfter } from './assessed.ts'
import { defineIndicator, type IndicatorInput } from './indicator.ts'
import { readReferralsBySource } from './referrals-by-source-words.ts'
import { isMissing, type OrMissing, type Share } from './share.ts'
import { SOURCE_GROUPS, sourceGroupOf, type SourceGroup } from './source-groups.ts'

/** Days in which an assessment is looked for after a referral. */
export const FOLLOWED_DAYS = 30

export interface SourceOutcome {
  readonly source: SourceGroup
  readonly referrals: number
  /** Those whose 30 days after are covered by the list of assessments: the next four add up to it. */
  readonly followed: number
  readonly noFurtherAction: number
  readonly assessed: number
  /** Neither closed at once nor followed by an assessment. */
  readonly neither: number
  /** No assessment was found, and whether it was closed is blank. */
  readonly notKnown: number
}

export interface ReferralsBySource {
  readonly referrals: number
  readonly sources: readonly SourceOutcome[]
  /** Referrals whose source is written in a way we don't know; counted as not known. */
  readonly notRecognised: number
  /** The last day on which a referral could be followed for 30 days. */
  readonly followedUntil: OrMissing<{ readonly day: string }>
}

export const referralsBySource = defineIndicator<ReferralsBySource>({
  id: 'who-refers',
  version: 1,
  title: 'Who refers, and what became of it',
  question: 'Who sends us referrals, and how many of them lead to an assessment?',
  counted: `Referrals of the year by source; of each source those closed with no further action, those with an assessment open that day or started within ${FOLLOWED_DAYS} days, and those with neither`,
  outOf: `Referrals that could be followed for ${FOLLOWED_DAYS} days, and whose outcome is known`,
  lists: [3, 4],
  limits: [
    'The lists do not say which assessment answers which referral. An assessment of the same child is taken as the answer.',
    'A low share assessed is no fault of a referrer by itself. It may be a threshold, or advice that was enough.',
    'Sources are grouped by the census codes, or by their names. A name that is not recognised is not known.',
  ],
  disclosure: 'children',
  compute: outcomesBySource,
  read: readReferralsBySource,
})

function outcomesBySource({ evidence, period }: IndicatorInput): OrMissing<ReferralsBySource> {
  const gap = gapIn(evidence, 3, period.first, period.last)
  if (gap) return { missing: gap }
  const until = lastFollowed(evidence.windows[4], period.last)
  const unseen = gapIn(evidence, 4, period.first, addDays(period.first, FOLLOWED_DAYS))
  const isAssessed = assessmentsAfter(evidence)
  const counts = new Map(SOURCE_GROUPS.map((source) => [source, emptyOutcome(source)]))
  let referrals = 0
  let notRecognised = 0
  for (const { child, referral, source, noFurtherAction } of evidence.lists[3] ?? []) {
    if (referral === null || !within(referral, period)) continue
    const group = sourceGroupOf(source)
    if (group === null) notRecognised++
    const count = counts.get(group ?? 'Not known')
    if (!count) continue
    referrals++
    count.referrals++
    if (unseen || referral > until) continue
    count.followed++
    if (noFurtherAction === true) count.noFurtherAction++
    else if (isAssessed(child, referral, FOLLOWED_DAYS)) count.assessed++
    else if (noFurtherAction === false) count.neither++
    else count.notKnown++
  }
  return {
    referrals,
    sources: [...counts.values()].filter((one) => one.referrals > 0),
    notRecognised,
    followedUntil: unseen ? { missing: unseen } : { day: until },
  }
}

/** The same for all sources together: referrals that could be followed, and those assessed. */
export function assessedAfterReferral(
  input: IndicatorInput,
): OrMissing<{ readonly share: Share; readonly until: string }> {
  const found = outcomesBySource(input)
  if (isMissing(found)) return found
  if (isMissing(found.followedUntil)) return found.followedUntil
  const sum = (key: 'assessed' | 'followed' | 'notKnown') =>
    found.sources.reduce((left, one) => left + one[key], 0)
  const unknown = sum('notKnown')
  const share = { x: sum('assessed'), n: sum('followed') - unknown, unknown }
  return { share, until: found.followedUntil.day }
}

function lastFollowed(window: { readonly last: string } | undefined, last: string): string {
  const seen = window ? addDays(window.last, -FOLLOWED_DAYS) : ''
  return seen < last ? seen : last
}

type Counting = { -readonly [K in keyof SourceOutcome]: SourceOutcome[K] }

function emptyOutcome(source: SourceGroup): Counting {
  return {
    source,
    referrals: 0,
    followed: 0,
    noFurtherAction: 0,
    assessed: 0,
    neither: 0,
    notKnown: 0,
  }
}
