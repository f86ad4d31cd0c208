import type { Piece, WorkContext } from '../../../platform/jobs/index.ts'
import type { Delivery } from '../../../platform/mail/index.ts'
import { newToken } from '../../../platform/secrets/index.ts'
import type { Services } from '../../../platform/services.ts'
import { composeLetter, LINK_DAYS, type Composed } from '../domain/letters.ts'
import { minutesToNextTry } from '../domain/sending.ts'
import { paths } from '../paths.ts'
import {
  claimLetters,
  dropPointless,
  insertWayIn,
  markOrphansUnsure,
  saveOutcome,
  type ClaimedLetter,
  type Outcome,
} from '../store/letter-work.ts'
import type { Tx } from '../../../platform/http/index.ts'

/** As many as are handed over at once, over a connection each. */
const AT_ONCE = 5
/** As many as are in doubt at most where the process is killed. */
const CLAIM = 20

interface Ready extends Composed {
  readonly letter: ClaimedLetter
}

/**
 * Sends what waits. A letter is marked as being sent, and that is committed, before the mail server
 * hears of it: so that after a crash it is in doubt, and never sent again unasked.
 */
export function sendLetters({ mail, origin }: Pick<Services, 'mail' | 'origin'>): Piece {
  return {
    name: 'send letters',
    everySeconds: 10,
    async run(context) {
      await context.inTransaction(markOrphansUnsure)
      await context.inTransaction(dropPointless)
      if (!mail.ready) return
      while (!context.stopping.aborted) {
        const now = context.clock()
        const ready = await context.inTransaction((tx) => claim(tx, now, origin))
        if (ready.length === 0) return
        const reached = await handOver(ready, now, context, mail)
        if (!reached) return
      }
    },
  }
}

async function claim(tx: Tx, now: Date, origin: string): Promise<readonly Ready[]> {
  const ready: Ready[] = []
  for (const letter of await claimLetters(tx, now, CLAIM)) {
    if (letter.asks.length === 0) {
      // Answered in this very moment: the next turn drops it.
      await saveOutcome(tx, letter.id, { state: 'untried', minutes: 0 }, now, now)
      continue
    }
    const asks: { title: string; due: string; url: string }[] = []
    for (const { recipientId, roundId, title, due } of letter.asks) {
      const path = letter.signsIn
        ? paths.answer(recipientId)
        : paths.link(await wayIn(tx, letter.partnershipId, [recipientId, roundId]))
      asks.push({ title, due, url: `${origin}${path}` })
    }
    const today = now.toISOString().slice(0, 10)
    ready.push({ letter, ...composeLetter({ ...letter, asks, today }) })
  }
  return ready
}

async function wayIn(tx: Tx, partnership: string, records: readonly string[]): Promise<string> {
  const { token, sha256 } = newToken()
  await insertWayIn(tx, sha256, partnership, records, LINK_DAYS)
  return token
}

// Out: whether the mail server could be reached; where not, the rest is put back untried.
async function handOver(
  ready: readonly Ready[],
  claimed: Date,
  { clock, inTransaction }: WorkContext,
  mail: Services['mail'],
): Promise<boolean> {
  let reached = true
  const rest = [...ready]
  // One connection writes outcomes, so they take turns; each is written as soon as it is known.
  let written: Promise<void> = Promise.resolve()
  const write = (id: string, outcome: Outcome) => {
    written = written.then(() =>
      inTransaction((tx) => saveOutcome(tx, id, outcome, claimed, clock())),
    )
    return written
  }
  const one = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const { letter, subject, text } = next
      if (!reached) {
        await write(letter.id, { state: 'untried', minutes: 1 })
        continue
      }
      const delivery = await mail.deliver({ id: letter.id, to: letter.email, subject, text })
      if (delivery.kind === 'unreachable') reached = false
      await write(letter.id, outcomeOf(delivery, letter.tries))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return reached
}

function outcomeOf(delivery: Delivery, tries: number): Outcome {
  if (delivery.kind === 'taken') return { state: 'sent' }
  const problem = delivery.words
  if (delivery.kind === 'unsure') return { state: 'unsure', problem }
  const minutes = minutesToNextTry(tries)
  if (minutes === null || (delivery.kind === 'refused' && delivery.forGood))
    return { state: 'failed', problem }
  return { state: 'waiting', problem, minutes }
}
