import type { AgencyForm } from '../../../rooms/index.ts'
import { BABIES } from './supplementary-babies.ts'
import { ILLNESS } from './supplementary-illness.ts'
import { INJURY } from './supplementary-injury.ts'
import { YOUNG_PEOPLE } from './supplementary-young-people.ts'

/** Every supplementary form; each is offered where the death is thought to be of its cause. */
export const SUPPLEMENTARY: readonly AgencyForm[] = [
  ...BABIES,
  ...ILLNESS,
  ...INJURY,
  ...YOUNG_PEOPLE,
]
