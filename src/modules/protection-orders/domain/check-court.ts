import { dayInWords } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'
import { notAfter, notBefore, timeFaults } from './check-time.ts'
import { eraFaults } from './law-of-orders.ts'

/** What the whole case shows to be wrong with the incident. */
export function checkIncident(values: Values, facts: RoomFacts): readonly Fault[] {
  return [...timeFaults(values), ...notAfter(values, facts, 'notice')]
}

/** With the notice. Source of the rank: Crime and Security Act 2010, section 24. */
export function checkNotice(values: Values, facts: RoomFacts): readonly Fault[] {
  const rank: Fault[] =
    textIn(values, 'kind') === 'DVPN' && textIn(values, 'rank') === 'inspector'
      ? [{ question: 'rank', message: 'A DVPN is authorised by a superintendent or above.' }]
      : []
  return [
    ...eraFaults(values),
    ...timeFaults(values),
    ...rank,
    ...notBefore(values, facts, 'incident'),
    ...notAfter(values, facts, 'order'),
  ]
}

/** With a hearing. */
export function checkHearing(values: Values, facts: RoomFacts): readonly Fault[] {
  const on = textIn(values, 'on')
  const to = textIn(values, 'adjourned-to')
  const order = lastOf(facts, 'order')
  return [
    ...timeFaults(values),
    ...notBefore(values, facts, 'notice'),
    ...(to !== '' && to <= on
      ? [{ question: 'adjourned-to', message: 'It is adjourned to a day after the hearing.' }]
      : []),
    ...(order && textIn(values, 'outcome') === 'made' && order.on !== on
      ? [
          {
            question: 'on',
            message: `The order was made on ${dayInWords(order.on)}, and so at a hearing of that day.`,
          },
        ]
      : []),
  ]
}
