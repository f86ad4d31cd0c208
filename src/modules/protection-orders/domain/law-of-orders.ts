import { dayInWords, findRule, runClock, type Day } from '../../../knowledge/law/index.ts'
import { textIn, type Fault, type Values } from '../../rooms/index.ts'
import { AREAS, ELSEWHERE, PILOT_AREAS, PILOT_LAST } from './codes.ts'
import { from } from './check-time.ts'

/** The first day of the law that a clock of it carries; undefined where the law of that day has none. */
export function lawBegan(rule: string, on: Day): Day | undefined {
  return findRule(rule, on)?.rule.first
}

/** The shortest and the longest last day that the law allows a DVPO made that day. */
export function lastDaysOf(made: Day): { readonly shortest: Day; readonly longest: Day } | null {
  const [shortest, longest] = ['dvpo.shortest', 'dvpo.longest'].map((id) => {
    const found = findRule(id, made)
    // The moment does not matter: only the day it is due is read.
    const due = found && runClock(found.rule, { anchor: made, now: new Date(0) }).due
    return typeof due === 'string' ? due : null
  })
  return shortest && longest ? { shortest, longest } : null
}

/**
 * In: a notice or an order as answered. Out: faults where its law was not in force on its day. The pilot’s
 * areas and days are checked; whether the Act of 2021 is in force after 31 March 2026 was not found.
 */
export function eraFaults(values: Values): readonly Fault[] {
  const [kind, on, area] = ['kind', 'on', 'area'].map((id) => textIn(values, id))
  if (on === undefined || on === '') return []
  if (kind === 'DVPN' || kind === 'DVPO')
    return from('on', on, lawBegan('dvpn.hearing', on), `There was no ${kind} before`)
  const pilot = PILOT_AREAS[area ?? '']
  if (pilot) return from('on', on, pilot.first, `There was no ${kind} in ${inArea(area)} before`)
  if (area !== ELSEWHERE || on > PILOT_LAST) return []
  return [
    {
      question: 'area',
      message: `Until ${dayInWords(PILOT_LAST)} a ${kind} was possible in the pilot areas only.`,
    },
  ]
}

function inArea(area = ''): string {
  return area === 'london'
    ? 'those boroughs'
    : area === 'transport-police'
      ? 'that force'
      : (AREAS[area] ?? area)
}
