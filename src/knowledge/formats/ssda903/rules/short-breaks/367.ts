import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'
import { MOST_DAYS, daysWithin } from './allowance.ts'

export const rule367: ReturnRule = {
  id: '367',
  condition: 'compared',
  severity: 'query',
  message: 'Short breaks (V3) come to more than 75 days in 12 months. If so, it is care.',
  why: figures.SHORT_BREAKS,
  broken({ inOrder }, year) {
    const breaks = inOrder.filter(({ legalStatus }) => legalStatus === 'V3')
    const over = breaks.find(({ start }) => daysWithin(breaks, start, year) > MOST_DAYS)
    return over ? [at(over, 'LS', 'DECOM', 'DEC')] : []
  },
}
