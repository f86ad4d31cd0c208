import { childAgedOn } from './children.ts'
import { SEVERNSHIRE_YEARS, spanOf } from './years.ts'
import type { Child, Register } from './children.ts'
import type { Day } from './days.ts'
import type { Random } from './random.ts'

export interface EarlyHelpEvent {
  readonly child: Child
  readonly start: Day
  readonly completed: Day | null
  readonly organisation: string
}

const COUNTS = { '2015-16': 1180, '2016-17': 1315, '2017-18': 1490 } as const
const WHO = { 'Severnshire Council': 46, School: 31, 'Health visiting': 14, 'Voluntary sector': 9 }

/** Early help assessments; some never have a day of completion. */
export function makeEarlyHelp(random: Random, register: Register): EarlyHelpEvent[] {
  return SEVERNSHIRE_YEARS.flatMap((year) => {
    const { first, last } = spanOf(year)
    return Array.from({ length: COUNTS[year] }, () => {
      const start = random.between(first, last)
      return {
        child: childAgedOn(register, start),
        start,
        completed: random.chance(0.06) ? null : start + random.between(5, 70),
        organisation: random.weighted(WHO),
      }
    })
  })
}
