import * as figures from '../figures.ts'
import { blank, dayBefore, eachEpisode, reached, type ReturnRule } from '../rule.ts'

export const rule359: ReturnRule = {
  id: '359',
  condition: 'compared',
  severity: 'error',
  message:
    'The child turned 18 before the year’s end and the episode is open. End it by the birthday.',
  why: figures.CEASED_AND_AT_END,
  broken: eachEpisode(
    ['DEC', 'LS', 'PLACE'],
    (episode, { birth }, { last }) =>
      blank(episode, 'DEC') &&
      reached(birth, 18, dayBefore(last)) &&
      // Section 20(5) of the Children Act 1989: a community home may keep somebody of 16 to 21.
      !(episode.legalStatus === 'V2' && episode.placement === 'K2'),
  ),
}
