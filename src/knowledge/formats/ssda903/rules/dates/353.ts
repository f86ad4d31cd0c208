import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

// Before the Children Act 1989 came into force there was no looked-after child.
const CHILDREN_ACT = '1991-10-14'

export const rule353: ReturnRule = {
  id: '353',
  condition: 'from its title',
  severity: 'error',
  message: 'No episode began before 14 October 1991. Correct DECOM.',
  why: figures.STARTED,
  broken: eachEpisode(['DECOM'], ({ start }) => start !== null && start < CHILDREN_ACT),
}
