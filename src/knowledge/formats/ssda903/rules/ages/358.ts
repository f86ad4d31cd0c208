import * as figures from '../figures.ts'
import { dayBefore, eachEpisode, younger, type ReturnRule } from '../rule.ts'

export const rule358: ReturnRule = {
  id: '358',
  condition: 'compared',
  severity: 'query',
  message: 'J1, J2 and J3 are for children of 10 or more. Check LS and the date of birth.',
  why: figures.BY_LEGAL_STATUS,
  broken: eachEpisode(
    ['LS', 'DECOM'],
    ({ legalStatus, start }, { birth }) =>
      /^J[123]$/.test(legalStatus ?? '') && younger(birth, 10, dayBefore(start)),
  ),
}
