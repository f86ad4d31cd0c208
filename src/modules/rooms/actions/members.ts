import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import type { Context, FieldError } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  holdsOn,
  lastDayFault,
  lastDayOf,
  membershipFaults,
  MOST_DAYS,
} from '../domain/membership.ts'
import {
  admit,
  endMembership,
  exclude,
  handOver,
  liftExclusion,
  listCandidates,
  listRoomPeople,
  type Admitted,
  type RoomPerson,
} from '../store/people.ts'

type Asking = Pick<Context<Services>, 'tx' | 'now'>

export interface Admission {
  readonly person: string
  readonly asRole: string
  readonly purpose: string
  readonly lastDay: string
}

/** The fields of the forms, so that what is wrong stands beside them. */
export const FIELDS = {
  person: 'person',
  asRole: 'as-role',
  purpose: 'purpose',
  lastDay: 'last-day',
  longer: 'longer',
  newLastDay: 'new-last-day',
  ending: 'ending',
  owner: 'owner',
  barred: 'barred',
  why: 'why',
  leave: 'leave',
} as const

const wrong = (field: keyof typeof FIELDS, message: string): readonly FieldError[] => [
  { field: FIELDS[field], message },
]

/**
 * Lets somebody in by name, for a purpose, until a day. Out: what is wrong, by field; empty where the
 * person is in. The database refuses whoever does not keep the room. Source: access rules, 1.11.
 */
export async function letIn(
  { tx, now, actor }: Asking & Pick<Context, 'actor'>,
  room: string,
  one: Admission,
): Promise<readonly FieldError[]> {
  const today = dayOf(now)
  const words = membershipFaults(one)
  const late = lastDayFault(one.lastDay, today)
  const seen = (await listCandidates(tx)).some(({ id }) => id === one.person)
  const faults = [
    ...(seen ? [] : wrong('person', 'Choose who to let in.')),
    ...(one.person === actor?.personId
      ? wrong('person', 'You can’t let yourself in. Somebody else who keeps the room can.')
      : []),
    ...(words.asRole ? wrong('asRole', words.asRole) : []),
    ...(words.purpose ? wrong('purpose', words.purpose) : []),
    ...(late ? wrong('lastDay', late) : []),
  ]
  if (faults.length > 0) return faults
  const outcome = await admit(tx, room, one)
  return outcome === 'admitted' ? [] : refusal(outcome, await findIn({ tx }, room, one.person))
}

function refusal(
  outcome: Exclude<Admitted, 'admitted'>,
  member: RoomPerson | undefined,
): readonly FieldError[] {
  switch (outcome) {
    case 'unknown':
      return wrong('person', 'This person is not in the directory of the partnership.')
    case 'excluded':
      return wrong(
        'person',
        'This person is kept out because of a conflict of interest. That comes before any membership.',
      )
    case 'days':
      return wrong('lastDay', `Enter a day from today on, at most ${MOST_DAYS} days from today.`)
    case 'member': {
      const last = member && lastDayOf(member)
      const until = last ? ` until ${dayInWords(last)}` : ''
      return wrong(
        'person',
        `This person is a member already${until}. To change the last day, use “Let somebody stay longer”.`,
      )
    }
  }
}

/** Out: the membership of the room itself that a person holds, today or the last one. */
async function findIn(
  { tx }: Pick<Asking, 'tx'>,
  room: string,
  person: string,
): Promise<RoomPerson | undefined> {
  return (await listRoomPeople(tx, room)).findLast(
    ({ personId, throughParent, excluded }) =>
      personId === person && !throughParent && excluded === null,
  )
}

