import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule355: ReturnRule = {
  id: '355',
  condition: 'compared',
  severity: 'query',
  message: 'The episode begins and ends on the same day. Check both dates.',
  why: figures.STARTED,
  broken: eachEpisode(['DECOM', 'DEC'], ({ start, end }) => start !== null && start === end),
}
