import { addDays, addMonths } from '../../knowledge/law/index.ts'
import { seeded, type Random } from '../severnshire/random.ts'
import {
  NOTIFIED_AND_REVIEWED,
  NOTIFIED_AND_WAITING,
  NOTIFIED_EARLIER,
  type CaseLine,
} from './child-death-cases.ts'
import { analysisValues, PROFILES, type Profile } from './child-death-profiles.ts'
import {
  LIFE_LIMITING_2017,
  SLEEP_2017,
  SUICIDE_2017,
  SUICIDE_2018,
  type Rich,
} from './child-death-rich.ts'
import type { DemoRoom, DemoStep } from './demo-room.ts'

const SEED = 20_180_331
const GIVEN = {
  female: ['Ottilie', 'Nerys', 'Samira', 'Hattie', 'Ewa', 'Delphi', 'Anjali', 'Wren'],
  male: ['Corin', 'Idris', 'Tobiah', 'Yusef', 'Lowen', 'Marek', 'Jago', 'Kofi'],
} as const
const FAMILY = [
  'Aldermoor',
  'Brackwell',
  'Chaudhrey',
  'Dunnable',
  'Eastlake',
  'Fennimoor',
  'Gathercoal',
  'Hollinbank',
  'Kwarteng-Lee',
  'Marchwood',
  'Novakow',
  'Pellinore',
]

const RICH: Readonly<Record<string, Rich>> = {
  'suicide 2017-05-13': SUICIDE_2017,
  'life-limiting 2017-01-15': LIFE_LIMITING_2017,
  'sleep 2017-06-03': SLEEP_2017,
  'suicide 2018-01-11': SUICIDE_2018,
}

/** Months a child of that age may have lived: none for the first days, which are drawn as days. */
const LIVED: Readonly<Record<string, readonly [least: number, most: number]>> = {
  '0-27-days': [0, 0],
  '28-364-days': [2, 10],
  '1-4': [13, 58],
  '5-9': [61, 118],
  '10-14': [121, 178],
  '15-17': [181, 214],
}

function roomFor(one: CaseLine, random: Random): DemoRoom {
  const profile: Profile = PROFILES[one.profile]
  const age = one.age ?? profile.age
  const notified = addDays(one.died, one.after)
  const extra = RICH[`${one.profile} ${one.died}`] ?? []
  return {
    name: '',
    openedOn: notified,
    children: [
      {
        name: `${random.pick(GIVEN[one.sex])} ${random.pick(FAMILY)}`,
        born: bornFor(one.died, age, random),
      },
    ],
    steps: inOrder([
      ...beginning(one, profile, { age, notified }),
      ...proceedings(one),
      ...extra,
      ...review(one, profile),
    ]),
  }
}

function bornFor(died: string, age: string, random: Random): string {
  const [least, most] = LIVED[age] ?? [0, 0]
  if (most === 0) return addDays(died, -random.between(0, 12))
  return addDays(addMonths(died, -random.between(least, most)), -random.between(0, 27))
}

// Steps of one day keep the order in which they are given.
function inOrder(steps: readonly DemoStep[]): readonly DemoStep[] {
  return [...steps].sort((a, b) => a.day.localeCompare(b.day))
}

function beginning(
  one: CaseLine,
  { place, expected, causes, carer = 'family' }: Profile,
  { age, notified }: { readonly age: string; readonly notified: string },
): DemoStep[] {
  const met = addDays(one.died, 3)
  return [
    {
      record: 'death',
      day: notified,
      agency: 'hospitals',
      values: {
        'died-on': one.died,
        age,
        ...(age === '0-27-days' && { 'live-born': { answer: 'yes', reason: '' } }),
        sex: one.sex,
        resident: 'yes',
        place,
        'place-area': 'here',
        carer,
        expected,
        causes,
      },
    },
    {
      record: 'notification',
      day: notified,
      agency: 'hospitals',
      values: {
        'notified-on': notified,
        by: 'Severnshire Acute Hospitals, consultant paediatrician',
        coroner: expected === 'unexpected' ? 'yes' : 'not-needed',
        'other-children': { answer: 'no', reason: '' },
        'family-told': { answer: 'yes', reason: '' },
      },
    },
    { move: 'accept', day: addDays(notified, 1), reason: '' },
    ...(expected === 'unexpected'
      ? [
          {
            record: 'joint-response',
            day: met,
            values: {
              'met-on': met,
              agencies: ['health', 'police', 'social-care', 'coroner'],
              visit: { answer: 'yes', reason: '' } as const,
              safeguarding:
                one.profile === 'violence'
                  ? ({ answer: 'yes', reason: 'The injury was not explained.' } as const)
                  : ({ answer: 'no', reason: '' } as const),
            },
          },
        ]
      : []),
  ]
}

