import { LEGAL_STATUS } from '../../codes.ts'
import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule144: ReturnRule = {
  id: '144',
  condition: 'compared',
  severity: 'error',
  message: 'The legal status is no code. Without it short breaks can’t be told apart.',
  why: figures.WITHOUT_SHORT_BREAKS,
  broken: eachEpisode(
    ['LS'],
    ({ legalStatus }) => legalStatus !== null && !LEGAL_STATUS.has(legalStatus),
  ),
}
