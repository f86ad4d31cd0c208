import { yearsLater } from './days.ts'
import type { Day } from './days.ts'
import type { Random } from './random.ts'

/** A made-up child. No name: the lists carry none. */
export interface Child {
  readonly id: string
  readonly birth: Day
  /** The council does not always know it at a first contact. */
  readonly birthKnown: boolean
  readonly gender: string | null
  readonly ethnicity: string
  readonly disabled: boolean
}

export type Register = (bornFrom: Day, bornTo: Day) => Child

// Shares as in a mostly rural English county; codes of the census's ethnicity list.
const ETHNICITY = {
  WBRI: 800,
  WOTH: 45,
  MWBC: 25,
  MOTH: 22,
  APKN: 30,
  AIND: 12,
  BAFR: 12,
  REFU: 6,
  NOBT: 40,
}

/** Gives each new child the next id; born on a day between the two given. */
export function openRegister(random: Random): Register {
  let last = 200_000
  return (bornFrom, bornTo) => {
    last += random.between(1, 4)
    return {
      id: `SV${String(last)}`,
      birth: random.between(bornFrom, bornTo),
      birthKnown: !random.chance(0.002),
      gender: random.chance(0.003) ? null : random.chance(0.52) ? 'Male' : 'Female',
      ethnicity: random.weighted(ETHNICITY),
      disabled: random.chance(0.09),
    }
  }
}

/** A child of any age from birth to just under eighteen on that day. */
export function childAgedOn(register: Register, on: Day): Child {
  return register(yearsLater(on, -18) + 2, on - 1)
}

/** Eighteen is reached on the birthday. */
export function isUnder18(child: Child, on: Day): boolean {
  return child.birth < on && yearsLater(child.birth, 18) > on
}
