import * as figures from '../figures.ts'
import { dayBefore, eachEpisode, reached, type ReturnRule } from '../rule.ts'

export const rule407: ReturnRule = {
  id: '407',
  condition: 'compared',
  severity: 'query',
  message:
    'E45 to E48 are guardianship orders, made before 18. Check REC, DEC and the date of birth.',
  why: figures.CEASED_BY_REASON,
  broken: eachEpisode(
    ['REC', 'DEC'],
    ({ ceased, end }, { birth }) =>
      /^E4[5678]$/.test(ceased ?? '') && reached(birth, 18, dayBefore(end)),
  ),
}
