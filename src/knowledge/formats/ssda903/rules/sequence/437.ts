import * as figures from '../figures.ts'
import { at, eachPair, type ReturnRule } from '../rule.ts'

export const rule437: ReturnRule = {
  id: '437',
  condition: 'compared',
  severity: 'error',
  message: 'The episode ended care for good (E2 or E15), but there is a later one. Correct REC.',
  why: figures.PERIODS_OF_CARE,
  broken: eachPair(
    (before) => (before.ceased === 'E2' || before.ceased === 'E15') && at(before, 'REC'),
  ),
}
