import * as figures from '../figures.ts'
import { eachEpisode, younger, type ReturnRule } from '../rule.ts'

export const rule387: ReturnRule = {
  id: '387',
  condition: 'compared',
  severity: 'query',
  message: 'E5 and E6 are independent living, which is from 14. Check REC and the date of birth.',
  why: figures.CEASED_BY_REASON,
  broken: eachEpisode(
    ['REC', 'DEC'],
    ({ ceased, end }, { birth }) => /^E[56]$/.test(ceased ?? '') && younger(birth, 14, end),
  ),
}
