import { rule1105 } from './1105.ts'
import { rule2885 } from './2885.ts'
import { rule8720 } from './8720.ts'
import { rule8730 } from './8730.ts'
import { rule8832 } from './8832.ts'
import { rule8840 } from './8840.ts'
import { rule8841 } from './8841.ts'
import { rule8842Q } from './8842q.ts'
import { rule8905 } from './8905.ts'
import { rule8910 } from './8910.ts'
import { rule8915 } from './8915.ts'
import { rule8920 } from './8920.ts'
import { rule8925 } from './8925.ts'
import { rule8930 } from './8930.ts'
import { rule8935 } from './8935.ts'
import { rule8940 } from './8940.ts'
import type { Rule } from '../../rule.ts'

export const childProtectionPlansRules: readonly Rule[] = [
  rule1105,
  rule2885,
  rule8720,
  rule8730,
  rule8832,
  rule8840,
  rule8841,
  rule8842Q,
  rule8905,
  rule8910,
  rule8915,
  rule8920,
  rule8925,
  rule8930,
  rule8935,
  rule8940,
]
