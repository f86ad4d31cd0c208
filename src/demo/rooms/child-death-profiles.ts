import type { Values } from '../../modules/rooms/index.ts'

/** A sort of death, as the panel meets it again and again. Made up; no case is anybody’s. */
export interface Profile {
  readonly age: string
  readonly place: string
  readonly expected: 'expected' | 'unexpected'
  readonly causes: readonly string[]
  readonly category: string
  readonly cause: string
  /** What is found in every such case, as domain and factor. */
  readonly factor: readonly [domain: string, factor: string]
  readonly themes: readonly string[]
  readonly carer?: string
}

const baby = {
  age: '0-27-days',
  place: 'neonatal',
  expected: 'expected',
  carer: 'hospital',
} as const

export const PROFILES = {
  preterm: {
    ...baby,
    causes: ['neonatal'],
    category: '8',
    cause: 'Extreme prematurity',
    factor: ['a', 'premature'],
    themes: ['pregnancy'],
  },
  birth: {
    ...baby,
    causes: ['neonatal'],
    category: '8',
    cause: 'Lack of oxygen at birth',
    factor: ['a', 'acute-illness'],
    themes: ['pregnancy'],
  },
  congenital: {
    ...baby,
    causes: ['neonatal', 'congenital'],
    category: '7',
    cause: 'A condition of the heart and lungs, found in pregnancy',
    factor: ['a', 'congenital'],
    themes: [],
  },
  'congenital-later': {
    ...baby,
    age: '28-364-days',
    place: 'intensive-care',
    causes: ['congenital'],
    category: '7',
    cause: 'A chromosomal condition',
    factor: ['a', 'congenital'],
    themes: [],
  },
  sleep: {
    age: '28-364-days',
    place: 'emergency',
    expected: 'unexpected',
    causes: ['sudden-unexpected'],
    category: '10',
    cause: 'Unascertained',
    factor: ['c', 'unsafe-sleep'],
    themes: ['sleep'],
  },
  infection: {
    age: '1-4',
    place: 'intensive-care',
    expected: 'unexpected',
    causes: ['infection'],
    category: '9',
    cause: 'Sepsis',
    factor: ['a', 'acute-illness'],
    themes: ['infection'],
    carer: 'hospital',
  },
  drowning: {
    age: '1-4',
    place: 'emergency',
    expected: 'unexpected',
    causes: ['drowning'],
    category: '3',
    cause: 'Drowning',
    factor: ['b', 'water'],
    themes: ['water'],
  },
  'life-limiting': {
    age: '1-4',
    place: 'hospice',
    expected: 'expected',
    causes: ['life-limiting'],
    category: '6',
    cause: 'A neurological condition',
    factor: ['a', 'long-term-condition'],
    themes: [],
    carer: 'hospital',
  },
  cancer: {
    age: '5-9',
    place: 'home',
    expected: 'expected',
    causes: ['cancer'],
    category: '4',
    cause: 'A tumour of the brain',
    factor: ['a', 'acute-illness'],
    themes: ['cancer'],
  },
  epilepsy: {
    age: '5-9',
    place: 'home',
    expected: 'unexpected',
    causes: ['epilepsy'],
    category: '5',
    cause: 'Sudden death in epilepsy',
    factor: ['a', 'long-term-condition'],
    themes: [],
  },
  asthma: {
    age: '10-14',
    place: 'emergency',
    expected: 'unexpected',
    causes: ['asthma'],
    category: '5',
    cause: 'Acute asthma',
    factor: ['a', 'long-term-condition'],
    themes: ['asthma'],
  },
  road: {
    age: '15-17',
    place: 'public',
    expected: 'unexpected',
    causes: ['road-traffic'],
    category: '3',
    cause: 'Injuries in a road traffic collision',
    factor: ['b', 'road'],
    themes: ['road'],
    carer: 'nobody',
  },
  suicide: {
    age: '15-17',
    place: 'home',
    expected: 'unexpected',
    causes: ['suicide'],
    category: '2',
    cause: 'Self-inflicted injury',
    factor: ['a', 'mental-health'],
    themes: ['suicide'],
  },
  violence: {
    age: '1-4',
    place: 'intensive-care',
    expected: 'unexpected',
    causes: ['violence'],
    category: '1',
    cause: 'Injury of the head',
    factor: ['c', 'abuse-neglect'],
    themes: ['violence'],
  },
} as const satisfies Readonly<Record<string, Profile>>
export type ProfileName = keyof typeof PROFILES

/** What the panel held to be modifiable in a case: its domain on Form C, and what was said of it. */
export const MODIFIABLE = {
  'smoking-pregnancy': ['b', 'The mother smoked through the pregnancy.'],
  'smoking-home': ['b', 'Two adults smoked in the home.'],
  'maternal-weight': ['b', 'The mother’s body mass index was above 35 at booking.'],
  'pregnancy-losses': ['d', 'Three earlier miscarriages had not been fully looked into.'],
  'unsafe-sleep': ['c', 'The baby slept on a sofa with an adult.'],
  supervision: ['c', 'The child was out of sight by water for some minutes.'],
  road: ['b', 'A junction without lights, and a speed above the limit.'],
  'suicidal-ideation': ['d', 'The child spoke of suicide; no plan for safety followed.'],
  bullying: ['b', 'Messages online had gone on for months, and school had not been told.'],
} as const satisfies Readonly<Record<string, readonly [domain: string, detail: string]>>
export type ModifiableName = keyof typeof MODIFIABLE

// Where an illness explains the death by itself, Form C has a grade for it.
const NATURAL = ['4', '7', '8', '9']

/** The panel’s analysis on Form C. */
export function analysisValues(
  { category, cause, factor, themes }: Profile,
  on: string,
  found: ModifiableName | 'none' | 'inadequate',
): Values {
  const modifiable = found === 'none' || found === 'inadequate' ? null : found
  const [domain, code] = factor
  const own =
    code === modifiable
      ? []
      : [{ domain, factor: code, grade: NATURAL.includes(category) ? '3' : '2', modifiable: 'no' }]
  const marked = modifiable && {
    domain: MODIFIABLE[modifiable][0],
    factor: modifiable,
    detail: MODIFIABLE[modifiable][1],
    grade: '2',
    modifiable: 'yes',
  }
  return {
    'reviewed-on': on,
    summary:
      'The child died as described in the notification. Agencies’ reports agree on the events.',
    cause,
    category,
    factors: [
      ...own,
      ...(marked ? [marked] : []),
      { ...NO_OTHER, domain: lastDomain(domain, marked?.domain) },
    ],
    modifiable: modifiable ? 'identified' : found,
    'modifiable-why': modifiable
      ? MODIFIABLE[modifiable][1]
      : found === 'inadequate'
        ? 'Records of the days before the admission could not be found.'
        : 'The care was as it should be, and nothing that could be changed was found.',
    ...(themes.length > 0 && { themes }),
    learning: modifiable
      ? 'The panel asked that this be brought into briefings and training.'
      : 'Nothing new for other services.',
    'serious-incident': { answer: 'no', reason: '' },
  }
}

const NO_OTHER = { factor: 'none-identified', grade: '1', modifiable: 'no' } as const

// A domain in which nothing else was found.
function lastDomain(...used: readonly (string | undefined)[]): string {
  return ['d', 'c', 'b'].find((domain) => !used.includes(domain)) ?? 'a'
}
