import { CEASED, CONTINUES } from '../../codes.ts'
import type { DatedEpisode } from '../../children.ts'

/** Whether an episode begins on the day the one before it ended. */
export function follows(before: DatedEpisode, after: DatedEpisode): boolean {
  return before.end !== null && before.end === after.start
}

/** Whether the reason an episode ceased says that care ended with it. */
export function endsCare({ ceased }: DatedEpisode): boolean {
  return ceased !== null && ceased !== CONTINUES && CEASED.has(ceased)
}
