import { within, type Period } from '../../../knowledge/law/index.ts'
import type { RoomFacts } from '../../rooms/index.ts'
import { isSameAgency } from './agency-name.ts'
import { countedOf } from './counted-escalation.ts'
import { returnsIn } from './forms/log.ts'

/** What one agency did with the policy in a period. */
export interface AgencyUse {
  readonly agency: string
  readonly raised: number
  readonly received: number
  readonly nilReturns: number
  /** Differences settled without coming to the log, as far as the agency said; null where it did not. */
  readonly settledUnlogged: number | null
  /** It raised none, received none, and gave no return: nobody knows why. */
  readonly silent: boolean
  /** A whole sentence. */
  readonly words: string
}

/** How the policy was used, and what that can’t say. */
export interface UseOfPolicy {
  readonly agencies: readonly AgencyUse[]
  /** Whole sentences, the number first. */
  readonly words: readonly string[]
}

/**
 * In: the rooms of escalations, their standing room among them; the agencies of the partnership by name;
 * a period. Out: for each agency what it raised, received and returned, and in words what few
 * escalations may mean. Differences settled early never come to the log, so a low number is no good news
 * by itself [a week, row 9].
 */
export function useOfPolicy(
  rooms: readonly RoomFacts[],
  agencies: readonly string[],
  period: Period,
): UseOfPolicy {
  const raised = rooms.flatMap((facts) => {
    const one = countedOf(facts)
    const first = one?.kind === 'escalation' ? one.raised[0] : undefined
    return one?.kind === 'escalation' && first && within(first, period)
      ? [{ by: one.raisedBy, to: one.raisedWith, on: first }]
      : []
  })
  const returns = rooms
    .filter(({ room }) => room.standing)
    .flatMap(returnsIn)
    .filter(({ last }) => within(last, period))
  const uses = agencies.map((agency): AgencyUse => {
    const by = raised.filter((one) => isSameAgency(one.by, agency))
    const to = raised.filter((one) => isSameAgency(one.to, agency))
    const own = returns.filter((one) => isSameAgency(one.agency, agency))
    const unlogged = own.flatMap(({ settledUnlogged }) => settledUnlogged ?? [])
    const nil = own.filter((one) => one.nil)
    const contradicted = nil.some(({ first, last }) =>
      [...by, ...to].some(({ on }) => within(on, { first, last })),
    )
    const use = {
      agency,
      raised: by.length,
      received: to.length,
      nilReturns: nil.length,
      settledUnlogged: unlogged.length === 0 ? null : unlogged.reduce((sum, one) => sum + one, 0),
      silent: by.length + to.length + own.length === 0,
    }
    return { ...use, words: wordsOf(use, contradicted) }
  })
  return { agencies: uses, words: onTheWhole(raised.length, uses) }
}

function wordsOf(use: Omit<AgencyUse, 'words'>, contradicted: boolean): string {
  const { agency, raised, received, nilReturns, settledUnlogged } = use
  if (use.silent)
    return `${agency} is silent: it raised none, received none and gave no return. Why is not known.`
  const sentences = [
    raised + received > 0
      ? `${agency} raised ${raised} and received ${received}.`
      : `${agency} raised none and received none.`,
    nilReturns > 0 ? `It gave ${nilReturns} nil ${nilReturns === 1 ? 'return' : 'returns'}.` : '',
    settledUnlogged ? `It settled ${settledUnlogged} more that did not come to the log.` : '',
    contradicted ? 'One says “nothing” of days in which the log has something: ask again.' : '',
  ]
  return sentences.filter((one) => one !== '').join(' ')
}

function onTheWhole(raised: number, uses: readonly AgencyUse[]): readonly string[] {
  const silent = uses.filter((one) => one.silent)
  const unused = uses.filter((one) => !one.silent && one.raised === 0)
  const unlogged = uses.flatMap(({ settledUnlogged }) => settledUnlogged ?? [])
  return [
    raised === 0
      ? 'No escalation was raised.'
      : `${raised} ${raised === 1 ? 'escalation was' : 'escalations were'} raised.`,
    'Few escalations may mean that the policy is little used. They do not show that there are few differences.',
    ...(unused.length > 0
      ? [`Without raising any: ${unused.map(({ agency }) => agency).join(', ')}.`]
      : []),
    ...(silent.length > 0
      ? [`Silent altogether: ${silent.map(({ agency }) => agency).join(', ')}.`]
      : []),
    unlogged.length === 0
      ? 'Nobody has said how many differences were settled without coming to the log.'
      : `Agencies tell of ${unlogged.reduce((sum, one) => sum + one, 0)} more, settled without coming to the log. ${unlogged.length} of ${uses.length} agencies said.`,
  ]
}
