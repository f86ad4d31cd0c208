import type { Grant, Relation } from './policy.ts'

/** For each relation, the relations that include everyone it lets in. */
const WIDER: Readonly<Record<Relation, readonly Relation[]>> = {
  public: ['public'],
  any: ['any', 'public'],
  ownAgency: ['ownAgency', 'any', 'public'],
  groupMember: ['groupMember', 'any', 'public'],
  groupFellow: ['groupFellow', 'any', 'public'],
  roomMember: ['roomMember', 'roomMemberOrBreakGlass', 'any', 'public'],
  roomMemberOwnAgency: [
    'roomMemberOwnAgency',
    'roomMember',
    'roomMemberOrBreakGlass',
    'ownAgency',
    'any',
    'public',
  ],
  roomMemberOrBreakGlass: ['roomMemberOrBreakGlass', 'any', 'public'],
  author: ['author', 'any', 'public'],
  subject: ['subject', 'any', 'public'],
  linkHolder: ['linkHolder', 'public'],
}

/** Whether a relation asks for a role at all. */
export function takesRoles(relation: Relation): boolean {
  return relation !== 'public' && relation !== 'linkHolder'
}

/** The relations that let in everyone this one does and more, nearest first. */
export function widerThan(relation: Relation): readonly Relation[] {
  return WIDER[relation].filter((wider) => wider !== relation)
}

/** The roles of a grant that no grant of `wide` lets in; a public grant is named 'everyone'. */
export function rolesOutside(narrow: Grant, wide: readonly Grant[]): readonly string[] {
  const includes = wide.filter((grant) => WIDER[narrow.relation].includes(grant.relation))
  if (includes.some((grant) => !takesRoles(grant.relation))) return []
  if (narrow.relation === 'public') return ['everyone']
  if (narrow.relation === 'linkHolder') return ['whoever holds a link']
  return narrow.roles.filter((role) => !includes.some((grant) => grant.roles.includes(role)))
}
