import { isNhsNumber } from '../../../knowledge/identifiers/index.ts'
import { ageOn, isDay, type Day } from '../../../knowledge/law/index.ts'
import type { AgeBand } from './facts.ts'
import type { IdentityField } from './pathway.ts'

/** What names a child, as it lies sealed. */
export type Identity = Readonly<Partial<Record<IdentityField, string>>>

export const IDENTITY_WORDS: Readonly<Record<IdentityField, string>> = {
  name: 'Name',
  born: 'Date of birth',
  'nhs-number': 'NHS number',
  upn: 'Unique pupil number',
  address: 'Address',
}

export const AGE_BAND_WORDS: Readonly<Record<AgeBand, string>> = {
  'under-1': 'Under 1 year',
  '1-4': '1 to 4 years',
  '5-9': '5 to 9 years',
  '10-15': '10 to 15 years',
  '16-17': '16 or 17 years',
  '18-plus': '18 years or older',
}

/** In: a text from an opened seal. Out: the identity it holds; fields it does not know are left out. */
export function identityFrom(text: string): Identity {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, one]) => Object.hasOwn(IDENTITY_WORDS, key) && typeof one === 'string',
    ),
  )
}

/** The band a child was in on a day; null where the birth is not known. */
export function ageBandOn(born: string | undefined, day: Day): AgeBand | null {
  if (!born || !isDay(born) || born > day) return null
  const age = ageOn(born, day)
  if (age < 1) return 'under-1'
  if (age < 5) return '1-4'
  if (age < 10) return '5-9'
  if (age < 16) return '10-15'
  return age < 18 ? '16-17' : '18-plus'
}

/**
 * What is wrong with an identity as typed, by field. An NHS number has a check digit; a unique pupil
 * number is a letter, eleven digits and a digit or letter.
 * Source: NHS Data Dictionary, NHS number (modulus 11); DfE, unique pupil numbers.
 */
export function identityFaults(
  identity: Identity,
  today: Day,
): Partial<Record<IdentityField, string>> {
  const faults: Partial<Record<IdentityField, string>> = {}
  const { born, upn, name } = identity
  const number = identity['nhs-number']?.replaceAll(/\s/g, '')
  if (born && (!isDay(born) || born > today))
    faults.born = 'Enter a date of birth that exists and is not in the future.'
  if (number && !isNhsNumber(number))
    faults['nhs-number'] = 'Check the NHS number: it has ten digits, and the last does not fit.'
  if (upn && !/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/i.test(upn))
    faults.upn = 'Check the pupil number: a letter, eleven digits, then a digit or letter.'
  if (name && name.length > 200) faults.name = 'Shorten the name to 200 characters.'
  return faults
}

/**
 * Hides what names a child in free words, for a screen that a meeting looks at. In: words, and each
 * child's reference with its identity. Out: the words, each name, date of birth and number replaced by the
 * reference, in whichever spelling. A name's parts of three letters or more are replaced too.
 */
export function masked(
  words: string,
  children: readonly { readonly ref: string; readonly identity: Identity }[],
): string {
  let shown = words
  for (const { ref, identity } of children)
    for (const way of waysToSay(identity))
      shown = shown.replaceAll(new RegExp(`(?<!\\p{L}|\\d)(?:${way})(?!\\p{L}|\\d)`, 'giu'), ref)
  return shown
}

// The whole before its parts, so that a name becomes one reference.
function waysToSay({ name, upn, address, born, ...numbers }: Identity): string[] {
  const number = numbers['nhs-number']?.replaceAll(/\D/g, '') ?? ''
  const parts = name?.split(/[\s,-]+/) ?? []
  return [
    ...[name, upn, address, ...parts].flatMap((text) =>
      text && text.length >= 3 ? [inAnySpelling(text)] : [],
    ),
    ...(number.length >= 3 ? [[...number].join(String.raw`[\s-]?`)] : []),
    ...(born && isDay(born) ? waysToDate(born) : []),
  ]
}

// An apostrophe is typed in many ways, and a line may break where a space was.
function inAnySpelling(text: string): string {
  return text
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/['’‘ʼ`´]/g, "['’‘ʼ`´]")
    .replaceAll(/\s+/g, String.raw`\s+`)
}

function waysToDate(born: string): string[] {
  const [year = '', month = '', day = ''] = born.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const said = `(?:${name}|${name.slice(0, 3)})\\.?`
  const [y, m, d] = [`(?:${year}|${year.slice(2)})`, `0?${Number(month)}`, `0?${Number(day)}`]
  return [
    `${year}[-/.]${m}[-/.]${d}`,
    `${d}[-/. ]${m}[-/. ]${y}`,
    `${d}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${said},?\\s+${y}`,
    `${said}\\s+${d}(?:st|nd|rd|th)?,?\\s+${y}`,
  ]
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
