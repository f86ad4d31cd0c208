import { BEGAN } from '../../codes.ts'
import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule143: ReturnRule = {
  id: '143',
  condition: 'compared',
  severity: 'error',
  message: 'The reason for the new episode is no code. Use S, P, L, T, U or B.',
  why: figures.STARTED_AND_CEASED,
  broken: eachEpisode(['RNE'], ({ began }) => began !== null && !BEGAN.has(began)),
}
