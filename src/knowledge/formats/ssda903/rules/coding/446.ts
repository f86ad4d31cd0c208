import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule446: ReturnRule = {
  id: '446',
  condition: 'from its title',
  severity: 'query',
  message: 'E1 (placement order) could not begin before December 2005. Check LS and DECOM.',
  why: figures.BY_LEGAL_STATUS,
  broken: eachEpisode(
    ['LS', 'DECOM'],
    ({ legalStatus, start }) => legalStatus === 'E1' && start !== null && start < '2005-12-01',
  ),
}
