import { AGES } from './ages/index.ts'
import { CODING } from './coding/index.ts'
import { DATES } from './dates/index.ts'
import { IDENTITY } from './identity/index.ts'
import type { ReturnRule } from './rule.ts'
import { SEQUENCE } from './sequence/index.ts'
import { SHORT_BREAKS } from './short-breaks/index.ts'

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
