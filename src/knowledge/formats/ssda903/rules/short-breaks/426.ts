import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'

export const rule426: ReturnRule = {
  id: '426',
  condition: 'compared',
  severity: 'query',
  message: 'A child’s short breaks are returned as V3 or as V4, not both in a year. Choose one.',
  why: figures.SHORT_BREAKS,
  broken({ episodes }) {
    const of = (code: string) => episodes.filter(({ legalStatus }) => legalStatus === code)
    const [single, totals] = [of('V3'), of('V4')]
    const both = single.length > 0 && totals.length > 0
    return both ? [[...single, ...totals].flatMap((row) => at(row, 'LS'))] : []
  },
}
