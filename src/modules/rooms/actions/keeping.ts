import { addMonths, dayInWords, dayOf, isDay } from '../../../knowledge/law/index.ts'
import { signedIn, type Context, type FieldError } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { readSchedule, type TypedSchedule } from '../domain/retention.ts'
import {
  askDisposal,
  disposeRoom,
  insertSchedule,
  keepLonger,
  liftHold,
  listKept,
  placeHold,
  withdrawDisposal,
  type KeptRoom,
} from '../store/keeping.ts'

/** Below this a reason says nothing; the database refuses a hold with less. */
export const LEAST_WORDS = 10
const MOST_WORDS = 500
/** Nothing is kept on for more than 25 years before people look at it again. */
const MOST_YEARS_ON = 25

function reasonFault(field: string, reason: string): readonly FieldError[] {
  if (reason.length < LEAST_WORDS)
    return [{ field, message: `Say why, in ${LEAST_WORDS} characters at least.` }]
  if (reason.length > MOST_WORDS)
    return [{ field, message: `Shorten the reason to ${MOST_WORDS} characters.` }]
  return []
}

/**
 * Says how long the partnership keeps rooms of a kind. It counts for rooms that close from then on. In:
 * what was typed, and the kinds there are. Out: what is wrong, by field. The database refuses whoever is
 * no business manager.
 */
export async function agreeSchedule(
  context: Context<Services>,
  typed: TypedSchedule,
  kinds: readonly string[],
): Promise<readonly FieldError[]> {
  const read = readSchedule(typed, kinds)
  if ('faults' in read)
    return Object.entries(read.faults).map(([field, message]) => ({ field, message }))
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const id = await insertSchedule(context.tx, { partnership, person, at: context.now }, read)
  await context.audit('room_schedule', id, 'agreed', { pathway: read.pathway })
  return []
}

/** What a hold is placed on: one room, every room of a kind, or every room there is. */
export interface HoldOn {
  readonly room: string | null
  readonly pathway: string | null
}

/** Stops what is held from being destroyed, whatever its rule says. Out: what is wrong, by field. */
export async function holdBack(
  { tx }: Context<Services>,
  on: HoldOn,
  reason: string,
): Promise<readonly FieldError[]> {
  const faults = reasonFault('hold-reason', reason)
  if (faults.length === 0) await placeHold(tx, { ...on, reason })
  return faults
}

/** Out: whether there was such a hold, and it was this person's to lift. */
export async function liftHoldBack({ tx }: Context<Services>, id: string): Promise<boolean> {
  return /^[0-9a-f-]{36}$/.test(id) && liftHold(tx, id)
}

/** Keeps a closed room on until a later day. It takes back what somebody asked about destroying it. */
export async function keepOn(
  { tx, now }: Context<Services>,
  kept: KeptRoom,
  until: string,
  why: string,
): Promise<readonly FieldError[]> {
  const faults = [...untilFault(until, kept, dayOf(now)), ...reasonFault('kept-why', why)]
  if (faults.length > 0) return faults
  if (await keepLonger(tx, kept.id, until, why)) return []
  return [
    { field: 'until', message: 'This was decided otherwise meanwhile. Look at the page again.' },
  ]
}

function untilFault(until: string, { disposeOn }: KeptRoom, today: string): readonly FieldError[] {
  const after = disposeOn > today ? disposeOn : today
  const latest = addMonths(today, MOST_YEARS_ON * 12)
  if (!isDay(until)) return [{ field: 'until', message: 'Enter the day until which it is kept.' }]
  if (until <= after)
    return [{ field: 'until', message: `Enter a day after ${dayInWords(after)}.` }]
  if (until > latest)
    return [
      {
        field: 'until',
        message: `Enter ${dayInWords(latest)} or a day before: somebody should look at it again by then.`,
      },
    ]
  return []
}

export type Refused = 'open' | 'early' | 'held' | 'disposed' | 'asked' | 'own'

/** Why what lies in a room can't be destroyed, or asked for, as things stand; null where it can. */
export function refusedToAsk(kept: KeptRoom | undefined, today: string): Refused | null {
  if (!kept) return 'open'
  if (kept.disposedAt !== null) return 'disposed'
  if (kept.held) return 'held'
  if (kept.disposeOn > today) return 'early'
  return kept.askedBy === null ? null : 'asked'
}

/** The first of two people asks. Out: why not, or null where it is asked. */
export async function askToDestroy(
  { tx, now }: Context<Services>,
  room: string,
): Promise<Refused | null> {
  const kept = await findKept(tx, room)
  const refused = refusedToAsk(kept, dayOf(now))
  if (refused) return refused
  return (await askDisposal(tx, room)) ? null : 'asked'
}

/** The second of two people destroys what lies in the room. Out: why not, or null where it is destroyed. */
export async function destroy(context: Context<Services>, room: string): Promise<Refused | null> {
  const kept = await findKept(context.tx, room)
  const refused = refusedToAsk(kept, dayOf(context.now))
  if (refused !== 'asked') return refused ?? 'early'
  if (kept?.askedBy === signedIn(context).personId) return 'own'
  return (await disposeRoom(context.tx, room)) ? null : 'held'
}

/** Somebody says no to what was asked. Out: whether there was anything to refuse. */
export async function refuseToDestroy({ tx }: Context<Services>, room: string): Promise<boolean> {
  return withdrawDisposal(tx, room)
}

/** How long a closed room is kept; nothing for one that is open, or is not this person's. */
export async function findKept(
  tx: Context<Services>['tx'],
  room: string,
): Promise<KeptRoom | undefined> {
  return (await listKept(tx)).find(({ id }) => id === room)
}
