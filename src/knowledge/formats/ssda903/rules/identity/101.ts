import { sexCodes } from '../../codes.ts'
import * as figures from '../figures.ts'
import { eachHeader, type ReturnRule } from '../rule.ts'

export const rule101: ReturnRule = {
  id: '101',
  condition: 'compared',
  severity: 'query',
  message:
    'The code of sex is blank or none of this year’s. It was 1 or 2, and is M, F or U since 2024-25.',
  why: figures.BY_SEX,
  broken: eachHeader(['SEX'], ({ sex }, _child, year) => !sexCodes(year).has(sex ?? '')),
}
