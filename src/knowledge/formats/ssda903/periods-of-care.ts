import type { Day } from '../../law/index.ts'
import { inOrder, type DatedEpisode } from './children.ts'
import { CONTINUES, SHORT_BREAK } from './codes.ts'
import type { EpisodeRow } from './records.ts'

/** A time for which a child was looked after without a day between, over one episode or several. */
export interface CarePeriod {
  readonly child: string
  readonly start: Day
  /** The day care ended; null where it goes on. */
  readonly end: Day | null
  /** REC of the last episode. */
  readonly ceased: string | null
  /** Legal status at the start and at the end; null where it was blank. */
  readonly startStatus: string | null
  readonly endStatus: string | null
}

/**
 * The periods of care of every child: episodes joined where one begins no later than the day the one
 * before it ended. Short breaks (V3, V4) are left out first, so one between two episodes joins nothing.
 * In: episodes in any order; those without a child or a readable start are left out. Dates decide, and
 * not the codes beside them: where they disagree, rules 388 and 431 to 433 say so.
 */
export function periodsOfCare(episodes: readonly EpisodeRow[]): readonly CarePeriod[] {
  const children = new Map<string, EpisodeRow[]>()
  for (const episode of episodes) {
    if (episode.child === null || SHORT_BREAK.has(episode.legalStatus ?? '')) continue
    const own = children.get(episode.child)
    if (own) own.push(episode)
    else children.set(episode.child, [episode])
  }
  return [...children].flatMap(([child, own]) => joined(child, inOrder(own)))
}

function joined(child: string, episodes: readonly DatedEpisode[]): readonly CarePeriod[] {
  const periods: CarePeriod[] = []
  for (const episode of episodes) {
    const before = periods.at(-1)
    const goesOn = before !== undefined && (before.end === null || episode.start <= before.end)
    if (!goesOn) periods.push(periodOf(child, episode))
    else if (before.end !== null && (episode.end === null || episode.end >= before.end))
      periods[periods.length - 1] = { ...periodOf(child, episode), ...startOf(before) }
  }
  return periods
}

function periodOf(child: string, episode: DatedEpisode): CarePeriod {
  return {
    child,
    start: episode.start,
    end: episode.end,
    ceased: episode.ceased,
    startStatus: episode.legalStatus,
    endStatus: episode.legalStatus,
  }
}

const startOf = ({ start, startStatus }: CarePeriod) => ({ start, startStatus })

/** Whether a period is said to go on with an episode that the return does not hold. */
export function isCutShort({ end, ceased }: CarePeriod): boolean {
  return end !== null && ceased === CONTINUES
}
