import * as figures from '../figures.ts'
import { at, dayBefore, reached, type ReturnRule } from '../rule.ts'

export const rule304: ReturnRule = {
  id: '304',
  condition: 'compared',
  severity: 'query',
  message:
    'Asylum-seeking status ceased after the 18th birthday. It ends on that day at the latest.',
  why: figures.ASYLUM,
  broken: ({ asylum, birth }) =>
    asylum
      .filter((row) => reached(row.birth ?? birth, 18, dayBefore(row.asylumCeased)))
      .map((row) => at(row, 'DUC')),
}
