import { lettersApart, soundOf } from './spelling.ts'

/** How the names of two children compare. */
export type NamesCompared = 'same' | 'order' | 'spelling' | 'part' | 'unnamed' | 'different'

// A baby often has no given name when the death is notified.
const PLACEHOLDERS = new Set([
  'baby',
  'babygirl',
  'babyboy',
  'infant',
  'boy',
  'girl',
  'male',
  'female',
  'twin',
  'triplet',
  'of',
  'one',
  'two',
  'i',
  'ii',
  'unknown',
  'unnamed',
  'not',
  'known',
])

/** In: a name as typed. Out: its parts in small letters, without accents, apostrophes or placeholders. */
export function partsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !PLACEHOLDERS.has(part))
}

/** In: two names. Out: whether they can be one child’s, and in what they differ. */
export function compareNames(one: string, other: string): NamesCompared {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.length === 0 || b.length === 0) return 'unnamed'
  if (a.join(' ') === b.join(' ')) return 'same'
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  const whole = fewer.length === more.length
  const exact = paired(fewer, more, (x, y) => x === y)
  if (exact === fewer.length) return nameOf(fewer, whole)
  const close = paired(fewer, more, near)
  if (close === fewer.length && fewer.length > 1) return 'spelling'
  return close === fewer.length ? 'part' : 'different'
}

// All of the shorter name stands in the longer one: a middle name left out, or a surname alone.
function nameOf(fewer: readonly string[], whole: boolean): NamesCompared {
  if (whole) return 'order'
  return fewer.length > 1 ? 'spelling' : 'part'
}

/** How many of the one’s parts find a partner of their own among the other’s; equal ones are paired first. */
function paired(
  fewer: readonly string[],
  more: readonly string[],
  alike: (a: string, b: string) => boolean,
): number {
  const left = [...more]
  const take = (holds: (one: string) => boolean) => {
    const at = left.findIndex(holds)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const unlike = fewer.filter((part) => !take((one) => one === part))
  return fewer.length - unlike.filter((part) => !take((one) => alike(part, one))).length
}

function near(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short)) return true
  if (short.length >= 4 && lettersApart(a, b, 3) <= (short.length >= 8 ? 2 : 1)) return true
  return short.length >= 3 && soundOf(a) === soundOf(b) && soundOf(a).length >= 2
}
