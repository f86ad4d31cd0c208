import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'

export const rule302: ReturnRule = {
  id: '302',
  condition: 'compared',
  severity: 'error',
  message: 'The first episode begins before the child was born. Correct DECOM or DOB.',
  why: figures.STARTED,
  broken: ({ inOrder: [first], headers: [header], birth }) =>
    first && header && birth !== null && first.start < birth
      ? [[...at(first, 'DECOM'), ...at(header, 'DOB')]]
      : [],
}
