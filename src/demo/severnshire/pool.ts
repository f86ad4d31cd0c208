import { isUnder18 } from './children.ts'
import { at } from './random.ts'
import type { Child } from './children.ts'
import type { Day } from './days.ts'
import type { Random } from './random.ts'
import type { ReferralEvent } from './referrals.ts'

/**
 * Finds children whom a referral brought to social care shortly before something else began, so that
 * plans, enquiries and care follow from referrals. Nobody is taken twice for plans or care.
 */
export interface Pool {
  /** A child not yet taken, referred between the two days and under 18 until `until`; now taken. */
  readonly take: (from: Day, to: Day, until: Day) => Child | undefined
  /** A referral between the two days, whoever else uses it. */
  readonly find: (from: Day, to: Day) => ReferralEvent | undefined
  /** The first referral between the two days that no assessment has answered yet; now answered. */
  readonly answer: (from: Day, to: Day) => ReferralEvent | undefined
  readonly isTaken: (child: Child) => boolean
}

export function openPool(random: Random, referrals: readonly ReferralEvent[]): Pool {
  const taken = new Set<string>()
  const answered = new Set<ReferralEvent>()
  const find = (from: Day, to: Day): ReferralEvent | undefined => {
    const low = firstAtOrAfter(referrals, from)
    const high = firstAtOrAfter(referrals, to + 1) - 1
    if (high < low) return undefined
    for (let tries = 0; tries < 40; tries += 1) {
      const event = at(referrals, random.between(low, high))
      if (!event.noFurtherAction) return event
    }
    return undefined
  }
  return {
    find,
    answer: (from, to) => {
      for (let place = firstAtOrAfter(referrals, from); place < referrals.length; place += 1) {
        const event = at(referrals, place)
        if (event.day > to) return undefined
        if (event.noFurtherAction || answered.has(event)) continue
        answered.add(event)
        return event
      }
      return undefined
    },
    isTaken: (child) => taken.has(child.id),
    take: (from, to, until) => {
      for (let tries = 0; tries < 60; tries += 1) {
        const child = find(from, to)?.child
        if (child === undefined || taken.has(child.id) || !isUnder18(child, until)) continue
        taken.add(child.id)
        return child
      }
      return undefined
    },
  }
}

function firstAtOrAfter(referrals: readonly ReferralEvent[], on: Day): number {
  let low = 0
  let high = referrals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(referrals, middle).day < on) low = middle + 1
    else high = middle
  }
  return low
}
