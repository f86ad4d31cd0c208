import type { Day } from '../../law/index.ts'

// Code sets of the children in need census 2025 to 2026. The census keeps a code that it retires as
// readable, and asks about it: hence the day from which it should not be used.

/** Ethnicity, item N00177. */
export const ETHNICITIES = codes(
  'WBRI WIRI WIRT WROM WOTH MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT',
)

/** Disability, item N00099. NONE says that the child has none. */
export const DISABILITIES = codes('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA')

/** Source of referral, item N00152. */
export const REFERRAL_SOURCES = codes(
  '1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10',
)

/** Primary need, item N00101. */
export const PRIMARY_NEEDS = codes('N0 N1 N2 N3 N4 N5 N6 N7 N8 N9')

/** Reason for closure, item N00103. */
export const CLOSURE_REASONS = codes('RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9')

/** Closed after assessment: no further action, and referred to early help. */
export const CLOSED_AFTER_ASSESSMENT = codes('RC8 RC9')

/** Category of abuse, items N00113 and N00114. */
export const ABUSE_CATEGORIES = codes('NEG PHY SAB EMO MUL')

/** Why there is no UPN, item N00135. UN1: not of school age. UN7: referral without further action. */
export const UPN_UNKNOWN = codes('UN1 UN2 UN3 UN4 UN5 UN6 UN7')

/** Factors identified at the end of assessment, item N00181. 21 says that there are none. */
export const FACTORS = codes(
  '1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A ' +
    '15A 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A',
)

/**
 * Factors that newer codes replace, and the first census year in which they are asked about. The
 * queries 8945Q and 8950Q came with the rules of 2024-25; when the codes themselves were retired is
 * unverified.
 */
export const RETIRED_FACTORS: ReadonlyMap<string, Day> = new Map([
  ['18A', '2024-04-01'],
  ['19A', '2024-04-01'],
])

/** Sex, item N00783: from the census of 2024-25. */
export const SEXES = codes('M F U')

/** Gender, item N00065: 0 not known, 1 male, 2 female, 9 neither. Censuses to 2023-24 have it. */
export const GENDERS = codes('0 1 2 9')

/** The last day of the last census year with `GenderCurrent`. From found rule sets: unverified. */
export const LAST_GENDER_YEAR: Day = '2024-03-31'

/**
 * Local authority codes that may stand in a UPN: those in use since April 1998, and pseudo codes. The
 * published rule 1530 lists them; 942 and 943, of authorities made in April 2023, are added unverified.
 */
export function isUpnAuthority(code: string): boolean {
  const number = /^\d{3}$/.test(code) ? Number(code) : 0
  return UPN_AUTHORITIES.some(([from, to]) => number >= from && number <= to)
}

const UPN_AUTHORITIES: readonly (readonly [from: number, to: number])[] = [
  [1, 5],
  [201, 213],
  [301, 320],
  [330, 336],
  [340, 344],
  [350, 359],
  [370, 373],
  [380, 384],
  [390, 394],
  [420, 420],
  [660, 681],
  [701, 708],
  [800, 803],
  [805, 808],
  [810, 813],
  [815, 816],
  [820, 823],
  [825, 826],
  [830, 831],
  [835, 841],
  [845, 846],
  [850, 852],
  [855, 857],
  [860, 861],
  [865, 896],
  [908, 909],
  [916, 916],
  [919, 919],
  [921, 921],
  [925, 926],
  [928, 929],
  [931, 931],
  [933, 933],
  [935, 938],
  [940, 943],
]

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
