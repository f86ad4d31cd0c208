import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule385: ReturnRule = {
  id: '385',
  condition: 'from its title',
  severity: 'error',
  message: 'The episode ceased after the end of the year of the return. Leave DEC and REC blank.',
  why: figures.CEASED_AND_AT_END,
  broken: eachEpisode(['DEC'], ({ end }, _child, { last }) => end !== null && end > last),
}
