import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'

export const headerTwice: ReturnRule = {
  id: 'header-twice',
  condition: 'ours',
  severity: 'error',
  message: 'The child has more than one row in the Header table. Keep one.',
  why: figures.EVERY_FIGURE,
  broken: ({ headers: [, ...again] }) => again.map((row) => at(row, 'CHILD')),
}
