import { NEED } from '../../codes.ts'
import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule145: ReturnRule = {
  id: '145',
  condition: 'compared',
  severity: 'query',
  message: 'The category of need is no code. Use N1 to N8.',
  why: figures.BY_NEED,
  broken: eachEpisode(['CIN'], ({ need }) => need !== null && !NEED.has(need)),
}
