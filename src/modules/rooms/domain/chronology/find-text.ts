// Marks that nobody sees, and that would keep a word from being found.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g

/** In: words. Out: the same, without marks that show nothing, in the composed form of Unicode. */
export function withoutInvisible(words: string): string {
  return words.normalize('NFC').replaceAll(INVISIBLE, '')
}

export interface Place {
  readonly from: number
  readonly to: number
}

/**
 * Where a text stands in words, however its blanks, dashes, quotation marks and capitals are written. First as
 * words by themselves; where it is not found so, inside others.
 */
export function foundIn(words: string, text: string): readonly Place[] {
  const places = (pattern: RegExp) =>
    [...words.matchAll(pattern)].map(({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
    }))
  const alone = places(patternOf(text, 'alone'))
  return alone.length > 0 ? alone : places(patternOf(text, 'inside'))
}

// “Ann” everywhere must not cover “planned”; a longer name may be misspelt into another word.
const SHORT = 4

/**
 * In: a text, and where it counts: as words by themselves, inside others, or everywhere (inside others unless
 * it is short). Out: what finds it. A text without a letter or number finds nothing.
 */
export function patternOf(text: string, where: 'alone' | 'inside' | 'everywhere'): RegExp {
  const plain = withoutInvisible(text).trim()
  if (!/[\p{L}\p{N}]/u.test(plain)) return /(?!)/gu
  const body = plain
    .split(/\s+/)
    .map((word) => [...word].map(sourceOf).join(''))
    .join('\\s+')
  if (where === 'inside' || (where === 'everywhere' && plain.length > SHORT))
    return new RegExp(body, 'giu')
  const before = /^[\p{L}\p{N}]/u.test(plain) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(plain) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(before + body + after, 'giu')
}

function sourceOf(character: string): string {
  if (/['‘’ʼ`´]/.test(character)) return "['‘’ʼ`´]"
  if (/["“”]/.test(character)) return '["“”]'
  if (/[-‐‑‒–—]/.test(character)) return '[-‐‑‒–—]'
  return character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&')
}
