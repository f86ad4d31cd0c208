import * as figures from '../figures.ts'
import { blank, eachEpisode, type ReturnRule } from '../rule.ts'

export const rule451: ReturnRule = {
  id: '451',
  condition: 'compared',
  severity: 'query',
  message: 'The child is still freed for adoption (D1), which could not be applied for since 2005.',
  why: figures.BY_LEGAL_STATUS,
  broken: eachEpisode(
    ['LS'],
    (episode) => episode.legalStatus === 'D1' && blank(episode, 'DEC') && blank(episode, 'REC'),
  ),
}
