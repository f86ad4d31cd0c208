import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule445: ReturnRule = {
  id: '445',
  condition: 'from its title',
  severity: 'query',
  message: 'D1 (freed for adoption) could not begin after December 2005. Check LS and DECOM.',
  why: figures.BY_LEGAL_STATUS,
  broken: eachEpisode(
    ['LS', 'DECOM'],
    ({ legalStatus, start }) => legalStatus === 'D1' && start !== null && start > '2005-12-31',
  ),
}
