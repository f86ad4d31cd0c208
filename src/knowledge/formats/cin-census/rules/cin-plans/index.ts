import { rule4000 } from './4000.ts'
import { rule4001 } from './4001.ts'
import { rule4003 } from './4003.ts'
import { rule4004 } from './4004.ts'
import { rule4008 } from './4008.ts'
import { rule4009Q } from './4009q.ts'
import { rule4010 } from './4010.ts'
import { rule4011 } from './4011.ts'
import { rule4012Q } from './4012q.ts'
import { rule4013 } from './4013.ts'
import { rule4014 } from './4014.ts'
import { rule4015 } from './4015.ts'
import { rule4016 } from './4016.ts'
import { rule4017 } from './4017.ts'
import type { Rule } from '../../rule.ts'

export const cinPlansRules: readonly Rule[] = [
  rule4000,
  rule4001,
  rule4003,
  rule4004,
  rule4008,
  rule4009Q,
  rule4010,
  rule4011,
  rule4012Q,
  rule4013,
  rule4014,
  rule4015,
  rule4016,
  rule4017,
]
