import { rule1103 } from './1103.ts'
import { rule8608 } from './8608.ts'
import { rule8614 } from './8614.ts'
import { rule8670Q } from './8670q.ts'
import { rule8696 } from './8696.ts'
import { rule8736 } from './8736.ts'
import { rule8863Q } from './8863q.ts'
import { rule8869 } from './8869.ts'
import { rule8896 } from './8896.ts'
import { rule8897Q } from './8897q.ts'
import { rule8898 } from './8898.ts'
import { rule8945Q } from './8945q.ts'
import { rule8950Q } from './8950q.ts'
import type { Rule } from '../../rule.ts'

export const assessmentsRules: readonly Rule[] = [
  rule1103,
  rule8608,
  rule8614,
  rule8670Q,
  rule8696,
  rule8736,
  rule8863Q,
  rule8869,
  rule8896,
  rule8897Q,
  rule8898,
  rule8945Q,
  rule8950Q,
]
