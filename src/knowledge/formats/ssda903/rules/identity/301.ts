import * as figures from '../figures.ts'
import { eachHeader, type ReturnRule } from '../rule.ts'

export const rule301: ReturnRule = {
  id: '301',
  condition: 'compared',
  severity: 'error',
  message: 'The date of birth is after the end of the year. Correct it.',
  why: figures.AT_END,
  broken: eachHeader(['DOB'], ({ birth }, _child, { last }) => birth !== null && birth > last),
}
