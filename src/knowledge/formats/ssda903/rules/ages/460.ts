import * as figures from '../figures.ts'
import { eachEpisode, younger, type ReturnRule } from '../rule.ts'

export const rule460: ReturnRule = {
  id: '460',
  condition: 'compared',
  severity: 'query',
  message: 'E17 is staying on with carers at 18, but the child is younger. Check REC and DEC.',
  why: figures.CEASED_BY_REASON,
  broken: eachEpisode(
    ['REC', 'DEC'],
    ({ ceased, end }, { birth }) => ceased === 'E17' && younger(birth, 18, end),
  ),
}
