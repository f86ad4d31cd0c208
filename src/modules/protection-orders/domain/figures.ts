import { within, type Day, type Period } from '../../../knowledge/law/index.ts'
import { absent, count, percent, type Measure } from '../../figures/index.ts'
import { caseFigures, type Counted } from '../../rooms/index.ts'
import { FIGURES, type FigureId } from './meanings.ts'
import { ORDER_COLUMNS, orderOfRoom, orderOfRow, type OrderCase } from './order-case.ts'
import { tellBy } from './the-order.ts'

/** The figures of orders, by one counting for rooms and exports. */
export const orderFigures = caseFigures<OrderCase>({
  columns: ORDER_COLUMNS,
  unique: 'reference',
  caseOf: orderOfRoom,
  caseFrom: orderOfRow,
  count: countOrders,
  asked: Object.values(FIGURES),
})

/** In: orders, and a period. Out: the figures of those made in it. */
export function countOrders(orders: readonly OrderCase[], period: Period): readonly Counted[] {
  const made = orders.filter((one) => within(one.made, period))
  const withChildren = made.filter(({ children }) => (children ?? 0) > 0)
  const unknown = made.filter(({ children }) => children === null).length
  const children = made.reduce((sum, one) => sum + (one.children ?? 0), 0)
  return [
    counted('protection-orders.orders.count', count(made.length)),
    counted('protection-orders.orders-with-children.count', count(withChildren.length, unknown)),
    counted('protection-orders.children.count', count(children, unknown)),
    counted(
      'protection-orders.told-within-one-working-day.percent',
      share(withChildren.map(everybodyInTime)),
    ),
    counted(
      'protection-orders.childrens-services-told-within-one-working-day.percent',
      share(withChildren.map(childrensServicesInTime)),
    ),
    counted(
      'protection-orders.work-begun-before-expiry.percent',
      share(withChildren.map(workInTime)),
    ),
  ]
}

function counted(id: FigureId, measure: Measure): Counted {
  const { version, title, meaning } = FIGURES[id]
  return { id, version, title, meaning, measure }
}

/** Whether it was so; null where that is not known, or not yet. */
export type Known = boolean | null

function share(orders: readonly Known[]): Measure {
  const known = orders.filter((one) => one !== null)
  const unknown = orders.length - known.length
  if (known.length > 0) return percent(known.filter(Boolean).length, known.length, unknown)
  const reason =
    unknown === 0
      ? 'No order of the period was made where children live, so there is no share.'
      : 'It is not known, or not yet, for any order of the period with children.'
  return { ...absent('percent', reason), denominator: 0, unknown }
}

/** Whether everybody who had to be told was told by the end of the working day after the order. */
export function everybodyInTime(order: OrderCase): Known {
  const all = order.tellings.map(({ told }) => toldInTime(order, told))
  if (all.length === 0) return null
  if (all.includes(false)) return false
  return all.includes(null) ? null : true
}

function childrensServicesInTime(order: OrderCase): Known {
  const one = order.tellings.find(({ body }) => body === 'childrens-services')
  return one ? toldInTime(order, one.told) : null
}

// Told before the order was made, when the notice was served, is told in time.
function toldInTime({ made, asOf }: OrderCase, told: Day | 'not-told' | null): Known {
  return doneInTime(told, tellBy(made), asOf)
}

/** Whether work began by the last day of the order. */
export function workInTime({ work, last, asOf }: OrderCase): Known {
  // Without a last day work can only be begun in time, or not yet.
  if (last === null) return work === null || work === 'none' ? null : true
  return doneInTime(work, last, asOf)
}

function doneInTime(done: Day | 'not-told' | 'none' | null, due: Day, asOf: Day | null): Known {
  if (done === null) return null
  if (done !== 'not-told' && done !== 'none') return done <= due
  return asOf === null || asOf > due ? false : null
}
