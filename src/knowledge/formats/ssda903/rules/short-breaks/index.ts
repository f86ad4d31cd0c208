import type { ReturnRule } from '../rule.ts'
import { rule365 } from './365.ts'
import { rule366 } from './366.ts'
import { rule367 } from './367.ts'
import { rule426 } from './426.ts'

/** Short breaks, under V3 and V4. */
export const SHORT_BREAKS: readonly ReturnRule[] = [rule365, rule366, rule367, rule426]
