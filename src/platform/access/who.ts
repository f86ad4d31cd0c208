import type { Facts } from '../http/context.ts'
import type { Grant, Policy, Relation } from './policy.ts'

export type Verb = 'read' | 'edit' | 'move' | 'create'

/** Where one record stands, as far as its policy asks. */
export interface RecordPlace {
  readonly state: string
  readonly agencyId?: string | null
  readonly groupId?: string | null
  readonly authorId?: string | null
  readonly subjectId?: string | null
  readonly roomId?: string | null
}

/** The grants that a policy gives for a verb; of a move, `to` names where it leads. */
export function grantsOf(policy: Policy, verb: Verb, state: string, to = ''): readonly Grant[] {
  if (verb === 'create') return policy.create
  if (verb === 'move') return policy.move[`${state}>${to}`] ?? []
  return policy[verb][state] ?? []
}

/**
 * Whether a button is worth showing: the same table that the database decides by, asked of what the
 * actor holds. Only the database decides. In: the actor, the record's place in the actor's partnership.
 */
export function can(
  actor: Facts | null,
  policy: Policy,
  verb: Verb,
  place: RecordPlace,
  to = '',
): boolean {
  return grantsOf(policy, verb, place.state, to).some((grant) => letsIn(actor, grant, place))
}

function letsIn(actor: Facts | null, { relation, roles }: Grant, place: RecordPlace): boolean {
  if (relation === 'public') return true
  if (!actor) return false
  const held = actor.roles.filter(({ role }) => roles.includes(role))
  const seats = actor.groups.filter(({ role }) => roles.includes(role))
  const any = held.length + seats.length > 0
  switch (relation) {
    case 'any':
      return any
    case 'ownAgency':
      return held.some(({ agencyId }) => agencyId !== null && agencyId === place.agencyId)
    case 'groupMember':
      return seats.some(({ groupId }) => groupId === place.groupId)
    case 'author':
      return any && place.authorId === actor.personId
    case 'subject':
      return any && place.subjectId === actor.personId
    case 'roomMember':
      return any && isIn(actor.rooms, place, actor)
    case 'roomMemberOwnAgency':
      return (
        held.some(({ agencyId }) => agencyId !== null && agencyId === place.agencyId) &&
        isIn(actor.rooms, place, actor)
      )
    case 'roomMemberOrBreakGlass':
      return any && isIn([...actor.rooms, ...actor.openedRooms], place, actor)
    // Who sits beside whom is asked of the database alone.
    case 'groupFellow':
    // Whoever comes by a link is nobody that is signed in.
    case 'linkHolder':
      return false
  }
}

function isIn(rooms: readonly string[], { roomId }: RecordPlace, { exclusions }: Facts): boolean {
  return typeof roomId === 'string' && rooms.includes(roomId) && !exclusions.includes(roomId)
}

const WHERE: Readonly<Record<Relation, (roles: string) => string>> = {
  public: () => 'Anybody, signed in or not',
  any: (roles) => roles,
  ownAgency: (roles) => `${roles}, of the record’s own agency`,
  groupMember: (roles) => `${roles}, of the record’s own group`,
  groupFellow: (roles) => `${roles}, of a group the person sits in`,
  roomMember: (roles) => `${roles}, named as a member of the room`,
  roomMemberOwnAgency: (roles) => `${roles} of the agency, named as a member of the room`,
  roomMemberOrBreakGlass: (roles) => `${roles}, named as a member or having broken the glass`,
  author: (roles) => `Whoever wrote it (${roles})`,
  subject: (roles) => `The person it is about (${roles})`,
  linkHolder: () => 'Whoever it was sent to, by a link of their own',
}

/** In: grants and what each role is called. Out: who they let in, a line for each. */
export function whoInWords(
  grants: readonly Grant[],
  names: Readonly<Record<string, { readonly name: string }>>,
): string[] {
  return grants.map(({ relation, roles }) =>
    WHERE[relation](roles.map((role) => names[role]?.name ?? role).join(', ')),
  )
}

/** In: a module's policies, and a kind it owns. Out: its policy; throws where it owns no such kind. */
export function policyNamed(policies: readonly Policy[], kind: string): Policy {
  const policy = policies.find((one) => one.kind === kind)
  if (!policy) throw new Error(`This module owns no ${kind}.`)
  return policy
}
