import { daysBetween } from '../../../../law/index.ts'
import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'
import { LONGEST_BREAK } from './allowance.ts'

export const rule365: ReturnRule = {
  id: '365',
  condition: 'compared',
  severity: 'query',
  message: 'A short break (V3) lasts longer than 17 days. If so, it is care under another status.',
  why: figures.SHORT_BREAKS,
  broken: eachEpisode(
    ['LS', 'DECOM', 'DEC'],
    ({ legalStatus, start, end }, _child, { last }) =>
      legalStatus === 'V3' && start !== null && daysBetween(start, end ?? last) > LONGEST_BREAK,
  ),
}
