type Labels = Readonly<Record<string, string>>

/** In: labels by value. Out: the same as options of a question. */
export function optionsOf(labels: Labels): readonly { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

/**
 * The census’s factors for privately fostered children. That the codes are 8B to 8F was read; what each
 * of them means is from memory, and unchecked.
 */
export const CENSUS_CODES: Labels = {
  '8B': '8B: from overseas, and means to return',
  '8C': '8C: from overseas, and means to stay',
  '8D': '8D: from the United Kingdom, placed for education',
  '8E': '8E: from the United Kingdom, another family arrangement',
  '8F': '8F: other',
}

/** Why the child lives there. The list is ours. */
export const REASONS: Labels = {
  'language-school': 'Language school',
  'boarding-school': 'Boarding or independent school, out of term',
  exchange: 'Exchange, sport or performance',
  'family-breakdown': 'Family does not get on, or has broken down',
  'parent-away': 'Parent works, studies or lives elsewhere',
  'parent-unable': 'Parent is ill, in hospital or in prison',
  partner: 'Lives with the family of a boyfriend or girlfriend',
  adoption: 'Brought to the country to be adopted',
  asylum: 'Came to the country to seek asylum',
  other: 'Another reason',
}

/** Who may tell the council, and how it may come to know. The list is ours. */
export const WHO_SAID: Labels = {
  carer: 'The carer',
  parent: 'A parent',
  child: 'The child',
  school: 'A school or college',
  'language-school': 'A language school or agency for students',
  health: 'A health service',
  police: 'The police',
  immigration: 'Border or immigration officers',
  'social-care': 'Children’s services, through other work',
  'other-council': 'Another council',
  public: 'Somebody else',
}

/** Who looks after the child. */
export const CARERS: Labels = {
  grandparent: 'Grandparent',
  sibling: 'Brother or sister',
  'uncle-aunt': 'Uncle or aunt',
  'step-parent': 'Step-parent, by marriage or civil partnership',
  'parental-responsibility': 'Somebody with parental responsibility',
  'parent-partner': 'A parent’s partner, not married to the parent',
  extended: 'Great-aunt, great-uncle, cousin or another relative',
  friend: 'Friend of the family or of the child',
  'partner-family': 'Family of a boyfriend or girlfriend',
  host: 'Host family',
  stranger: 'Somebody the family did not know before',
}

/**
 * Who is close enough that the arrangement is not private fostering, by blood, half blood or marriage.
 * The Act itself was not read; councils’ own pages quote it so (Children Act 1989, sections 66 and 105).
 */
export const CLOSE: readonly string[] = [
  'grandparent',
  'sibling',
  'uncle-aunt',
  'step-parent',
  'parental-responsibility',
]

export const LASTING: Labels = {
  lasted: 'Yes, it has lasted 28 days',
  meant: 'Yes, it is meant to last 28 days or more',
  shorter: 'No, it is shorter',
  unknown: 'Not known',
}

export const YES_NO_UNKNOWN: Labels = { yes: 'Yes', no: 'No', unknown: 'Not known' }

export const DECISIONS: Labels = {
  suitable: 'Suitable',
  'with-requirements': 'Suitable, with requirements',
  unsuitable: 'Not suitable',
}

/** Who decides. Which of them must is each council’s own scheme. */
export const DECIDERS: Labels = {
  'team-manager': 'Team manager',
  'service-manager': 'Service manager',
  'head-of-service': 'Head of service',
  director: 'Director',
}

export const CONSENTS: Labels = {
  both: 'Everybody with parental responsibility agrees',
  one: 'One of them agrees; the other has not answered or cannot be found',
  none: 'None of them agrees',
  'not-found': 'None of them could be found',
}

export const MAY_DECIDE: Labels = {
  medical: 'Medical treatment',
  dental: 'Dentist and optician',
  school: 'School, trips and activities',
  overnight: 'Nights away',
  travel: 'Travel abroad',
}

export const CHECKS: Labels = {
  disclosure: 'Disclosure and Barring Service',
  council: 'Council’s own records',
  'other-council': 'Records of another council',
  health: 'Health of the carer',
  references: 'References',
  home: 'Safety of the home',
}

export const CHECKED_WHO: Labels = {
  carer: 'Carer',
  'second-carer': 'Second carer',
  adult: 'Another adult in the home',
  young: 'Somebody of 16 or 17 in the home',
  all: 'The household',
}

export const FOUND: Labels = {
  waiting: 'Not back yet',
  nothing: 'Nothing of concern',
  something: 'Something of concern',
}

export const WHY_NOT_SEEN: Labels = {
  'nobody-in': 'Nobody was in',
  'child-away': 'The child was somewhere else',
  refused: 'The carer refused',
  cancelled: 'We did not go',
  other: 'Another reason',
}

export const CONCERN_LED_TO: Labels = {
  nothing: 'Nothing more was needed',
  'in-need': 'Child in need',
  strategy: 'Strategy discussion',
  police: 'The police',
  trafficking: 'National referral mechanism for trafficking',
  'other-council': 'Another council',
}

export const WHY_ENDED: Labels = {
  parents: 'The child went back to the parents',
  relative: 'The child went to a close relative',
  abroad: 'The child went back abroad',
  age: 'The child turned 16, or 18 if disabled',
  'looked-after': 'The child became looked after',
  unsuitable: 'It was not suitable, and was ended',
  moved: 'The child and carer moved to another council’s area',
  order: 'The carer got a court order for the child',
  other: 'Another reason',
}