/** Gives a membership that still holds another last day. Nobody is outside meanwhile. */
export async function prolong(
  context: Asking,
  room: string,
  person: string,
  lastDay: string,
): Promise<readonly FieldError[]> {
  const { tx, now } = context
  const today = dayOf(now)
  const member = await findIn(context, room, person)
  const late = lastDayFault(lastDay, today)
  const faults = [
    ...(member && holdsOn(member, today) ? [] : wrong('longer', 'Choose a member of this room.')),
    ...(late ? wrong('newLastDay', late) : []),
  ]
  if (!member || faults.length > 0) return faults
  if (!(await endMembership(tx, room, person)))
    return wrong('longer', 'This person owns the room, and is a member without an end.')
  const { asRole, purpose } = member
  const outcome = await admit(tx, room, { person, asRole, purpose, lastDay })
  switch (outcome) {
    case 'admitted':
      return []
    case 'days':
      return wrong('newLastDay', `Enter a day from today on, at most ${MOST_DAYS} days from today.`)
    case 'excluded':
      return wrong('longer', 'This person is kept out because of a conflict of interest.')
    case 'unknown':
    case 'member':
      return wrong('longer', 'This membership was changed meanwhile. Look at the list again.')
  }
}

/** Ends a membership. It takes effect with the next page that the person opens. */
export async function endMembershipIn(
  { tx }: Asking,
  room: string,
  person: string,
): Promise<readonly FieldError[]> {
  const member = await findIn({ tx }, room, person)
  if (member && (await endMembership(tx, room, person))) return []
  return wrong(
    'ending',
    member?.owner
      ? 'This person owns the room. Hand the room over to somebody else first.'
      : 'Choose a member of this room whose membership has not ended.',
  )
}

/** Leaves a room oneself. Out: why that can't be; empty where the membership has ended. */
export async function leaveRoom(
  { tx }: Asking,
  room: string,
  person: string,
): Promise<readonly FieldError[]> {
  if (await endMembership(tx, room, person)) return []
  const mine = (await listRoomPeople(tx, room)).filter(({ personId }) => personId === person)
  return wrong(
    'leave',
    mine.some(({ owner }) => owner)
      ? 'You own this room. Hand it over to another member first.'
      : 'You have no membership of this room itself to end.',
  )
}

/** Makes somebody inside the room its owner. */
export async function handRoomOver(
  { tx }: Asking,
  room: string,
  person: string,
): Promise<readonly FieldError[]> {
  const inside = (await listRoomPeople(tx, room)).some(({ personId }) => personId === person)
  if (inside && (await handOver(tx, room, person))) return []
  return wrong('owner', 'Choose a member who is not kept out and does not own the room already.')
}

/** Keeps somebody out for a conflict of interest. It beats membership and emergency alike, at once. */
export async function keepOut(
  { tx }: Asking,
  room: string,
  { person, why }: { readonly person: string; readonly why: string },
): Promise<readonly FieldError[]> {
  const people = await listRoomPeople(tx, room)
  const known = [
    ...(await listCandidates(tx)).map(({ id }) => id),
    ...people.map(({ personId }) => personId),
  ]
  const faults = [
    ...(known.includes(person) ? [] : wrong('barred', 'Choose who to keep out.')),
    ...(why.length < MOST_SHORT
      ? wrong('why', `Say what the conflict is, in ${MOST_SHORT} characters at least.`)
      : []),
  ]
  if (faults.length > 0) return faults
  if (await exclude(tx, room, person, why)) return []
  return wrong('barred', cannotBar(people, person))
}

/** A reason shorter than this says nothing. */
const MOST_SHORT = 10

function cannotBar(people: readonly RoomPerson[], person: string): string {
  const of = people.filter(({ personId }) => personId === person)
  if (of.some(({ owner }) => owner))
    return 'This person owns the room. Hand the room over to somebody else first.'
  if (of.some(({ excluded, throughParent }) => excluded !== null && !throughParent))
    return 'This person is kept out already.'
  return 'You can’t keep yourself out. Leave the room, or ask somebody else who keeps it.'
}

/** Ends the keeping out of somebody. A membership that has not ended holds again. Out: whether it was so. */
export async function letBack({ tx }: Asking, room: string, person: string): Promise<boolean> {
  const barred = (await listRoomPeople(tx, room)).some(
    ({ personId, excluded, throughParent }) =>
      personId === person && excluded !== null && !throughParent,
  )
  return barred && liftExclusion(tx, room, person)
}
