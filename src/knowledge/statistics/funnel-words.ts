import type { Funnel, FunnelPoint } from './funnel.ts'

/**
 * What a funnel says of one area, in sentences ready to print. In: the funnel and the area's name. Out:
 * null where the area is not in it. It gives no rank: within the funnel, order is chance.
 */
export function funnelInWords({ points, overdispersion }: Funnel, name: string): string | null {
  const own = points.find((point) => point.name === name)
  if (!own) return null
  const words = [STANDINGS[own.standing](own)]
  if (overdispersion.noted)
    words.push('Areas differ by more than chance makes them, so many stand outside the limits.')
  return words.join(' ')
}

const sideOf = ({ side }: FunnelPoint) => (side === 'high' ? 'higher' : 'lower')

const STANDINGS: Readonly<Record<FunnelPoint['standing'], (point: FunnelPoint) => string>> = {
  within: () => 'It is within the funnel: chance alone may set it apart from the average.',
  'beyond-inner': (point) =>
    `It is ${sideOf(point)} than the average, further than chance sets areas 19 times in 20.`,
  'beyond-outer': (point) =>
    `It is ${sideOf(point)} than the average, further than chance sets areas 998 times in 1,000.`,
}
