import * as figures from '../figures.ts'
import { at, blank, type ReturnRule } from '../rule.ts'

export const rule303: ReturnRule = {
  id: '303',
  condition: 'compared',
  severity: 'query',
  message: 'A date on which asylum-seeking status ceased is given, but the header does not say 1.',
  why: figures.ASYLUM,
  broken: ({ asylum, headers: [header] }) =>
    asylum
      .filter(({ asylumCeased }) => asylumCeased !== null && header && !blank(header, 'UASC'))
      .filter(() => header?.asylum !== '1')
      .map((row) => [...at(row, 'DUC'), ...(header ? at(header, 'UASC') : [])]),
}
