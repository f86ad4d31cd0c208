import * as figures from '../figures.ts'
import { at, blank, eachPair, type ReturnRule } from '../rule.ts'

export const rule142: ReturnRule = {
  id: '142',
  condition: 'compared',
  severity: 'error',
  message: 'A later episode has begun, but this one has not ended. Fill in DEC and REC.',
  why: figures.PERIODS_OF_CARE,
  broken: eachPair(
    (before) => (blank(before, 'DEC') || blank(before, 'REC')) && at(before, 'DEC', 'REC'),
  ),
}
