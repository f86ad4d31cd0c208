import * as figures from '../figures.ts'
import { eachEpisode, unreadable, type ReturnRule } from '../rule.ts'

export const rule147: ReturnRule = {
  id: '147',
  condition: 'compared',
  severity: 'error',
  message: 'The date the episode ceased is no date. Write it as 31/03/2018, or leave it blank.',
  why: figures.CEASED_AND_AT_END,
  broken: eachEpisode(['DEC'], (episode) => unreadable(episode, 'DEC', episode.end)),
}
