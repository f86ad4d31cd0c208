import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule356: ReturnRule = {
  id: '356',
  condition: 'from its title',
  severity: 'error',
  message: 'The episode ends before it begins. Correct DECOM or DEC.',
  why: figures.CEASED_AND_AT_END,
  broken: eachEpisode(
    ['DECOM', 'DEC'],
    ({ start, end }) => start !== null && end !== null && end < start,
  ),
}
