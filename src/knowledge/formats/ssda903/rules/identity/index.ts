import type { ReturnRule } from '../rule.ts'
import { childId } from './child-id.ts'
import { headerTwice } from './header-twice.ts'
import { headerMissing } from './header-missing.ts'
import { episodeTwice } from './episode-twice.ts'
import { rule101 } from './101.ts'
import { rule102 } from './102.ts'
import { rule103 } from './103.ts'
import { rule301 } from './301.ts'
import { rule351 } from './351.ts'
import { rule105 } from './105.ts'
import { rule104 } from './104.ts'
import { rule303 } from './303.ts'
import { rule304 } from './304.ts'

/** Who the children are: each once, with a birth and the codes by which children are compared. */
export const IDENTITY: readonly ReturnRule[] = [
  childId,
  headerTwice,
  headerMissing,
  episodeTwice,
  rule101,
  rule102,
  rule103,
  rule301,
  rule351,
  rule105,
  rule104,
  rule303,
  rule304,
]
