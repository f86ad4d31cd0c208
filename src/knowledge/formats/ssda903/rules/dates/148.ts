import * as figures from '../figures.ts'
import { blank, eachEpisode, type ReturnRule } from '../rule.ts'

export const rule148: ReturnRule = {
  id: '148',
  condition: 'compared',
  severity: 'error',
  message: 'The date and the reason the episode ceased go together. Fill in both, or neither.',
  why: figures.CEASED_AND_AT_END,
  broken: eachEpisode(['DEC', 'REC'], (episode) => blank(episode, 'DEC') !== blank(episode, 'REC')),
}
