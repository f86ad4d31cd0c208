import type { Meaning } from '../../figures/index.ts'
import type { AskedFigure } from '../../rooms/index.ts'

export type FigureId =
  | 'protection-orders.orders.count'
  | 'protection-orders.orders-with-children.count'
  | 'protection-orders.children.count'
  | 'protection-orders.told-within-one-working-day.percent'
  | 'protection-orders.childrens-services-told-within-one-working-day.percent'
  | 'protection-orders.work-begun-before-expiry.percent'

const ORDERS: Omit<Meaning, 'numerator'> = {
  denominator: '',
  good: 'neither',
  disclosure: 'process',
  owner: 'The police and the council’s children’s services',
  since: '2013-14',
  source: 'Protection orders: the rooms of this partnership, or the list of whoever holds them',
}
const OF_ORDERS = 'Orders made in the period where children under 18 live in the household'
const IN_TIME =
  'by the end of the working day after the order was made. Told before it was made counts'

const figure = <Id extends FigureId>(
  id: Id,
  title: string,
  meaning: Pick<Meaning, 'numerator'> & Partial<Meaning>,
): AskedFigure & { readonly id: Id } => ({
  id,
  version: 1,
  title,
  unit: meaning.denominator ? 'percent' : 'count',
  meaning: { ...ORDERS, ...meaning },
})

/** What is counted of orders. Source of the two shares: processes, row 46. */
export const FIGURES: { readonly [Id in FigureId]: AskedFigure } = {
  'protection-orders.orders.count': figure('protection-orders.orders.count', 'Protection orders', {
    numerator:
      'Domestic violence and domestic abuse protection orders (DVPO, DAPO) made in the period',
  }),
  'protection-orders.orders-with-children.count': figure(
    'protection-orders.orders-with-children.count',
    'Protection orders where children live',
    { numerator: OF_ORDERS },
  ),
  'protection-orders.children.count': figure(
    'protection-orders.children.count',
    'Children in the households of protection orders',
    {
      numerator:
        'Children under 18 in the households of orders made in the period, counted at each order',
      disclosure: 'children',
    },
  ),
  'protection-orders.told-within-one-working-day.percent': figure(
    'protection-orders.told-within-one-working-day.percent',
    'Protection orders: everybody told within one working day',
    {
      numerator: `Of those, orders of which everybody who had to be told was told ${IN_TIME}`,
      denominator: OF_ORDERS,
      good: 'up',
    },
  ),
  'protection-orders.childrens-services-told-within-one-working-day.percent': figure(
    'protection-orders.childrens-services-told-within-one-working-day.percent',
    'Protection orders: children’s services told within one working day',
    {
      numerator: `Of those, orders of which children’s services were told ${IN_TIME}`,
      denominator: OF_ORDERS,
      good: 'up',
    },
  ),
  'protection-orders.work-begun-before-expiry.percent': figure(
    'protection-orders.work-begun-before-expiry.percent',
    'Protection orders: work begun before the order expired',
    {
      numerator:
        'Of those, orders of which work with the family began on or before their last day. Telling somebody is not work',
      denominator: OF_ORDERS,
      good: 'up',
    },
  ),
}
