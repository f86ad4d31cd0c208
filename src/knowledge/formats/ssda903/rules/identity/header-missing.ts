import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'

export const headerMissing: ReturnRule = {
  id: 'header-missing',
  condition: 'ours',
  severity: 'error',
  message: 'The child has episodes but no row in the Header table, so no age. Add the row.',
  why: figures.AT_END,
  broken: ({ headerSent, headers, episodes: [first] }) =>
    headerSent && headers.length === 0 && first ? [at(first, 'CHILD')] : [],
}
