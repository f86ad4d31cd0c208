import { digitsOf, isNhsNumber } from '../../../../knowledge/identifiers/index.ts'
import type { KnownChild, PossibleDuplicate } from '../../../rooms/index.ts'
import { compareDays, type DaysCompared } from './days-compared.ts'
import { compareNames, type NamesCompared } from './names.ts'
import { lettersApart } from './spelling.ts'

type Other = KnownChild & { readonly reference: string }
type NumbersCompared = 'same' | 'same-but-invalid' | 'near' | 'differ' | 'not-known'

interface Compared {
  readonly number: NumbersCompared
  readonly name: NamesCompared
  readonly born: DaysCompared
  readonly died: DaysCompared
}

/**
 * Whether a death that is notified now may be one that has a room already. In: what is known of the child
 * (name, born, nhs-number, and the day of death), and the same of those who have rooms. Out: the rooms that
 * may be about the same child, likeliest first, each with its reasons in words. Nothing of either identity
 * is in them, so that somebody who may not see the other room learns its reference alone.
 */
export function possibleDuplicates(
  one: KnownChild,
  others: readonly Other[],
): readonly PossibleDuplicate[] {
  const order = ['same', 'likely', 'possible'] as const
  return others
    .flatMap((other): PossibleDuplicate[] => {
      const compared = compare(one, other)
      const strength = strengthOf(compared)
      return strength
        ? [{ reference: other.reference, strength, reasons: reasonsOf(compared) }]
        : []
    })
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength))
}

function compare(one: KnownChild, other: KnownChild): Compared {
  return {
    number: compareNumbers(one.fields['nhs-number'] ?? '', other.fields['nhs-number'] ?? ''),
    name: compareNames(one.fields.name ?? '', other.fields.name ?? ''),
    born: compareDays(one.fields.born ?? null, other.fields.born ?? null),
    died: compareDays(one.on, other.on),
  }
}

function compareNumbers(a: string, b: string): NumbersCompared {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  if (x === '' || y === '') return 'not-known'
  const valid = isNhsNumber(a) && isNhsNumber(b)
  if (x === y) return valid ? 'same' : 'same-but-invalid'
  // Two valid numbers are two children, but a slip of one digit makes a number that fails its check.
  if (valid) return 'differ'
  return lettersApart(x, y, 3) === 1 ? 'near' : 'not-known'
}

const CLOSE = ['next', 'swapped', 'digit']

function strengthOf(compared: Compared): PossibleDuplicate['strength'] | null {
  const { number, name, born, died } = compared
  const days = [born, died].filter((one) => one === 'same').length
  const nearDays = [born, died].filter((one) => CLOSE.includes(one)).length
  const named = ['same', 'order', 'spelling'].includes(name)
  const perhapsNamed = named || name === 'part' || name === 'unnamed'
  if (number === 'same') return 'same'
  // Twins who die on one day share all but the given name and the number.
  if (number === 'differ') return named && days === 2 ? 'possible' : null
  if (named && days === 2) return 'likely'
  if (number !== 'not-known' && (named || days > 0)) return 'likely'
  if (named && days + nearDays > 0) return days === 1 && nearDays === 1 ? 'likely' : 'possible'
  if (perhapsNamed && days === 2) return 'possible'
  if (number !== 'not-known') return 'possible'
  // Two children of one name can die in one county; where neither day is known, somebody should look.
  return named && born === 'not-known' && died === 'not-known' ? 'possible' : null
}

const NUMBER_WORDS: Readonly<Record<NumbersCompared, string | null>> = {
  same: 'The NHS numbers are the same.',
  'same-but-invalid': 'The NHS numbers are the same, but fail their check: look for a slip.',
  near: 'The NHS numbers differ by one digit, or two swapped, and one of them fails its check.',
  differ: 'Against it: the NHS numbers are both valid, and differ. They may be twins.',
  'not-known': null,
}

const NAME_WORDS: Readonly<Record<NamesCompared, string | null>> = {
  same: 'The names are the same.',
  order: 'The names are the same in another order.',
  spelling: 'The names are close: spelt otherwise, shortened, or with a part left out.',
  part: 'Part of the name is the same or close.',
  unnamed: 'At least one of them has no name yet.',
  different: 'Against it: the names differ.',
}

const DAY_WORDS: Readonly<Record<DaysCompared, string | null>> = {
  same: 'are the same',
  next: 'are one day apart',
  swapped: 'have day and month swapped',
  digit: 'differ in one digit',
  different: 'differ',
  'not-known': null,
}

function reasonsOf({ number, name, born, died }: Compared): string[] {
  return [
    NUMBER_WORDS[number],
    NAME_WORDS[name],
    daysInWords('The dates of birth', born),
    daysInWords('The dates of death', died),
  ].filter((words) => words !== null)
}

function daysInWords(what: string, compared: DaysCompared): string | null {
  const words = DAY_WORDS[compared]
  if (words === null) return null
  return compared === 'different'
    ? `Against it: ${what.charAt(0).toLowerCase()}${what.slice(1)} ${words}.`
    : `${what} ${words}.`
}
