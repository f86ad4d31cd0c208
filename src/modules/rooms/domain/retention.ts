import { addMonths, type Day } from '../../../knowledge/law/index.ts'
import type { Retention } from './pathway.ts'

/** How long the rooms of a kind are kept, as a partnership agreed, or as suggested until it does. */
export interface Schedule extends Retention {
  /** Whether the partnership agreed to it. */
  readonly agreed: boolean
}

/** The day from which a closed room is to be looked at again, or destroyed. */
export function disposeOn({ years }: Pick<Schedule, 'years'>, closedOn: Day): Day {
  return addMonths(closedOn, years * 12)
}
