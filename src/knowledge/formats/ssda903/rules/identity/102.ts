import * as figures from '../figures.ts'
import { eachHeader, type ReturnRule } from '../rule.ts'

export const rule102: ReturnRule = {
  id: '102',
  condition: 'compared',
  severity: 'error',
  message: 'The date of birth is blank or is no date. Write it as 31/03/2010.',
  why: figures.AT_END,
  broken: eachHeader(['DOB'], ({ birth }) => birth === null),
}
