import { addDays, type Day } from '../../knowledge/law/index.ts'
import type { DemoRoom, DemoStep } from './demo-room.ts'
import { ORDER_CASES, type OrderOfDemo } from './protection-order-cases.ts'

const YES = { answer: 'yes', reason: '' } as const
const no = (reason: string) => ({ answer: 'no', reason }) as const

const CHILD_BODIES: readonly string[] = ['school', 'early-years', 'health-visitor', 'school-nurse']
// The group sits down with each order two weeks after its last day, and those not told by then are told.
const LOOKED_BACK_AFTER = 14

/** Fourteen orders of the year to 31 March 2018. Made up, as is everybody in them. */
export const DEMO_PROTECTION_ORDERS: readonly DemoRoom[] = ORDER_CASES.map(roomOf)

/**
 * In: today. Out: an order made nine days ago, of which the school was not told and in which nothing has
 * begun: what a room looks like while it can still be used.
 */
export function protectionOrderUnderWay(today: Day): DemoRoom {
  const room = roomOf({
    name: 'Order 15',
    served: addDays(today, -11),
    at: '21:20',
    heardAfter: 2,
    days: 28,
    children: [
      {
        name: 'Corin Blythe',
        born: addDays(today, -9 * 365),
        education: 'school',
        health: 'none',
        there: 'saw-or-heard',
      },
    ],
    told: { 'childrens-services': 0, gp: 1 },
    work: [],
    next: ['early-help'],
  })
  return { ...room, steps: room.steps.filter(({ day }) => day <= today) }
}

function roomOf(order: OrderOfDemo): DemoRoom {
  const made = addDays(order.served, order.heardAfter)
  const last = addDays(made, order.days - 1)
  const looked = addDays(last, LOOKED_BACK_AFTER)
  const steps: DemoStep[] = [
    ...beforeCourt(order, made),
    ...toldSteps(order, made, looked),
    ...order.work.map(([after, kind, what]): DemoStep => ({
      record: 'work',
      day: addDays(made, after),
      values: {
        kind,
        on: addDays(made, after),
        seen: kind === 'visit' ? YES : { answer: 'not-applicable', reason: '' },
        what,
      },
    })),
    ...duringOrder(order, made, last),
    ...afterwards(order, made, last, looked),
  ]
  return {
    name: order.name,
    openedOn: order.served,
    children: order.children.map(({ name, born }) => ({ name, born })),
    // Steps of one day stay in the order in which they are written.
    steps: steps.toSorted((a, b) => a.day.localeCompare(b.day)),
  }
}

function beforeCourt(order: OrderOfDemo, made: Day): DemoStep[] {
  const { served, at, children, home = 'private', pregnant, supervised, welfare } = order
  const conditions = ['no-molesting', 'no-entering', 'leave-home', 'keep-away']
  return [
    {
      record: 'incident',
      day: served,
      values: {
        on: served,
        at: '19:40',
        'child-victim': children.length > 0 ? YES : no(''),
        what: 'Police were called by a neighbour, and found that one adult had hurt the other.',
      },
    },
    {
      record: 'notice',
      day: served,
      values: {
        kind: 'DVPN',
        on: served,
        at,
        rank: 'superintendent',
        welfare: welfare === undefined ? YES : no(welfare),
        ...(welfare === undefined && children.length > 0
          ? { 'welfare-found': 'The children live in the home and are safer with the person gone.' }
          : {}),
        conditions,
        agrees: 'yes',
      },
    },
    {
      record: 'household',
      day: made,
      values: {
        children: children.length > 0 ? 'yes' : 'no',
        ...(children.length > 0 ? { 'how-many': children.length } : {}),
        pregnant: pregnant ? 'yes' : 'no',
        home,
        supervised: supervised ? 'yes' : 'no',
      },
    },
    ...children.map(({ education, health, there = 'in-home', said }, child): DemoStep => ({
      record: 'child',
      day: made,
      child,
      values: {
        there,
        education,
        health,
        'social-care': 'none',
        'spoken-with': said === undefined ? no('Nobody had spoken with the child yet.') : YES,
        ...(said === undefined ? {} : { said }),
      },
    })),
    {
      record: 'hearing',
      day: made,
      values: { on: made, at: '10:30', outcome: 'made' },
    },
    {
      record: 'order',
      day: made,
      values: {
        kind: 'DVPO',
        on: made,
        lasts: 'until-day',
        expires: addDays(made, order.days - 1),
        conditions,
        welfare: YES,
      },
    },
    { move: 'order-made', day: made, reason: '' },
  ]
}

