import * as figures from '../figures.ts'
import { dayBefore, eachHeader, reached, type ReturnRule } from '../rule.ts'

export const rule351: ReturnRule = {
  id: '351',
  condition: 'compared',
  severity: 'query',
  message: 'The person was over 25 when the year began. Check the date of birth.',
  why: figures.AT_END,
  broken: eachHeader(['DOB'], ({ birth }, _child, { first }) =>
    reached(birth, 25, dayBefore(first)),
  ),
}
