import { can } from '../../../platform/access/index.ts'
import { holds } from '../../../platform/http/index.ts'
import type { FindWaiting, Waiting } from '../../../platform/waiting.ts'
import { dueOf } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listLettersToDecide } from '../store/letters.ts'
import { listAskedOf } from '../store/recipients.ts'
import { listRounds } from '../store/rounds.ts'
import { countToModerate } from '../store/standing.ts'

/** What is asked of an agency or school for its lead; rounds, letters and returns for the manager. */
export const asksWaiting: FindWaiting = async (context) => {
  const { tx, actor, now } = context
  const agencies = (actor?.roles ?? []).flatMap(({ role, agencyId }) =>
    agencyId && (role === 'AL' || role === 'DSL') ? [agencyId] : [],
  )
  const manages = can(actor, policyOf('ask_letter'), 'read', { state: 'sent' })
  if (agencies.length === 0 && !manages) return []
  const rounds = await listRounds(tx)
  const waiting: Waiting[] = []
  if (agencies.length > 0)
    for (const one of await listAskedOf(tx, agencies)) {
      const round = rounds.find(({ id, state }) => id === one.roundId && state === 'open')
      if (round && one.state === 'asked')
        waiting.push({
          text: `Answer “${round.title}” for ${one.name}`,
          href: paths.answer(one.id),
          due: dueOf(round, one),
        })
    }
  if (!manages || !holds(actor, 'BM')) return waiting
  const today = now.toISOString().slice(0, 10)
  for (const { id, title, state, due } of rounds)
    if (state === 'open' && due < today)
      waiting.push({ text: `Close “${title}”, or give more time`, href: paths.round(id), due })
  const letters = await listLettersToDecide(tx)
  if (letters.length > 0)
    waiting.push({
      text: `Decide about ${letters.length === 1 ? 'a letter' : `${letters.length} letters`} that may not have been sent`,
      href: paths.letters,
      due: null,
    })
  const moderate = await countToModerate(tx)
  if (moderate > 0)
    waiting.push({
      text: `Moderate ${moderate === 1 ? 'a return' : `${moderate} returns`}`,
      href: paths.rounds,
      due: null,
    })
  return waiting
}
