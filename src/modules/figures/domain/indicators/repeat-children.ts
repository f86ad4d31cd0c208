import { addDays, within, type Period } from '../../../../knowledge/law/index.ts'
import type { ListNumber } from '../../../../knowledge/formats/annex-a/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { repeatsIn, type Happening } from './by-child.ts'
import { contactsOf, referralsOf } from './happenings.ts'
import { defineIndicator } from './indicator.ts'
import { readRepeatChildren } from './repeat-children-words.ts'
import { isMissing, type OrMissing, type Share } from './share.ts'

/** Rows and the children they are about. */
export interface Coming {
  readonly rows: number
  readonly children: number
  /** Children with one row in the period, two, three, and four or more. */
  readonly times: readonly [number, number, number, number]
  /** Rows of the whole list without a day. */
  readonly undated: number
  /** Rows that follow another of the same child within 12 months. */
  readonly repeat: OrMissing<Share>
}

export interface RepeatChildren {
  readonly contacts: OrMissing<Coming>
  readonly referrals: OrMissing<Coming>
}

export const repeatChildren = defineIndicator<RepeatChildren>({
  id: 'repeat-children',
  version: 1,
  title: 'Repeat and distinct children',
  question: 'Are more children coming to us, or the same children more often?',
  counted:
    'Contacts and referrals of the year; the children they are about; children who came more than once; contacts and referrals within 365 days of an earlier one of the same child',
  outOf: 'All contacts, all referrals, or all children with one, as each line says',
  lists: [1, 3],
  limits: [
    'A child is known by its unique id. A child recorded under two ids counts as two.',
    'One family’s contact is recorded once for each child, so contacts of siblings arrive together.',
    'Repeats need a full year of records before the year counted.',
  ],
  disclosure: 'children',
  compute({ evidence, period }) {
    const contacts = coming(evidence, period, 1, contactsOf(evidence))
    const referrals = coming(evidence, period, 3, referralsOf(evidence))
    if (isMissing(contacts) && isMissing(referrals))
      return { missing: `${contacts.missing} ${referrals.missing}` }
    return { contacts, referrals }
  },
  read: readRepeatChildren,
})

function coming(
  evidence: Evidence,
  period: Period,
  list: ListNumber,
  happenings: readonly Happening[],
): OrMissing<Coming> {
  const gap = gapIn(evidence, list, period.first, period.last)
  if (gap) return { missing: gap }
  const counts = new Map<string, number>()
  for (const { child, day } of happenings)
    if (within(day, period)) counts.set(child, (counts.get(child) ?? 0) + 1)
  const times: [number, number, number, number] = [0, 0, 0, 0]
  let rows = 0
  for (const count of counts.values()) {
    times[count >= 4 ? 3 : count === 3 ? 2 : count === 2 ? 1 : 0]++
    rows += count
  }
  const shortBefore = gapIn(evidence, list, addDays(period.first, -365), period.last)
  return {
    rows,
    children: counts.size,
    times,
    undated: (evidence.lists[list] ?? []).length - happenings.length,
    repeat: shortBefore
      ? { missing: `${shortBefore} A repeat needs the 365 days before as well.` }
      : { x: repeatsIn(happenings, period), n: rows, unknown: 0 },
  }
}
