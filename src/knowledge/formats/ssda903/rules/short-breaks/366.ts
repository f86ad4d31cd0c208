import { STARTED } from '../../codes.ts'
import * as figures from '../figures.ts'
import { blank, eachEpisode, type ReturnRule } from '../rule.ts'

export const rule366: ReturnRule = {
  id: '366',
  condition: 'compared',
  severity: 'query',
  message: 'A short break (V3) is one stay, so its RNE is S. Check whether the placement changed.',
  why: figures.SHORT_BREAKS,
  broken: eachEpisode(
    ['RNE'],
    (episode) =>
      episode.legalStatus === 'V3' && !blank(episode, 'RNE') && episode.began !== STARTED,
  ),
}
