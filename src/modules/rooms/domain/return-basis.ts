import type { Period } from '../../../knowledge/law/index.ts'
import type { FigureToRelease } from '../../figures/index.ts'
import type { Day } from './facts.ts'
import type { GivenFigure } from './given-figures.ts'

/** What stands behind the figures of a return: where they come from, and the day they stood so. */
export interface ReturnBasis {
  readonly source: string
  readonly asOf: Day
}

/**
 * The source of what was counted from rooms. How many rooms there are is not said: the source is printed
 * with the figure, and a small number of rooms would tell what the figure hides.
 */
export function roomsAsSource(title: string): string {
  return `${title}: the rooms of this partnership`
}

/** In: the system that holds the cases, as it was named. A file’s name may name a child, and stays out. */
export function exportAsSource(system: string): string {
  return `Export of ${system}`
}

export function returnAsSource(agency: string): string {
  return `Return of ${agency}`
}

/** Out: a figure as it is released: what it means is its own, and where it comes from is said. */
export function toRelease(
  { id, version, title, measure, meaning, note }: GivenFigure,
  period: Period,
  { source, asOf }: ReturnBasis,
): FigureToRelease {
  return {
    ...{ id, version, title, measure, asOf },
    period: period.name,
    meaning: { ...meaning, source: [source, note.replace(/\.$/, '')].filter(Boolean).join('; ') },
    window: `${period.first}..${period.last}`,
  }
}
