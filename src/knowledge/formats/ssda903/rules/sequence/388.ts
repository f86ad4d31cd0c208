import { CONTINUES } from '../../codes.ts'
import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'
import { follows } from './joins.ts'

export const rule388: ReturnRule = {
  id: '388',
  condition: 'compared',
  severity: 'error',
  message:
    'X1 goes with a next episode on the same day, and with nothing else. Correct REC, or add the episode.',
  why: figures.PERIODS_OF_CARE,
  broken: ({ inOrder }) =>
    inOrder.flatMap((episode, n) => {
      const after = inOrder[n + 1]
      if (episode.end === null || episode.ceased === null) return []
      const goesOn = after !== undefined && follows(episode, after)
      return (episode.ceased === CONTINUES) === goesOn ? [] : [at(episode, 'REC', 'DEC')]
    }),
}
