import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule141: ReturnRule = {
  id: '141',
  condition: 'compared',
  severity: 'error',
  message: 'The date the episode began is blank or is no date. Write it as 31/03/2018.',
  why: figures.STARTED,
  broken: eachEpisode(['DECOM'], ({ start }) => start === null),
}
