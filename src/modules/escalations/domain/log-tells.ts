import { periodHolding, periodInWords } from '../../../knowledge/law/index.ts'
import { recordsOf, rowsIn, textIn, type RoomFacts, type Told } from '../../rooms/index.ts'
import { isSameAgency } from './agency-name.ts'
import { countedOf } from './counted-escalation.ts'
import { useOfPolicy } from './use-of-policy.ts'

/**
 * How the policy was used, year by year, the latest first. In: the log’s own room, and every escalation.
 * Out: what each agency that was asked raised, received and returned, and which said nothing at all.
 */
export function logTells(log: RoomFacts, cases: readonly RoomFacts[]): readonly Told[] {
  const agencies = agenciesIn(log)
  return yearsOf(log, cases).map((year) => {
    const { words, agencies: uses } = useOfPolicy([log, ...cases], agencies, year)
    return {
      title: `How the policy was used in ${periodInWords(year)}`,
      lines: words,
      table: {
        head: ['Agency', 'Raised', 'Received', 'Nil returns', 'In words'],
        rows: uses.map((use) => [
          use.agency,
          String(use.raised),
          String(use.received),
          String(use.nilReturns),
          use.words,
        ]),
      },
    }
  })
}

function agenciesIn(log: RoomFacts): readonly string[] {
  const named = [
    ...recordsOf(log, 'returns-asked').flatMap(({ values }) =>
      rowsIn(values, 'agencies').map((row) => String(row['agency'] ?? '')),
    ),
    ...recordsOf(log, 'agency-return').map(({ values }) => textIn(values, 'agency')),
  ].filter((name) => name.trim() !== '')
  return named
    .filter((name, at) => named.findIndex((other) => isSameAgency(name, other)) === at)
    .sort((a, b) => a.localeCompare(b))
}

function yearsOf(log: RoomFacts, cases: readonly RoomFacts[]) {
  const days = [
    ...recordsOf(log, 'returns-asked').map(({ values }) => textIn(values, 'last')),
    ...cases.flatMap((facts) => {
      const one = countedOf(facts)
      return one?.kind === 'escalation' ? one.raised.slice(0, 1) : []
    }),
  ].filter((day): day is string => typeof day === 'string' && day !== '')
  const years = new Map(days.map((day) => [periodHolding(day).name, periodHolding(day)]))
  return [...years.values()].sort((a, b) => b.first.localeCompare(a.first))
}
