import type { Day } from '../../../knowledge/law/index.ts'

type Labels = Readonly<Record<string, string>>

/** In: labels by value. Out: the same as options of a question. */
export function optionsOf(labels: Labels): readonly { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

export const NOTICES: Labels = {
  DVPN: 'Domestic violence protection notice (DVPN)',
  DAPN: 'Domestic abuse protection notice (DAPN)',
}

export const ORDERS: Labels = {
  DVPO: 'Domestic violence protection order (DVPO)',
  DAPO: 'Domestic abuse protection order (DAPO)',
}

interface PilotArea {
  readonly label: string
  readonly first: Day
}

/** The last day to which the pilot was extended. Whether it went on after that was not found. */
export const PILOT_LAST: Day = '2026-03-31'
export const ELSEWHERE = 'elsewhere'

/** Where the notices and orders of the Act of 2021 began, and when. Source: processes, row 46. */
export const PILOT_AREAS: Readonly<Record<string, PilotArea>> = {
  'greater-manchester': { label: 'Greater Manchester', first: '2024-11-27' },
  london: { label: 'One of the three London boroughs in the pilot', first: '2024-11-27' },
  'transport-police': { label: 'British Transport Police', first: '2024-11-27' },
  cleveland: { label: 'Cleveland', first: '2025-03-11' },
  'north-wales': { label: 'North Wales', first: '2025-04-28' },
}

export const AREAS: Labels = {
  ...Object.fromEntries(Object.entries(PILOT_AREAS).map(([value, { label }]) => [value, label])),
  [ELSEWHERE]: 'Elsewhere, because the law has begun there since',
}

/** What both Acts let a notice or an order forbid. The words are ours. */
export const CONDITIONS: Labels = {
  'no-molesting': 'Not to molest the person protected',
  'no-contact': 'Not to contact the person protected',
  'no-evicting': 'Not to evict or exclude the person protected from the home',
  'no-entering': 'Not to enter the home',
  'leave-home': 'To leave the home',
  'keep-away': 'Not to come within a distance of the home',
  'keep-away-elsewhere': 'Not to come near a school, workplace or other place (DAPO only)',
  other: 'Another condition',
}

export const KEEPS_OUT_OF_HOME = ['no-entering', 'leave-home', 'keep-away']
export const DAPO_ONLY_CONDITIONS = ['keep-away-elsewhere']

/** What only a domestic abuse protection order may require. The list is ours. */
export const REQUIREMENTS: Labels = {
  programme: 'A programme on behaviour in relationships',
  substance: 'Assessment or treatment for alcohol or drugs',
  'mental-health': 'Assessment or treatment for mental health',
  tag: 'Electronic monitoring',
  'tell-police': 'To tell the police of a name and address',
  other: 'Another requirement',
}

export const RANKS: Labels = {
  inspector: 'Inspector or chief inspector',
  superintendent: 'Superintendent or above',
}

/** Told once for the household. */
export const HOUSEHOLD_BODIES: Labels = {
  'childrens-services': 'Children’s services',
  gp: 'GP practice',
  midwifery: 'Midwifery',
  housing: 'Housing',
  probation: 'Probation',
  'adult-social-care': 'Adult social care',
  'domestic-abuse-service': 'Domestic abuse service',
  marac: 'Multi-agency risk assessment conference (MARAC)',
}

/** Told about one child. */
export const CHILD_BODIES: Labels = {
  school: 'School or college',
  'early-years': 'Nursery or childminder',
  'health-visitor': 'Health visitor',
  'school-nurse': 'School nurse',
}

export const BODIES: Labels = { ...HOUSEHOLD_BODIES, ...CHILD_BODIES }

export const HOW_TOLD: Labels = {
  telephone: 'Telephone',
  email: 'Secure email',
  system: 'Shared system or portal',
  encompass: 'Operation Encompass message',
  meeting: 'Meeting or in person',
  letter: 'Letter',
  other: 'Another way',
}

export const TOLD_BY: Labels = {
  police: 'Police',
  'front-door': 'Front door of children’s services (MASH)',
  court: 'Court',
  probation: 'Probation',
  other: 'Another agency',
}

/** What counts as work begun. To tell somebody is not work yet. */
export const WORK: Labels = {
  assessment: 'Assessment begun',
  strategy: 'Strategy discussion held',
  'section-47': 'Enquiries under section 47 begun',
  'safety-plan': 'Safety plan made with the family',
  visit: 'Child visited and seen',
  'school-support': 'Support begun at school or nursery',
  'health-support': 'Support begun by a health service',
  'early-help': 'Early help begun',
  'adult-support': 'Support for the parent who was harmed begun',
  'home-secured': 'Home made secure, or a move arranged',
  perpetrator: 'Work with the person who harmed begun',
  other: 'Other work begun',
}

export const EDUCATION: Labels = {
  school: 'School or college',
  'early-years': 'Nursery or childminder',
  home: 'Educated at home',
  none: 'None',
  unknown: 'Not known',
}

export const HEALTH: Labels = {
  'health-visitor': 'Health visitor',
  'school-nurse': 'School nurse',
  none: 'Neither',
  unknown: 'Not known',
}

export const SOCIAL_CARE: Labels = {
  none: 'No open work',
  'early-help': 'Early help',
  'in-need': 'Child in need',
  protection: 'Child protection plan',
  'looked-after': 'Looked after',
  unknown: 'Not known',
}

export const HOMES: Labels = {
  social: 'Rented from a council or housing association',
  private: 'Rented from a private landlord',
  owned: 'Owned or with a mortgage',
  temporary: 'Temporary accommodation or refuge',
  other: 'Other',
  unknown: 'Not known',
}

export const YES_NO_UNKNOWN: Labels = { yes: 'Yes', no: 'No', unknown: 'Not known' }

export const HEARING_OUTCOMES: Labels = {
  made: 'An order was made',
  refused: 'The order was refused',
  adjourned: 'The hearing was adjourned',
  withdrawn: 'The application was withdrawn',
}

/** An order that runs its whole length ends of itself, and nothing is recorded of it. */
export const WAYS_ENDED: Labels = {
  discharged: 'The court ended it early',
  replaced: 'Another order took its place',
}

export const COURT_AFTER_BREACH: Labels = {
  waiting: 'Not yet heard',
  proved: 'Breach proved',
  'not-proved': 'Breach not proved',
  'no-action': 'Not taken to court',
}

export const NEXT_STEPS: Labels = {
  nothing: 'Nothing more is needed',
  'non-molestation': 'Application to the family court',
  'further-order': 'Application for a further order',
  'early-help': 'Early help',
  'in-need': 'Child in need plan',
  protection: 'Child protection plan',
  marac: 'MARAC',
  other: 'Something else',
}
