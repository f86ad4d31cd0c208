import { ANSWERERS, type Answerer } from './agencies.ts'
import type { Filling } from './fill-in.ts'

/** A round that agencies answered, as the demonstration has it. */
export interface DemoRound {
  readonly key: string
  readonly template: { readonly code: string; readonly version: number }
  readonly title: string
  readonly period: string
  readonly words: string
  readonly opened: string
  readonly due: string
  readonly answered: string
  readonly closed: string
  /** What each agency answers; null where it does not reply. */
  readonly filling: (one: Answerer) => Filling | null
  /** Why an agency could not answer. */
  readonly blocked?: Readonly<Record<string, string>>
  /** Whom it asks, where it does not ask all. */
  readonly only?: readonly string[]
  /** What the panel made of it, and when; null where no panel met. */
  readonly moderatedOn?: string
}

const SECTION_11 = [
  'commitment',
  'responsibilities',
  'accountability',
  'voice',
  'training',
  'recruitment',
  'working-together',
  'information',
]
const SECTION_11_BEFORE = [
  'leadership',
  'policy',
  'accountability',
  'listening',
  'workforce',
  'safer-staff',
  'partnership',
]

const graded = (standards: readonly string[], grades: readonly number[]) =>
  Object.fromEntries(standards.map((standard, at) => [standard, grades[at] ?? 2]))

const reached = (of: 'guidance' | 'briefings', day: string) => (one: Answerer) => ({
  because: one.because,
  day,
  said: {
    reach: one[of].reach,
    'reach-method': one[of].method,
    ...(one[of].method === 'estimate'
      ? { 'reach-estimate': 'Schools were asked for their staff numbers; most answered.' }
      : {}),
    'lead-post': 'Safeguarding lead',
  },
})

const exploitation =
  (when: 'before' | 'now', day: string) =>
  (one: Answerer): Filling => ({
    because: one.because,
    day,
    grades: new Proxy({}, { get: () => one.exploitation[when] }),
  })

export const ROUNDS: readonly DemoRound[] = [
  {
    key: 'section-11-before',
    template: { code: 'section-11', version: 1 },
    title: 'Section 11 self-assessment 2016-17',
    period: '2016-17',
    words: 'Each agency scores itself against the seven standards.',
    opened: '2017-01-16',
    due: '2017-02-28',
    answered: '2017-02-20',
    closed: '2017-04-07',
    filling: (one) => ({
      because: one.because,
      day: '2016-12-12',
      grades: graded(SECTION_11_BEFORE, one.before),
    }),
  },
  {
    key: 'section-11',
    template: { code: 'section-11', version: 2 },
    title: 'Section 11 self-assessment 2017-18',
    period: '2017-18',
    words: 'The regional template is new this year. A panel will look at what you send.',
    opened: '2018-01-15',
    due: '2018-02-28',
    answered: '2018-02-21',
    closed: '2018-04-09',
    moderatedOn: '2018-03-20',
    filling: (one) => ({
      because: one.because,
      day: '2017-12-11',
      grades: graded(SECTION_11, one.now),
      said: {
        'information-actions': [
          {
            action: 'Brief all teams on what may be shared, with two worked examples',
            owner: 'Safeguarding lead',
            due: '2018-10-31',
          },
        ],
      },
    }),
  },
  {
    key: 'guidance',
    template: { code: 'confirmation', version: 1 },
    title: 'Levels of Need guidance',
    period: '2017-18',
    words: 'The guidance was approved in September. Please confirm that your staff have it.',
    opened: '2017-10-02',
    due: '2017-11-30',
    answered: '2017-11-17',
    closed: '2017-12-15',
    filling: reached('guidance', '2017-10-16'),
  },
  {
    key: 'briefings',
    template: { code: 'confirmation', version: 1 },
    title: 'Learning and improvement briefings',
    period: '2017-18',
    words: 'Please confirm that this year’s briefings reached your staff.',
    opened: '2018-02-05',
    due: '2018-03-09',
    answered: '2018-03-02',
    closed: '2018-03-23',
    filling: reached('briefings', '2018-01-22'),
  },
  {
    key: 'exploitation-before',
    template: { code: 'exploitation', version: 1 },
    title: 'Exploitation practice standards 2016-17',
    period: '2016-17',
    words: 'Grade your own practice against the Board’s standards.',
    opened: '2017-01-09',
    due: '2017-02-17',
    answered: '2017-02-10',
    closed: '2017-03-10',
    filling: exploitation('before', '2016-11-30'),
  },
  {
    key: 'exploitation',
    template: { code: 'exploitation', version: 1 },
    title: 'Exploitation practice standards 2017-18',
    period: '2017-18',
    words: 'Grade your own practice again. Last year’s grades stand beside.',
    opened: '2018-01-08',
    due: '2018-02-16',
    answered: '2018-02-09',
    closed: '2018-03-09',
    filling: exploitation('now', '2017-11-30'),
  },
  {
    key: 'profile',
    template: { code: 'data-request', version: 1 },
    title: 'Exploitation profile, request for data',
    period: '2017-18',
    words: 'The Board needs these numbers for its profile of exploitation.',
    opened: '2017-09-04',
    due: '2017-10-31',
    answered: '2017-10-20',
    closed: '2018-03-30',
    only: ['Severn Vale Police'],
    filling: () => null,
    blocked: {
      'Severn Vale Police': 'records could not be moved to the new system in the year',
    },
  },
]

export const ALL_AGENCIES: readonly Answerer[] = ANSWERERS
