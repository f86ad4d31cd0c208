import * as figures from '../figures.ts'
import { eachEpisode, reached, type ReturnRule } from '../rule.ts'

export const rule386: ReturnRule = {
  id: '386',
  condition: 'compared',
  severity: 'query',
  message: 'E11 and E12 are adoptions, which are before 18. Check REC, DEC and the date of birth.',
  why: figures.CEASED_BY_REASON,
  broken: eachEpisode(
    ['REC', 'DEC'],
    ({ ceased, end }, { birth }) => /^E1[12]$/.test(ceased ?? '') && reached(birth, 18, end),
  ),
}
