import { STARTED } from '../../codes.ts'
import * as figures from '../figures.ts'
import { at, eachPair, type ReturnRule } from '../rule.ts'

export const rule431: ReturnRule = {
  id: '431',
  condition: 'compared',
  severity: 'error',
  message:
    'Care is said to start (S), but the episode before ended on that day or later. Correct RNE or DECOM.',
  why: figures.PERIODS_OF_CARE,
  broken: eachPair(
    (before, after) =>
      after.began === STARTED &&
      before.end !== null &&
      after.start <= before.end &&
      at(after, 'RNE', 'DECOM'),
  ),
}
