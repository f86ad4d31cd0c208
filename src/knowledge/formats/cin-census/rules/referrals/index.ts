import { rule2990 } from './2990.ts'
import { rule2991Q } from './2991q.ts'
import { rule8555Q } from './8555q.ts'
import { rule8565 } from './8565.ts'
import { rule8568 } from './8568.ts'
import { rule8569Q } from './8569q.ts'
import { rule8585Q } from './8585q.ts'
import { rule8590 } from './8590.ts'
import { rule8600 } from './8600.ts'
import { rule8606 } from './8606.ts'
import { rule8610 } from './8610.ts'
import { rule8620 } from './8620.ts'
import { rule8630 } from './8630.ts'
import { rule8640 } from './8640.ts'
import { rule8650 } from './8650.ts'
import { rule8805 } from './8805.ts'
import { rule8810 } from './8810.ts'
import { rule8815 } from './8815.ts'
import { rule8816 } from './8816.ts'
import { rule8820 } from './8820.ts'
import { rule8825Q } from './8825q.ts'
import { rule8831 } from './8831.ts'
import { rule8866 } from './8866.ts'
import { rule8867 } from './8867.ts'
import { rule8868 } from './8868.ts'
import { rule8873Q } from './8873q.ts'
import type { Rule } from '../../rule.ts'

export const referralsRules: readonly Rule[] = [
  rule2990,
  rule2991Q,
  rule8555Q,
  rule8565,
  rule8568,
  rule8569Q,
  rule8585Q,
  rule8590,
  rule8600,
  rule8606,
  rule8610,
  rule8620,
  rule8630,
  rule8640,
  rule8650,
  rule8805,
  rule8810,
  rule8815,
  rule8816,
  rule8820,
  rule8825Q,
  rule8831,
  rule8866,
  rule8867,
  rule8868,
  rule8873Q,
]
