import { problemsOf } from './validate.ts'

/**
 * How a person stands to one record. Every relation lies inside the record's own partnership.
 * - public: anyone, signed in or not
 * - any: holds one of the roles
 * - ownAgency: holds one of the roles in the record's agency
 * - groupMember: holds one of the roles in the record's group
 * - groupFellow: holds one of the roles in a group where the person the record is about has a seat
 * - roomMember: holds one of the roles, and is a named member of the record's room
 * - roomMemberOwnAgency: a named member of the room, holding one of the roles in the record's agency
 * - roomMemberOrBreakGlass: holds one of the roles, and is a named member or has broken the glass
 * - author: holds one of the roles, and wrote the record
 * - subject: holds one of the roles, and is the person the record is about
 * - linkHolder: signed in by nothing but a link that was sent to them, which names the record
 */
export const RELATIONS = [
  'public',
  'any',
  'ownAgency',
  'groupMember',
  'groupFellow',
  'roomMember',
  'roomMemberOwnAgency',
  'roomMemberOrBreakGlass',
  'author',
  'subject',
  'linkHolder',
] as const

export type Relation = (typeof RELATIONS)[number]

export interface Grant {
  readonly relation: Relation
  readonly roles: readonly string[]
}

export type RecordClass = 'public' | 'partnership' | 'agency' | 'restricted'

/** Grants by state; '*' stands for every state, and adds to what a state says for itself. */
export type GrantsByState = Readonly<Partial<Record<string, readonly Grant[]>>>

/** Where a table keeps what the policy asks about. `state: null` is a kind that has only one state. */
export interface PolicyColumns {
  readonly partnership?: string
  readonly agency?: string
  readonly group?: string
  readonly room?: string
  readonly author?: string
  readonly subject?: string
  /** What a link names: the record itself, or one it belongs to. */
  readonly link?: string
  readonly state?: string | null
}

/** Where several kinds lie in one table: the column that says which kind a row is. */
export interface Sharing {
  readonly column: string
  readonly is: string
}

/**
 * Where a record lies inside another: nobody reaches it who can't read that one, and where that one is no
 * longer in the state `open`, nothing is added or changed.
 */
export interface Inside {
  readonly table: string
  readonly column: string
  readonly open: string
}

/** What background work may do with every row of a table; reading is given with it. */
export interface JobGrant {
  readonly createColumns?: readonly string[]
  readonly editableColumns?: readonly string[]
}

/** What a module writes about one of its kinds of record. */
export interface PolicyInput {
  /** The kind's name, as in messages and documentation. */
  readonly kind: string
  /** `schema.table`. */
  readonly table: string
  readonly cls: RecordClass
  readonly states: readonly string[]
  /** The state in which a record is made. */
  readonly first: string
  readonly read: GrantsByState
  readonly edit?: GrantsByState
  /** Grants by `from>to`. */
  readonly move?: Readonly<Partial<Record<string, readonly Grant[]>>>
  readonly create?: readonly Grant[]
  /** Columns an editor may change. */
  readonly editableColumns?: readonly string[]
  /** Columns that may change together with the state, without the right to edit. */
  readonly moveColumns?: readonly string[]
  /** Columns given when a record is made. */
  readonly createColumns?: readonly string[]
  /** Columns whose names differ from `partnership_id`, `agency_id`, `state` and so on. */
  readonly columns?: PolicyColumns
  readonly sharing?: Sharing
  readonly inside?: Inside
  /** Nothing is added or changed in a closed room, also by those who write in it and can't read it. */
  readonly whileOpen?: true
  readonly jobs?: JobGrant
}

