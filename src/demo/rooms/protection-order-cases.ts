import type { Day } from '../../knowledge/law/index.ts'
import type { DemoAgency } from './demo-room.ts'

type ChildBody = 'school' | 'early-years' | 'health-visitor' | 'school-nurse'
type HouseholdBody = 'childrens-services' | 'gp' | 'housing' | 'midwifery' | 'probation'

interface DemoChild {
  readonly name: string
  readonly born: Day
  readonly education: 'school' | 'early-years' | 'none'
  readonly health: 'health-visitor' | 'school-nurse' | 'none'
  readonly there?: 'saw-or-heard' | 'in-home' | 'away'
  readonly said?: string
}

/** What differs between the made-up orders; the rest is alike. */
export interface OrderOfDemo {
  readonly name: string
  /** The day the notice was served; the order follows after so many days. */
  readonly served: Day
  readonly at: string
  readonly heardAfter: number
  readonly days: number
  readonly children: readonly DemoChild[]
  readonly home?: 'social' | 'private' | 'owned'
  readonly pregnant?: true
  readonly supervised?: true
  readonly welfare?: string
  /** Days from the order until each was told; those left out were told only when the group looked back. */
  readonly told: Partial<Record<HouseholdBody | ChildBody, number>>
  /** Work that began, by days from the order. */
  readonly work: readonly (readonly [after: number, kind: string, what: string])[]
  readonly breached?: number
  readonly endedAfter?: number
  /** What an agency answered that it had heard and done. */
  readonly agency?: readonly [DemoAgency, heard: number | null]
  readonly next: readonly string[]
}

const pupil = (name: string, born: Day, some: Partial<DemoChild> = {}): DemoChild => ({
  name,
  born,
  education: 'school',
  health: 'none',
  ...some,
})
const small = (name: string, born: Day, some: Partial<DemoChild> = {}): DemoChild => ({
  name,
  born,
  education: 'none',
  health: 'health-visitor',
  ...some,
})

