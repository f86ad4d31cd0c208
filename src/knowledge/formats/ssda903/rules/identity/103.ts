import { ETHNICITY } from '../../codes.ts'
import * as figures from '../figures.ts'
import { eachHeader, type ReturnRule } from '../rule.ts'

export const rule103: ReturnRule = {
  id: '103',
  condition: 'compared',
  severity: 'query',
  message: 'The ethnic code is blank or is none. The child is counted as not known.',
  why: figures.BY_ETHNICITY,
  broken: eachHeader(['ETHNIC'], ({ ethnicity }) => !Object.hasOwn(ETHNICITY, ethnicity ?? '')),
}
