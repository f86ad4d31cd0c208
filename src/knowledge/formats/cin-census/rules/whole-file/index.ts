import { rule100 } from './100.ts'
import { rule1520 } from './1520.ts'
import { rule2883 } from './2883.ts'
import { rule2886Q } from './2886q.ts'
import { rule2887Q } from './2887q.ts'
import { rule2888Q } from './2888q.ts'
import { rule8510 } from './8510.ts'
import type { Rule } from '../../rule.ts'

export const wholeFileRules: readonly Rule[] = [
  rule100,
  rule1520,
  rule2883,
  rule2886Q,
  rule2887Q,
  rule2888Q,
  rule8510,
]
