import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule354: ReturnRule = {
  id: '354',
  condition: 'compared',
  severity: 'error',
  message:
    'The episode begins after the end of the year of the return. Correct DECOM, or leave it out.',
  why: figures.STARTED,
  broken: eachEpisode(['DECOM'], ({ start }, _child, { last }) => start !== null && start > last),
}
