/** Who refers, in the order people read them. */
export const SOURCE_GROUPS = [
  'Police',
  'Schools and education',
  'Health',
  'Council services',
  'Individuals',
  'Housing',
  'Anonymous',
  'Other',
  'Not known',
] as const

export type SourceGroup = (typeof SOURCE_GROUPS)[number]

// The referral sources of the children in need census: 1A to 1D individuals, 2A schools, 2B education
// services, 3A to 3F health, 4 housing, 5A to 5D the council, 6 police, 7 other legal agencies,
// 8 other, 9 anonymous, 10 unknown.
const CODES: readonly (readonly [RegExp, SourceGroup])[] = [
  [/^1[A-D]$/, 'Individuals'],
  [/^2[AB]$/, 'Schools and education'],
  [/^3[A-F]$/, 'Health'],
  [/^4$/, 'Housing'],
  [/^5[A-D]$/, 'Council services'],
  [/^6$/, 'Police'],
  [/^[78]$/, 'Other'],
  [/^9$/, 'Anonymous'],
  [/^10$/, 'Not known'],
]

// The order matters: a school nurse is health, and council housing is housing.
const NAMES: readonly (readonly [RegExp, SourceGroup])[] = [
  [/\b(unknown|not known|not recorded|not stated)\b/i, 'Not known'],
  [/\banonymous\b/i, 'Anonymous'],
  [/\bpolice\b|\bconstabulary\b/i, 'Police'],
  [
    /\bhealth\b|\bnurse\b|\bmidwi|\bhospital\b|\bgps?\b|\bdoctor\b|\ba ?& ?e\b|\bambulance\b|\bcamhs\b|\bnhs\b/i,
    'Health',
  ],
  [/\bhousing\b/i, 'Housing'],
  [
    /\bschools?\b|\beducation\b|\bcollege\b|\bnursery\b|\bacademy\b|\bteacher\b/i,
    'Schools and education',
  ],
  [
    /\bcouncil\b|\blocal authority\b|\bla\b|\bsocial (care|work|services)\b|\bearly help\b|\bchildren.?s services\b/i,
    'Council services',
  ],
  [
    /\bindividual\b|\bfamily\b|\brelative\b|\bparent\b|\bcarer\b|\bself\b|\bmember of (the )?public\b|\bneighbour\b|\bfriend\b|\bacquaintance\b/i,
    'Individuals',
  ],
  [/\bother\b|\bcourt\b|\bprobation\b|\blegal\b|\bcafcass\b|\bvoluntary\b|\bcharity\b/i, 'Other'],
]

/**
 * In: a source as a list has it: a census code, alone or before its name, or a name. Out: its group;
 * null where it is written but not recognised. A blank is "Not known".
 */
export function sourceGroupOf(written: string | null): SourceGroup | null {
  const text = written?.trim() ?? ''
  if (text === '') return 'Not known'
  const code = /^(10|[1-9][A-F]?)(?=$|[\s:.)–-])/i.exec(text)?.[1]?.toUpperCase()
  const byCode = CODES.find(([shape]) => code !== undefined && shape.test(code))
  return byCode?.[1] ?? NAMES.find(([name]) => name.test(text))?.[1] ?? null
}
