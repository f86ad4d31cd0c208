import type { ReturnRule } from '../rule.ts'
import { rule143 } from './143.ts'
import { rule144 } from './144.ts'
import { legalStatusBlank } from './legal-status-blank.ts'
import { reasonBeganBlank } from './reason-began-blank.ts'
import { rule145 } from './145.ts'
import { rule149 } from './149.ts'
import { rule445 } from './445.ts'
import { rule446 } from './446.ts'
import { rule451 } from './451.ts'

/** Codes of episodes. */
export const CODING: readonly ReturnRule[] = [
  rule143,
  rule144,
  legalStatusBlank,
  reasonBeganBlank,
  rule145,
  rule149,
  rule445,
  rule446,
  rule451,
]
