import { rule1104 } from './1104.ts'
import { rule2884 } from './2884.ts'
import { rule2889 } from './2889.ts'
import { rule8615 } from './8615.ts'
import { rule8675Q } from './8675q.ts'
import { rule8715 } from './8715.ts'
import { rule8740 } from './8740.ts'
import { rule8839 } from './8839.ts'
import { rule8870Q } from './8870q.ts'
import { rule8875 } from './8875.ts'
import { rule8890 } from './8890.ts'
import type { Rule } from '../../rule.ts'

export const section47Rules: readonly Rule[] = [
  rule1104,
  rule2884,
  rule2889,
  rule8615,
  rule8675Q,
  rule8715,
  rule8740,
  rule8839,
  rule8870Q,
  rule8875,
  rule8890,
]
