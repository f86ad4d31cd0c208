import { addWorkingDays, within, type Day, type Period } from '../../../../knowledge/law/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { absent, count, percent, type Measure } from '../measure.ts'

export function contactsCount(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 1, period.first, period.last)
  if (gap) return absent('count', gap)
  const rows = evidence.lists[1] ?? []
  return count(inPeriod(evidence, period).length, rows.filter(({ contact }) => !contact).length)
}

export function contactsChildren(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 1, period.first, period.last)
  if (gap) return absent('count', gap)
  return count(new Set(inPeriod(evidence, period).map(({ child }) => child)).size)
}

/** Only where the extract records each contact's outcome; otherwise another figure says what can be said. */
export function contactsToReferral(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 1, period.first, period.last)
  if (gap) return absent('percent', gap)
  const contacts = inPeriod(evidence, period)
  const recorded = contacts.filter(({ outcome }) => outcome !== null)
  if (contacts.length > 0 && recorded.length === 0)
    return absent('percent', 'List 1 does not record the outcome of contacts.')
  const referred = recorded.filter(({ outcome }) => /\breferr(al|ed)\b/i.test(outcome ?? ''))
  return percent(referred.length, recorded.length, contacts.length - recorded.length)
}

/**
 * Contacts followed by a referral of the same child on the same day or within two working days after.
 * Referrals are taken in order of date, then child; each answers the latest contact of that child that
 * is not after it and not already answered.
 */
export function contactsFollowedByReferral(evidence: Evidence, period: Period): Measure {
  const until = addWorkingDays(period.last, 2)
  const gap =
    gapIn(evidence, 1, period.first, period.last) ?? gapIn(evidence, 3, period.first, until)
  if (gap) return absent('percent', gap)
  const waiting = new Map<string, Day[]>()
  for (const { child, contact } of inPeriod(evidence, period)) {
    if (!contact) continue
    const days = waiting.get(child)
    if (days) days.push(contact)
    else waiting.set(child, [contact])
  }
  const total = inPeriod(evidence, period).length
  for (const days of waiting.values()) days.sort()
  const referrals = (evidence.lists[3] ?? [])
    .flatMap(({ child, referral }) => (referral ? [{ child, referral }] : []))
    .filter(({ referral }) => within(referral, { first: period.first, last: until }))
    .sort((a, b) => compare(a.referral, b.referral) || compare(a.child, b.child))
  let answered = 0
  for (const { child, referral } of referrals) {
    const days = waiting.get(child) ?? []
    const latest = days.findLastIndex((contact) => contact <= referral)
    const contact = days[latest]
    if (contact === undefined || referral > addWorkingDays(contact, 2)) continue
    days.splice(latest, 1)
    answered++
  }
  return percent(answered, total)
}

function inPeriod(evidence: Evidence, period: Period) {
  return (evidence.lists[1] ?? []).filter(({ contact }) => within(contact, period))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
