import * as figures from '../figures.ts'
import { eachEpisode, younger, type ReturnRule } from '../rule.ts'

export const rule389: ReturnRule = {
  id: '389',
  condition: 'compared',
  severity: 'query',
  message: 'E7 is a move to adult social care, which is from 16. Check REC and the date of birth.',
  why: figures.CEASED_BY_REASON,
  broken: eachEpisode(
    ['REC', 'DEC'],
    ({ ceased, end }, { birth }) => ceased === 'E7' && younger(birth, 16, end),
  ),
}
