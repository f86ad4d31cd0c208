import * as figures from '../figures.ts'
import { blank, eachEpisode, type ReturnRule } from '../rule.ts'

export const legalStatusBlank: ReturnRule = {
  id: 'legal-status-blank',
  condition: 'ours',
  severity: 'error',
  message: 'The legal status is blank, so short breaks can’t be told apart. Fill in LS.',
  why: figures.WITHOUT_SHORT_BREAKS,
  broken: eachEpisode(['LS'], (episode) => blank(episode, 'LS')),
}
