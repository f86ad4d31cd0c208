import * as figures from '../figures.ts'
import { at, unreadable, type ReturnRule } from '../rule.ts'

export const rule104: ReturnRule = {
  id: '104',
  condition: 'compared',
  severity: 'query',
  message: 'The date on which asylum-seeking status ceased is no date. Write it as 31/03/2010.',
  why: figures.ASYLUM,
  broken: ({ asylum }) =>
    asylum.filter((row) => unreadable(row, 'DUC', row.asylumCeased)).map((row) => at(row, 'DUC')),
}
