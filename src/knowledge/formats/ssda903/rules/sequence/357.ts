import { continuesCare } from '../../codes.ts'
import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'

export const rule357: ReturnRule = {
  id: '357',
  condition: 'compared',
  severity: 'error',
  message:
    'The child’s first episode of the year starts in it, so RNE must be S. An earlier one may be missing.',
  why: figures.PERIODS_OF_CARE,
  broken: ({ inOrder: [first] }, year) =>
    first && first.start >= year.first && continuesCare(first.began) ? [at(first, 'RNE')] : [],
}
