import type { ReturnRule } from '../rule.ts'
import { rule142 } from './142.ts'
import { rule501 } from './501.ts'
import { rule357 } from './357.ts'
import { rule388 } from './388.ts'
import { rule431 } from './431.ts'
import { rule432 } from './432.ts'
import { rule433 } from './433.ts'
import { rule437 } from './437.ts'

/** How a child's episodes follow one another. */
export const SEQUENCE: readonly ReturnRule[] = [
  rule142,
  rule501,
  rule357,
  rule388,
  rule431,
  rule432,
  rule433,
  rule437,
]
