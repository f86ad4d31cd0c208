import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'

export const childId: ReturnRule = {
  id: 'child-id',
  condition: 'ours',
  severity: 'error',
  message: 'The row names no child, so nothing in it can be counted. Fill in CHILD.',
  why: figures.EVERY_FIGURE,
  broken: ({ child, headers, episodes, asylum }) =>
    child === null ? [...headers, ...episodes, ...asylum].map((row) => at(row, 'CHILD')) : [],
}
