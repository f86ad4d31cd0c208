import type { ReturnRule } from '../rule.ts'
import { rule141 } from './141.ts'
import { rule147 } from './147.ts'
import { rule148 } from './148.ts'
import { rule302 } from './302.ts'
import { rule352 } from './352.ts'
import { rule353 } from './353.ts'
import { rule354 } from './354.ts'
import { rule385 } from './385.ts'
import { rule355 } from './355.ts'
import { rule356 } from './356.ts'

/** When an episode began and ended. */
export const DATES: readonly ReturnRule[] = [
  rule141,
  rule147,
  rule148,
  rule302,
  rule352,
  rule353,
  rule354,
  rule385,
  rule355,
  rule356,
]
