import { continuesCare } from '../../codes.ts'
import * as figures from '../figures.ts'
import { at, eachPair, type ReturnRule } from '../rule.ts'
import { follows } from './joins.ts'

export const rule433: ReturnRule = {
  id: '433',
  condition: 'compared',
  severity: 'error',
  message: 'The episode is said to continue, but does not begin on the day the one before ended.',
  why: figures.PERIODS_OF_CARE,
  broken: eachPair(
    (before, after) =>
      continuesCare(after.began) &&
      before.end !== null &&
      !follows(before, after) && [...at(after, 'RNE', 'DECOM'), ...at(before, 'DEC')],
  ),
}