export const ORDER_CASES: readonly OrderOfDemo[] = [
  {
    name: 'Order 1',
    served: '2017-04-10',
    at: '23:10',
    heardAfter: 2,
    days: 28,
    children: [pupil('Ellis Marlow', '2009-02-11'), small('Robin Marlow', '2014-08-30')],
    home: 'social',
    told: { 'childrens-services': 6, gp: 20 },
    work: [[34, 'assessment', 'An assessment began after a second call to the home.']],
    agency: ['schools', null],
    next: ['in-need'],
  },
  {
    name: 'Order 2',
    served: '2017-05-03',
    at: '21:30',
    heardAfter: 1,
    days: 21,
    children: [pupil('Wren Tolley', '2007-11-02')],
    welfare: 'The form did not ask about children, and nobody did.',
    told: {},
    work: [],
    agency: ['schools', null],
    next: ['early-help'],
  },
  {
    name: 'Order 3',
    served: '2017-05-22',
    at: '08:45',
    heardAfter: 2,
    days: 28,
    children: [],
    told: {},
    work: [[3, 'adult-support', 'The domestic abuse service met the adult who was harmed.']],
    next: ['nothing'],
  },
  {
    name: 'Order 4',
    served: '2017-06-15',
    at: '22:20',
    heardAfter: 1,
    days: 28,
    children: [
      pupil('Ash Pellow', '2004-05-19', { there: 'saw-or-heard' }),
      pupil('Linden Pellow', '2008-01-25', { there: 'saw-or-heard' }),
      small('Fern Pellow', '2015-03-08'),
    ],
    told: { 'childrens-services': 3, school: 12, 'health-visitor': 5 },
    work: [
      [9, 'assessment', 'A social worker began an assessment.'],
      [14, 'visit', 'All three children were seen at home.'],
    ],
    breached: 11,
    next: ['in-need', 'marac'],
  },
  {
    name: 'Order 5',
    served: '2017-07-18',
    at: '20:05',
    heardAfter: 1,
    days: 14,
    children: [small('Rowan Askey', '2016-10-12')],
    pregnant: true,
    told: { 'childrens-services': 1, gp: 1, midwifery: 9, 'health-visitor': 9 },
    work: [],
    agency: ['hospitals', 9],
    next: ['early-help'],
  },
  {
    name: 'Order 6',
    served: '2017-08-24',
    at: '23:50',
    heardAfter: 1,
    days: 28,
    children: [pupil('Sky Denholm', '2011-06-03'), pupil('Bryn Denholm', '2012-12-21')],
    told: { 'childrens-services': 5, gp: 15, school: 11 },
    work: [[21, 'school-support', 'A teaching assistant met the children each morning.']],
    agency: ['schools', 11],
    next: ['non-molestation', 'early-help'],
  },
  {
    name: 'Order 7',
    served: '2017-09-11',
    at: '19:15',
    heardAfter: 2,
    days: 28,
    children: [pupil('Lark Hensby', '2003-03-30')],
    home: 'owned',
    told: { 'childrens-services': 1, gp: 1, school: 1 },
    work: [[31, 'early-help', 'Early help began once the order had expired.']],
    next: ['early-help'],
  },
  {
    name: 'Order 8',
    served: '2017-10-16',
    at: '22:40',
    heardAfter: 1,
    days: 28,
    children: [pupil('Juniper Cade', '2010-09-14', { said: 'I sleep better now.' })],
    home: 'social',
    told: { 'childrens-services': 0, gp: 1, housing: 1, school: 1 },
    work: [
      [1, 'strategy', 'Police, social care, school and health spoke together.'],
      [2, 'visit', 'The child was seen at school.'],
      [6, 'safety-plan', 'The family made a safety plan.'],
      [20, 'home-secured', 'Locks were changed.'],
    ],
    agency: ['schools', 1],
    next: ['in-need'],
  },
  {
    name: 'Order 9',
    served: '2017-11-06',
    at: '21:00',
    heardAfter: 2,
    days: 28,
    children: [
      pupil('Merle Stokoe', '2006-07-07', { said: 'I want to see Dad somewhere safe.' }),
      small('Clover Stokoe', '2013-11-19', { education: 'early-years' }),
    ],
    told: { 'childrens-services': 0, gp: 1, school: 0, 'early-years': 0, 'health-visitor': 1 },
    work: [
      [2, 'assessment', 'An assessment began.'],
      [5, 'visit', 'Both children were seen.'],
    ],
    next: ['non-molestation', 'in-need'],
  },
  {
    name: 'Order 10',
    served: '2017-12-18',
    at: '23:30',
    heardAfter: 1,
    days: 28,
    children: [pupil('Aspen Firth', '2005-01-16'), pupil('Hollis Firth', '2009-10-05')],
    told: { 'childrens-services': 0, gp: 1, school: 15 },
    work: [[7, 'safety-plan', 'The family made a safety plan before the holiday.']],
    agency: ['schools', 15],
    next: ['early-help'],
  },
  {
    name: 'Order 11',
    served: '2018-01-08',
    at: '20:50',
    heardAfter: 1,
    days: 21,
    children: [],
    told: {},
    work: [],
    next: ['marac'],
  },
  {
    name: 'Order 12',
    served: '2018-01-25',
    at: '18:20',
    heardAfter: 1,
    days: 28,
    children: [
      pupil('Sorrel Weir', '2008-04-22', { said: 'Nobody shouts now.' }),
      pupil('Reed Weir', '2011-02-09'),
      small('Teal Weir', '2017-01-31'),
    ],
    supervised: true,
    told: { 'childrens-services': 0, gp: 3, probation: 0, school: 3, 'health-visitor': 3 },
    work: [
      [3, 'strategy', 'Agencies spoke together and agreed who sees the children.'],
      [4, 'visit', 'The children were seen at home and at school.'],
      [12, 'perpetrator', 'Probation began work with the person who harmed.'],
    ],
    breached: 9,
    next: ['protection'],
  },
  {
    name: 'Order 13',
    served: '2018-02-13',
    at: '22:00',
    heardAfter: 1,
    days: 28,
    children: [pupil('Indigo Vale', '2002-12-01', { said: 'I could do my homework at home.' })],
    home: 'owned',
    told: { 'childrens-services': 0, gp: 1, school: 1 },
    work: [[5, 'adult-support', 'The domestic abuse service met the parent who was harmed.']],
    endedAfter: 20,
    next: ['nothing'],
  },
  {
    name: 'Order 14',
    served: '2018-03-12',
    at: '21:45',
    heardAfter: 2,
    days: 28,
    children: [pupil('Marten Oakes', '2009-08-18'), small('Dove Oakes', '2015-05-27')],
    home: 'social',
    told: { 'childrens-services': 0, gp: 1, housing: 12, school: 1, 'health-visitor': 1 },
    work: [[8, 'early-help', 'Early help began at the family’s wish.']],
    next: ['early-help'],
  },
]
