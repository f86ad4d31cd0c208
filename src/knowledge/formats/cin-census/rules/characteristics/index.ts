import { rule4220 } from './4220.ts'
import { rule8540 } from './8540.ts'
import { rule8790 } from './8790.ts'
import { rule8794 } from './8794.ts'
import type { Rule } from '../../rule.ts'

export const characteristicsRules: readonly Rule[] = [rule4220, rule8540, rule8790, rule8794]
