import type { Child, CinPlan, Dated, Enquiry, Episode, ProtectionPlan } from './child.ts'
import type { Day } from '../../law/index.ts'

/** All child protection plans of a child, whatever the episode. */
export function protectionPlansOf({ episodes }: Child): readonly ProtectionPlan[] {
  const [first] = episodes
  if (episodes.length === 1 && first) return first.protectionPlans
  return episodes.flatMap(({ protectionPlans }) => protectionPlans)
}

/** All child in need plans of a child, whatever the episode. */
export function cinPlansOf({ episodes }: Child): readonly CinPlan[] {
  const [first] = episodes
  if (episodes.length === 1 && first) return first.cinPlans
  return episodes.flatMap(({ cinPlans }) => cinPlans)
}

/** An enquiry that neither came to a conference nor was said to need none. */
export function isOpen({ conference, conferenceNotRequired }: Enquiry): boolean {
  return conference === null && conferenceNotRequired !== true
}

/** An episode that is not closed and goes on to further action. */
export function isOpenCase({ closure, noFurtherAction }: Episode): boolean {
  return closure === null && noFurtherAction === false
}

/** The episode a conference belongs to: its enquiry's, or the one it stands in itself. */
export function episodeOf(holder: Episode | Enquiry): Episode {
  return 'referral' in holder ? holder : holder.parent
}

/** Whether a day lies in what begins and ends so, both ends included; what has no end runs to `last`. */
export function liesIn(day: Day, start: Dated, end: Dated, last: Day): boolean {
  if (!start || day < start || end === undefined) return false
  return day <= (end ?? last)
}

/** The same, but the day on which the other ends is not in it: one may begin as the other ends. */
export function liesBeforeEndOf(day: Day, start: Dated, end: Dated, last: Day): boolean {
  return liesIn(day, start, end, last) && day !== end
}
