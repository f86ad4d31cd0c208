import { STARTED } from '../../codes.ts'
import * as figures from '../figures.ts'
import { eachEpisode, reached, type ReturnRule } from '../rule.ts'

export const rule352: ReturnRule = {
  id: '352',
  condition: 'compared',
  severity: 'error',
  message: 'Care started at 18 or over, which it can’t. Correct DECOM or DOB.',
  why: figures.STARTED,
  broken: eachEpisode(
    ['DECOM', 'RNE'],
    ({ began, start }, { birth }) => began === STARTED && reached(birth, 18, start),
  ),
}
