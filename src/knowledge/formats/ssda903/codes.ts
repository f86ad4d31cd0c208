import type { Period } from '../../law/index.ts'

// Codes as the published rules 101, 103, 143 to 145 and 149 hold them, as listed by the open rule set
// of Data to Insight for 2022-23 to 2025-26, and compared with the contents of the technical
// specifications of 2018-19 and 2021-22. What each stands for is told in our own words.

/** RNE, why an episode began. */
export const BEGAN: ReadonlySet<string> = new Set(['S', 'P', 'L', 'T', 'U', 'B'])

/** The code of an episode with which a period of care begins. */
export const STARTED = 'S'

/** Whether a code says that an episode carries on the care of the one before; false for what is no code. */
export function continuesCare(began: string | null): boolean {
  return began !== null && began !== STARTED && BEGAN.has(began)
}

export const LEGAL_STATUS: ReadonlySet<string> = new Set([
  ...['C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4'],
  ...['J1', 'J2', 'J3', 'L1', 'L2', 'L3'],
])

/**
 * Short breaks under an agreed series of placements: V3 where each stay is an episode, V4 where only the
 * agreement is one (this difference is from memory, unverified). They are no period of care in published
 * figures. Source: contract, "looked-after"; published rules 365 to 367.
 */
export const SHORT_BREAK: ReadonlySet<string> = new Set(['V3', 'V4'])

/** REC: another episode follows on the same day. */
export const CONTINUES = 'X1'

/** REC, why an episode ended. E41 and E45 to E48 are of later years than the rest. */
export const CEASED: ReadonlySet<string> = new Set([
  CONTINUES,
  ...['E11', 'E12', 'E2', 'E3', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8', 'E9'],
  ...['E13', 'E14', 'E15', 'E16', 'E17', 'E41', 'E45', 'E46', 'E47', 'E48'],
])

/** Category of need at the start of the period of care. */
export const NEED: ReadonlySet<string> = new Set(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'])

/** Groups by which ethnicity is compared, in the order people read them. */
export const ETHNIC_GROUPS = ['White', 'Mixed', 'Asian', 'Black', 'Other', 'Not known'] as const
export type EthnicGroup = (typeof ETHNIC_GROUPS)[number]

/**
 * The ethnic codes and the broad group of each. The codes are published (rule 103). The broad groups
 * are those of the census of England; CHNE stands under Asian, as in the censuses since 2011.
 */
export const ETHNICITY: Readonly<Record<string, EthnicGroup>> = {
  WBRI: 'White',
  WIRI: 'White',
  WIRT: 'White',
  WROM: 'White',
  WOTH: 'White',
  MWBC: 'Mixed',
  MWBA: 'Mixed',
  MWAS: 'Mixed',
  MOTH: 'Mixed',
  AIND: 'Asian',
  APKN: 'Asian',
  ABAN: 'Asian',
  CHNE: 'Asian',
  AOTH: 'Asian',
  BCRB: 'Black',
  BAFR: 'Black',
  BOTH: 'Black',
  OOTH: 'Other',
  REFU: 'Not known',
  NOBT: 'Not known',
}

/** In: a code of any year, or null. Out: its broad group; what is no code is not known. */
export function ethnicGroup(code: string | null): EthnicGroup {
  return (code !== null && Object.hasOwn(ETHNICITY, code) && ETHNICITY[code]) || 'Not known'
}

/** SEX was 1 or 2 to 2023-24, and is M, F or U since 2024-25. Source: published rule 101 of each year. */
export function sexCodes(year: Period): ReadonlySet<string> {
  return new Set(year.first >= '2024-04-01' ? ['M', 'F', 'U'] : ['1', '2'])
}
