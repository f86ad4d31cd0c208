/** One way in which something may be written. It is asked of words without accents, in small letters. */
export type Form = RegExp

const BETWEEN = String.raw`[^\p{L}\p{N}]`
const START = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`

export function formOf(pattern: string): Form {
  return new RegExp(`${START}(?:${pattern})${END}`, 'u')
}

// From here on, letters that happen to stand in a row across words are hardly ever two other words.
const LONG = 6

/** In: letters and digits. Out: them in a row, in one piece or apart. */
function inARow(text: string): readonly Form[] {
  const signs = [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).map(escaped)
  if (signs.length === 0) return []
  if (signs.length >= LONG) return [formOf(signs.join(`${BETWEEN}*`))]
  // “As a” is no Asa, but “A s a” is.
  return [formOf(signs.join("['’-]*")), formOf(signs.join(`${BETWEEN}+`))]
}

const escaped = (sign: string) => sign.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Ordinary words of two letters: as part of a name they would stop every sentence. */
const ORDINARY = new Set(
  'ad al am an ap as at be by da de di do du el go he if in is it la le me my no of oh ok on or so te to up us va we'.split(
    ' ',
  ),
)

/** In: a name. Out: the ways it may be written: whole, family name first, and each part of it. */
export function nameForms(name: string): readonly Form[] {
  const parts = name.split(/[\s,]+/).filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  const pieces = name.split(/[^\p{L}\p{N}]+/u)
  return [
    ...inARow(parts.join('')),
    ...inARow([last, ...parts.slice(0, -1)].join('')),
    ...[...parts, ...pieces]
      .filter((part) => part.length >= 3 || (part.length === 2 && !ORDINARY.has(part)))
      .flatMap(inARow),
  ]
}

/** In: a number that names somebody. Out: the ways it may be written. */
export function numberForms(number: string): readonly Form[] {
  return inARow(number)
}

const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b/u
const STREETS =
  'avenue|close|court|crescent|drive|gardens|green|grove|hill|lane|mews|place|rise|road|row|square|street|terrace|view|walk|way|yard'

/**
 * In: an address. Out: the ways it, or what of it finds the house, may be written: the whole, the line with
 * the number, its street, and the postcode. A town by itself names nobody.
 */
export function addressForms(address: string): readonly Form[] {
  const postcode = POSTCODE.exec(address)
  const rest = postcode ? address.replace(postcode[0], ' ') : address
  const houses = rest
    .split(/[,;\n]+/)
    .map((line) => line.trim())
    .filter((line) => /\d/.test(line))
    .map((line) => new RegExp(`^.*?\\b(?:${STREETS})\\b`, 'u').exec(line)?.[0] ?? line)
  const streets = houses.map((line) => line.replaceAll(/\b\d+[a-z]?\b/g, ' ').trim())
  return [
    address,
    ...(postcode ? [`${postcode[1] ?? ''}${postcode[2] ?? ''}`] : []),
    ...houses,
    ...streets.filter((street) => street.length >= LONG),
  ].flatMap(inARow)
}
