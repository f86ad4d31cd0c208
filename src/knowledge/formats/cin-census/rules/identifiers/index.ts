import { rule1510 } from './1510.ts'
import { rule1530 } from './1530.ts'
import { rule1540 } from './1540.ts'
import { rule1550 } from './1550.ts'
import { rule1560Q } from './1560q.ts'
import { rule1570 } from './1570.ts'
import { rule1580 } from './1580.ts'
import { rule4180 } from './4180.ts'
import { rule8500 } from './8500.ts'
import { rule8520 } from './8520.ts'
import { rule8525Q } from './8525q.ts'
import { rule8530Q } from './8530q.ts'
import { rule8535Q } from './8535q.ts'
import { rule8545Q } from './8545q.ts'
import { rule8750 } from './8750.ts'
import { rule8770Q } from './8770q.ts'
import { rule8772 } from './8772.ts'
import { rule8775Q } from './8775q.ts'
import type { Rule } from '../../rule.ts'

export const identifiersRules: readonly Rule[] = [
  rule1510,
  rule1530,
  rule1540,
  rule1550,
  rule1560Q,
  rule1570,
  rule1580,
  rule4180,
  rule8500,
  rule8520,
  rule8525Q,
  rule8530Q,
  rule8535Q,
  rule8545Q,
  rule8750,
  rule8770Q,
  rule8772,
  rule8775Q,
]
