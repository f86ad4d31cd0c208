import { dayInWords } from '../../../knowledge/law/index.ts'
import {
  choicesIn,
  lastOf,
  recordsOf,
  textIn,
  type Fault,
  type RoomFacts,
  type Values,
} from '../../rooms/index.ts'
import { CONDITIONS, DAPO_ONLY_CONDITIONS } from './codes.ts'
import { notBefore, timeFaults } from './check-time.ts'
import { eraFaults, lastDaysOf } from './law-of-orders.ts'
import { noticeKind, theOrder } from './the-order.ts'

const LEADS_TO: Readonly<Record<string, string>> = { DVPN: 'DVPO', DAPN: 'DAPO' }

/** What the law, or the rest of the case, shows to be wrong with an order. */
export function checkOrder(values: Values, facts: RoomFacts): readonly Fault[] {
  const kind = textIn(values, 'kind')
  const on = textIn(values, 'on')
  const due = LEADS_TO[noticeKind(facts)]
  const heard = recordsOf(facts, 'hearing').find(
    (one) => textIn(one.values, 'outcome') === 'made' && one.on !== on,
  )
  return [
    ...eraFaults(values),
    ...(due !== undefined && kind !== due
      ? [{ question: 'kind', message: `The notice was a ${noticeKind(facts)}, so it is a ${due}.` }]
      : []),
    ...notBefore(values, facts, 'notice'),
    ...(heard
      ? [
          {
            question: 'on',
            message: `The hearing at which it was made was on ${dayInWords(heard.on)}.`,
          },
        ]
      : []),
    ...lengthFaults(kind, on, values),
    ...(kind === 'DVPO' &&
    choicesIn(values, 'conditions').some((one) => DAPO_ONLY_CONDITIONS.includes(one))
      ? [{ question: 'conditions', message: 'Only a DAPO can keep somebody from other places.' }]
      : []),
  ]
}

function lengthFaults(kind: string, on: string, values: Values): Fault[] {
  const fault = (question: string, message: string) => [{ question, message }]
  if (textIn(values, 'lasts') === 'until-further')
    return kind === 'DVPO'
      ? fault('lasts', 'A DVPO always has a last day. Choose “Until a day”.')
      : []
  const expires = textIn(values, 'expires')
  if (expires === '' || on === '') return []
  if (expires < on)
    return fault('expires', `It can’t expire before it is made, on ${dayInWords(on)}.`)
  const bounds = kind === 'DVPO' ? lastDaysOf(on) : null
  if (bounds && expires < bounds.shortest)
    return fault(
      'expires',
      `A DVPO lasts 14 days at least: to ${dayInWords(bounds.shortest)} or later.`,
    )
  if (bounds && expires > bounds.longest)
    return fault(
      'expires',
      `A DVPO lasts 28 days at most: to ${dayInWords(bounds.longest)} or sooner.`,
    )
  return []
}

/** With a breach: of what was in force, on a day it was. */
export function checkBreach(values: Values, facts: RoomFacts): readonly Fault[] {
  const on = textIn(values, 'on')
  const order = theOrder(facts)
  const forbidden = ['notice', 'order'].flatMap((code) =>
    choicesIn(lastOf(facts, code)?.values, 'conditions'),
  )
  const unknown = choicesIn(values, 'of').filter((one) => !forbidden.includes(one))
  return [
    ...timeFaults(values),
    ...(lastOf(facts, 'notice')
      ? notBefore(values, facts, 'notice')
      : notBefore(values, facts, 'order')),
    ...(order?.last && on > order.last
      ? [{ question: 'on', message: `The order was in force until ${dayInWords(order.last)}.` }]
      : []),
    ...unknown.map((one) => ({
      question: 'of',
      message: `The order has no condition “${CONDITIONS[one] ?? one}”.`,
    })),
  ]
}

/** With an early end. */
export function checkEnded(values: Values, facts: RoomFacts): readonly Fault[] {
  const on = textIn(values, 'on')
  const expires = textIn(lastOf(facts, 'order')?.values, 'expires')
  if (!lastOf(facts, 'order'))
    return [{ question: 'on', message: 'Record the order before its end.' }]
  return [
    ...notBefore(values, facts, 'order'),
    ...(expires !== '' && on >= expires
      ? [
          {
            question: 'on',
            message: `It ends of itself on ${dayInWords(expires)}. Record an end before that only.`,
          },
        ]
      : []),
  ]
}

/** With looking back: not while the order is in force. */
export function checkReview(values: Values, facts: RoomFacts): readonly Fault[] {
  const last = theOrder(facts)?.last
  return last && textIn(values, 'on') < last
    ? [{ question: 'on', message: `The order was in force until ${dayInWords(last)}.` }]
    : []
}