/** Who the order calls for, told when the case says, or else when the group looked back. */
function toldSteps(order: OrderOfDemo, made: Day, looked: Day): DemoStep[] {
  const { children, home, pregnant, supervised, told } = order
  const tell = (body: string, child?: number): DemoStep => {
    const after = told[body as keyof typeof told]
    const on = after === undefined ? looked : addDays(made, after)
    return {
      record: CHILD_BODIES.includes(body) ? 'told-child' : 'told',
      day: on,
      ...(child === undefined ? {} : { child }),
      values: {
        body,
        done: 'told',
        on,
        how: after === undefined ? 'meeting' : 'email',
        by: body === 'childrens-services' ? 'police' : 'front-door',
      },
    }
  }
  return [
    ...(children.length > 0 || pregnant ? [tell('childrens-services'), tell('gp')] : []),
    ...(pregnant ? [tell('midwifery')] : []),
    ...(home === 'social' ? [tell('housing')] : []),
    ...(supervised ? [tell('probation')] : []),
    ...children.flatMap(({ education, health }, child) =>
      [education, health].filter((one) => one !== 'none').map((body) => tell(body, child)),
    ),
  ]
}

function duringOrder({ breached, endedAfter }: OrderOfDemo, made: Day, last: Day): DemoStep[] {
  const steps: DemoStep[] = []
  if (breached !== undefined)
    steps.push({
      record: 'breach',
      day: addDays(made, breached),
      values: {
        on: addDays(made, breached),
        at: '22:05',
        of: ['no-entering'],
        children: 'yes',
        arrested: YES,
        court: 'proved',
        what: 'The person the order is against came back to the home at night.',
      },
    })
  if (endedAfter !== undefined)
    steps.push({
      record: 'ended',
      day: addDays(made, endedAfter),
      values: { on: addDays(made, endedAfter), how: 'discharged' },
    })
  steps.push({ move: 'order-over', day: addDays(last, 1), reason: '' })
  return steps
}

function afterwards(order: OrderOfDemo, made: Day, last: Day, looked: Day): DemoStep[] {
  const late = order.work.every(([after]) => addDays(made, after) > last)
  const steps: DemoStep[] = []
  if (order.agency) {
    const [agency, heard] = order.agency
    steps.push({
      report: 'heard-and-did',
      day: addDays(last, 7),
      agency,
      values: {
        knew: YES,
        heard: heard === null ? 'no' : 'told',
        ...(heard === null ? {} : { 'heard-on': addDays(made, heard), how: 'email' }),
        began: no(
          heard === null
            ? 'Nobody told us that there was an order.'
            : 'Others were already working.',
        ),
        better: 'To hear of an order on the day it is made, with its last day.',
      },
    })
  }
  return [
    ...steps,
    {
      record: 'review',
      day: looked,
      values: {
        on: looked,
        used:
          order.children.length === 0
            ? 'No children live in the household. The adult who was harmed had time to decide.'
            : late
              ? 'Little. The days passed before those who could help knew of them.'
              : 'The family made a safety plan while the person was away, and the children had somebody to talk to.',
        heard: order.children.some(({ said }) => said !== undefined)
          ? 'What they said stands in their records.'
          : 'Nobody asked them.',
        next: order.next,
      },
    },
    {
      move: 'finish',
      day: looked,
      reason: 'The group looked back at the order. What comes next is with those named there.',
    },
  ]
}