const CONCLUSIONS: Partial<Readonly<Record<CaseLine['profile'], string>>> = {
  suicide: 'suicide',
  sleep: 'open',
  drowning: 'accident',
}

function proceedings({ profile, inquest, criminal }: CaseLine): DemoStep[] {
  const contact = 'Severnshire coroner’s office'
  return [
    ...(inquest ? opened('inquest', inquest[0], { 'opened-on': inquest[0], contact }) : []),
    ...(inquest?.[1]
      ? [
          {
            record: 'inquest-concluded',
            day: inquest[1],
            values: {
              'concluded-on': inquest[1],
              conclusion: CONCLUSIONS[profile] ?? 'narrative',
              'future-deaths': { answer: 'no', reason: '' } as const,
            },
          },
        ]
      : []),
    ...(criminal
      ? opened('criminal', criminal[0], { 'began-on': criminal[0], contact: 'Severn Vale Police' })
      : []),
    ...(criminal?.[1]
      ? [
          {
            record: 'criminal-ended',
            day: criminal[1],
            values: { 'ended-on': criminal[1], how: 'convicted' },
          },
        ]
      : []),
  ]
}

function opened(record: string, on: string, values: Readonly<Record<string, string>>): DemoStep[] {
  const day = addDays(on, 2)
  return [{ record, day, values: { ...values, 'ask-again': addMonths(day, 4) } }]
}

function review({ reviewed, inquest, criminal, died }: CaseLine, profile: Profile): DemoStep[] {
  if (!reviewed) {
    const readyToWait = !inquest && !criminal && died < '2017-11-15'
    return readyToWait ? [{ move: 'to-panel', day: '2018-02-26', reason: '' }] : []
  }
  const [on, found] = reviewed
  return [
    { move: 'to-panel', day: addDays(on, -15), reason: '' },
    {
      record: 'analysis-form-c',
      day: on,
      values: analysisValues(profile, on, found),
    },
    { move: 'complete', day: on, reason: '' },
  ]
}

/** A young man who lived in the next county, and died here. */
function fromElsewhere(random: Random): DemoRoom {
  const room = roomFor({ profile: 'road', sex: 'male', died: '2017-08-15', after: 1 }, random)
  const [first, ...others] = room.steps.filter((step) => !('move' in step))
  const death: DemoStep[] =
    first && 'record' in first
      ? [{ ...first, values: { ...first.values, resident: 'no', residence: 'Tarnshire' } }]
      : []
  return {
    ...room,
    steps: [
      ...death,
      ...others,
      {
        record: 'panel-of-residence',
        day: '2017-08-21',
        values: {
          'told-on': '2017-08-21',
          panel: 'Tarnshire Child Death Overview Panel',
          reviews: 'theirs',
          shared: 'The notification and the police report. Tarnshire will send its learning.',
        },
      },
      {
        move: 'transfer',
        day: '2017-08-24',
        reason: 'The young man lived in Tarnshire, whose panel reviews.',
      },
    ],
  }
}

/** The baby who died in June 2017, notified again by the ambulance service with the name spelt otherwise. */
function notifiedAgain(first: DemoRoom): DemoRoom {
  const [child] = first.children
  return {
    name: '',
    openedOn: '2017-06-06',
    children: [{ ...child, name: misspelt(child?.name ?? '') }],
    steps: [
      ...first.steps
        .filter((step) => 'record' in step && ['death', 'notification'].includes(step.record))
        .map((step): DemoStep => {
          if (!('record' in step) || step.record !== 'notification')
            return { ...step, day: '2017-06-06' }
          const values = {
            ...step.values,
            'notified-on': '2017-06-06',
            by: 'Ambulance service, duty manager',
          }
          return { ...step, day: '2017-06-06', values }
        }),
      {
        move: 'close-without',
        day: '2017-06-07',
        reason: 'Notified twice: the hospital notified this death three days before.',
      },
    ],
  }
}

const misspelt = (name: string) => name.replace(/(.)(.)$/, '$2$1')

/** Makes them; the same ones every time. */
export function makeChildDeaths(): readonly DemoRoom[] {
  const random = seeded(SEED)
  const rooms = [...NOTIFIED_EARLIER, ...NOTIFIED_AND_REVIEWED, ...NOTIFIED_AND_WAITING].map(
    (one) => roomFor(one, random),
  )
  const baby = rooms.find(({ openedOn }) => openedOn === '2017-06-03')
  return [...rooms, fromElsewhere(random), ...(baby ? [notifiedAgain(baby)] : [])]
}

/** The panel’s cases of Severnshire: 25 notified and 25 reviewed in 2017-18, and they are not the same 25. */
export const CHILD_DEATHS: readonly DemoRoom[] = makeChildDeaths()
