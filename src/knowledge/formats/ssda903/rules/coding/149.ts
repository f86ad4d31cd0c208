import { CEASED } from '../../codes.ts'
import * as figures from '../figures.ts'
import { eachEpisode, type ReturnRule } from '../rule.ts'

export const rule149: ReturnRule = {
  id: '149',
  condition: 'compared',
  severity: 'error',
  message: 'The reason the episode ceased is no code, so it can’t be told whether care went on.',
  why: figures.STARTED_AND_CEASED,
  broken: eachEpisode(['REC'], ({ ceased }) => ceased !== null && !CEASED.has(ceased)),
}
