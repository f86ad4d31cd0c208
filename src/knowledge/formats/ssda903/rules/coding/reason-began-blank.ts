import * as figures from '../figures.ts'
import { blank, eachEpisode, type ReturnRule } from '../rule.ts'

export const reasonBeganBlank: ReturnRule = {
  id: 'reason-began-blank',
  condition: 'ours',
  severity: 'error',
  message: 'The reason for the new episode is blank. Fill in RNE.',
  why: figures.STARTED_AND_CEASED,
  broken: eachEpisode(['RNE'], (episode) => blank(episode, 'RNE')),
}
