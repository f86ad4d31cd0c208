import type { ReturnRule } from '../rule.ts'
import { rule358 } from './358.ts'
import { rule359 } from './359.ts'
import { rule386 } from './386.ts'
import { rule387 } from './387.ts'
import { rule389 } from './389.ts'
import { rule407 } from './407.ts'
import { rule460 } from './460.ts'

/** Ages that a legal status or a reason for leaving rules out. */
export const AGES: readonly ReturnRule[] = [
  rule358,
  rule359,
  rule386,
  rule387,
  rule389,
  rule407,
  rule460,
]
