/** The id of a supplied table: children aged 0 to 17 of the area, by broad ethnic group. */
export const POPULATION_BY_GROUP = 'population.0-17.by-ethnicity'

/** The broad groups, in the order people read them. */
export const ETHNIC_GROUPS = [
  'White British',
  'White other',
  'Mixed',
  'Asian',
  'Black',
  'Other',
] as const

export type EthnicGroup = (typeof ETHNIC_GROUPS)[number]

// The ethnicity codes of the children in need census. Chinese children are counted as Asian, as in the
// population censuses since 2011; older publications count them with the others. REFU and NOBT say that
// nothing is known, so they belong to no group. Not checked against a current guide.
const CODES: Readonly<Record<string, EthnicGroup>> = {
  WBRI: 'White British',
  WIRI: 'White other',
  WIRT: 'White other',
  WROM: 'White other',
  WOTH: 'White other',
  MWBC: 'Mixed',
  MWBA: 'Mixed',
  MWAS: 'Mixed',
  MOTH: 'Mixed',
  AIND: 'Asian',
  APKN: 'Asian',
  ABAN: 'Asian',
  AOTH: 'Asian',
  CHNE: 'Asian',
  BCRB: 'Black',
  BAFR: 'Black',
  BOTH: 'Black',
  OOTH: 'Other',
}

// Extracts also write the name, with or without a letter before it. The order matters: "White and Black
// Caribbean" is mixed, and "White Irish" is not British.
const NAMES: readonly (readonly [RegExp, EthnicGroup])[] = [
  [/\bmixed\b|\bmultiple\b|\bwhite and\b/i, 'Mixed'],
  [/\bwhite\b.*\b(british|english|welsh|scottish)\b/i, 'White British'],
  [/\bwhite\b|\btravell?er\b|\bgypsy\b|\broma\b|\birish\b/i, 'White other'],
  [/\basian\b|\bindian\b|\bpakistani\b|\bbangladeshi\b|\bchinese\b/i, 'Asian'],
  [/\bblack\b|\bcaribbean\b|\bafrican\b/i, 'Black'],
  [/\bother\b|\barab\b/i, 'Other'],
]

/**
 * In: ethnicity as a list has it: a code, alone or within other words, or a name. Out: its broad group;
 * null where it is blank, refused, not yet obtained, or not recognised.
 */
export function ethnicGroupOf(written: string | null): EthnicGroup | null {
  if (written === null) return null
  for (const [code = ''] of written.toUpperCase().matchAll(/\b[A-Z]{4}\b/g)) {
    if (code === 'REFU' || code === 'NOBT') return null
    if (CODES[code]) return CODES[code]
  }
  if (/\b(refused|not obtained|not known|unknown|not recorded|not stated)\b/i.test(written))
    return null
  return NAMES.find(([name]) => name.test(written))?.[1] ?? null
}