/** A policy with everything said: every state has its grants, every column its name. */
export interface Policy {
  readonly kind: string
  readonly table: string
  readonly cls: RecordClass
  readonly states: readonly string[]
  readonly first: string
  readonly read: Readonly<Record<string, readonly Grant[]>>
  readonly edit: Readonly<Record<string, readonly Grant[]>>
  readonly move: Readonly<Record<string, readonly Grant[]>>
  readonly create: readonly Grant[]
  readonly editableColumns: readonly string[]
  readonly moveColumns: readonly string[]
  readonly createColumns: readonly string[]
  readonly columns: ResolvedColumns
  readonly sharing: Sharing | null
  readonly inside: Inside | null
  readonly whileOpen: boolean
  readonly jobs: JobGrant | null
}

/** The column names in force; null where the table has no such column. */
export interface ResolvedColumns {
  readonly partnership: string
  readonly agency: string | null
  readonly group: string | null
  readonly room: string | null
  readonly author: string | null
  readonly subject: string | null
  readonly link: string | null
  readonly state: string | null
}

/** Builds a grant: `R('ownAgency', 'AL')` is "an AL of the record's own agency". */
export function R(relation: Relation, ...roles: string[]): Grant {
  return { relation, roles }
}

/** Thrown while the program starts, when a policy contradicts itself. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
}

/**
 * Makes a policy of what a module wrote. In: the kind's grants. Out: the same with every state spelt
 * out. Throws a PolicyError listing every fault in sentences: writing must lie inside reading, no role
 * alone opens a restricted room, and what places a record can't be edited.
 */
export function definePolicy(input: PolicyInput): Policy {
  const policy = resolve(input)
  const problems = problemsOf(policy, input)
  if (problems.length > 0) {
    throw new PolicyError(`The policy for ${input.kind} can't be used. ${problems.join(' ')}`)
  }
  return policy
}

function resolve(input: PolicyInput): Policy {
  return {
    kind: input.kind,
    table: input.table,
    cls: input.cls,
    states: input.states,
    first: input.first,
    read: spread(input.states, input.read),
    edit: spread(input.states, input.edit ?? {}),
    move: Object.fromEntries(Object.entries(input.move ?? {}).map(([k, v]) => [k, v ?? []])),
    create: input.create ?? [],
    editableColumns: input.editableColumns ?? [],
    moveColumns: input.moveColumns ?? [],
    createColumns: input.createColumns ?? [],
    columns: resolveColumns(input),
    sharing: input.sharing ?? null,
    inside: input.inside ?? null,
    whileOpen: input.whileOpen ?? false,
    jobs: input.jobs ?? null,
  }
}

function spread(
  states: readonly string[],
  grants: GrantsByState,
): Record<string, readonly Grant[]> {
  const always = grants['*'] ?? []
  return Object.fromEntries(states.map((state) => [state, [...always, ...(grants[state] ?? [])]]))
}

function resolveColumns(input: PolicyInput): ResolvedColumns {
  const given = input.columns ?? {}
  const used = new Set(
    [input.read, input.edit ?? {}, input.move ?? {}, { create: input.create }]
      .flatMap((table) => Object.values(table))
      .flatMap((grants) => (grants ?? []).map((grant) => grant.relation)),
  )
  // A column counts as there when the module names it, when a grant asks about it, or when it is
  // given at creation: an author or a room that is written must also be checked.
  const column = (name: string | undefined, usual: string, relations: readonly Relation[]) =>
    name ??
    (relations.some((r) => used.has(r)) || (input.createColumns ?? []).includes(usual)
      ? usual
      : null)
  return {
    partnership: given.partnership ?? 'partnership_id',
    agency: column(given.agency, 'agency_id', ['ownAgency', 'roomMemberOwnAgency']),
    group: column(given.group, 'group_id', ['groupMember']),
    room: column(given.room, 'room_id', [
      'roomMember',
      'roomMemberOwnAgency',
      'roomMemberOrBreakGlass',
    ]),
    author: column(given.author, 'author_id', ['author']),
    subject: column(given.subject, 'subject_id', ['subject', 'groupFellow']),
    link: used.has('linkHolder') ? (given.link ?? 'id') : null,
    state: given.state === undefined ? 'state' : given.state,
  }
}
