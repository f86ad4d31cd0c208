import { AGES } from './ages.ts'
import { CODING } from './coding.ts'
import { DATES } from './dates.ts'
import { IDENTITY } from './identity.ts'
import type { ReturnRule } from './rule.ts'
import { SEQUENCE } from './sequence.ts'
import { SHORT_BREAKS } from './short-breaks.ts'

export type { Place, ReturnRule } from './rule.ts'

/** The rules by which a return is checked, in the order in which they are reported for a child. */
export const RETURN_RULES: readonly ReturnRule[] = [
  ...IDENTITY,
  ...CODING,
  ...DATES,
  ...SEQUENCE,
  ...AGES,
  ...SHORT_BREAKS,
]
