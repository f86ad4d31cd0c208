import { continuesCare } from '../../codes.ts'
import * as figures from '../figures.ts'
import { at, eachPair, type ReturnRule } from '../rule.ts'
import { endsCare } from './joins.ts'

export const rule432: ReturnRule = {
  id: '432',
  condition: 'compared',
  severity: 'error',
  message: 'Care had ended with the episode before, so this one must start it: RNE is S.',
  why: figures.PERIODS_OF_CARE,
  broken: eachPair(
    (before, after) => endsCare(before) && continuesCare(after.began) && at(after, 'RNE'),
  ),
}
