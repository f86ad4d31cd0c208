import { numberIn, textIn, type Values } from '../../rooms/index.ts'
import { CARERS, CLOSE } from './codes.ts'

export interface Finding {
  /** null: what is known does not decide it. */
  readonly is: boolean | null
  /** One sentence for each part of the test, then what follows from them. */
  readonly words: readonly string[]
}

interface Part {
  readonly met: boolean | null
  readonly words: string
}

/**
 * In: the arrangement as answered. Out: whether it is private fostering, and why, in words. Source: Children
 * Act 1989, Part IX, as found in processes, row 47; which relatives are close was read in councils’ pages only.
 */
export function isPrivateFostering(values: Values): Finding {
  const parts = [ageOf(values), carerOf(values), lastingOf(values), placedBy(values)]
  const met = parts.map((part) => part.met)
  const is = met.includes(false) ? false : met.includes(null) ? null : true
  return { is, words: [...parts.map(({ words }) => words), conclusion(is)] }
}

function ageOf(values: Values): Part {
  const age = numberIn(values, 'age')
  const disabled = textIn(values, 'disabled')
  if (age === null) return { met: null, words: 'The child’s age is not known.' }
  if (age < 16) return { met: true, words: `The child is ${age}, so under 16.` }
  if (age >= 18) return { met: false, words: `The child is ${age}, so no longer a child.` }
  if (disabled === 'yes')
    return { met: true, words: `The child is ${age} and disabled, so counts until 18.` }
  return disabled === 'no'
    ? { met: false, words: `The child is ${age} and not disabled, so no longer counts.` }
    : { met: null, words: `The child is ${age}, and whether disabled is not known.` }
}

function carerOf(values: Values): Part {
  const carer = textIn(values, 'carer')
  const name = CARERS[carer]
  if (name === undefined) return { met: null, words: 'Who looks after the child is not known.' }
  const who = `The carer is: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`
  return CLOSE.includes(carer)
    ? { met: false, words: `${who} That is too close for private fostering.` }
    : { met: true, words: `${who} That is not a close relative.` }
}

function lastingOf(values: Values): Part {
  const lasting = textIn(values, 'lasting')
  if (lasting === 'lasted') return { met: true, words: 'It has lasted 28 days.' }
  if (lasting === 'meant') return { met: true, words: 'It is meant to last 28 days or more.' }
  return lasting === 'shorter'
    ? { met: false, words: 'It is shorter than 28 days.' }
    : { met: null, words: 'Whether it lasts 28 days is not known.' }
}

function placedBy(values: Values): Part {
  const placed = textIn(values, 'looked-after')
  if (placed === 'no') return { met: true, words: 'No council placed the child there.' }
  return placed === 'yes'
    ? { met: false, words: 'A council placed the child there, so it is not private.' }
    : { met: null, words: 'Whether a council placed the child is not known.' }
}

function conclusion(is: boolean | null): string {
  if (is === null) return 'Whether this is private fostering can’t be said yet.'
  return is ? 'So this is private fostering.' : 'So this is not private fostering.'
}
