import * as figures from '../figures.ts'
import { at, eachPair, type ReturnRule } from '../rule.ts'

export const rule501: ReturnRule = {
  id: '501',
  condition: 'compared',
  severity: 'error',
  message: 'The episode begins before the one before it ended. Correct DECOM, or the earlier DEC.',
  why: figures.PERIODS_OF_CARE,
  broken: eachPair(
    (before, after) =>
      before.end !== null &&
      after.start < before.end && [...at(after, 'DECOM'), ...at(before, 'DEC')],
  ),
}
