import type { Grant, Policy, Relation } from '../policy.ts'
import { identifier, literal, tableName, textArray, type DatabaseRoles } from './text.ts'

/** For mutation tests only: a fault put into the compiler, which a test must then notice. */
export interface Faults {
  readonly withoutPartnership?: boolean
}

/**
 * In: policies. Out: SQL that turns row-level security on for their tables and lets the application
 * do what the grants say and nothing more. It may run again at any time. Deleting is granted to nobody.
 */
export function policySql(
  policies: readonly Policy[],
  roles: DatabaseRoles,
  faults: Faults = {},
): string {
  const tables = [...new Set(policies.map(({ table }) => table))]
  return tables
    .map((table) => {
      const kinds = policies.filter((policy) => policy.table === table)
      return [opened(table, roles), ...kinds.map((kind) => kindSql(kind, roles, faults))].join('\n')
    })
    .join('\n')
}

function opened(name: string, roles: DatabaseRoles): string {
  const table = tableName(name)
  const [app, jobs] = [identifier(roles.app), identifier(roles.jobs)]
  return [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    `revoke all on ${table} from public, ${app}, ${jobs};`,
    `grant select on ${table} to ${app};`,
    wholeTable(table, roles),
  ].join('\n')
}

function kindSql(policy: Policy, roles: DatabaseRoles, faults: Faults): string {
  const table = tableName(policy.table)
  const app = identifier(roles.app)
  const read = `using (${within(policy, faults, readable(policy))})`
  const made = creatable(policy)
  return [
    policyStatement(table, named('may_read', policy), 'select', app, read),
    ...creation(policy, table, app, made && within(policy, faults, made)),
    ...change(policy, table, roles, faults),
    ...exclusion(policy, table, app),
    ...inside(policy, table, app),
    ...work(policy, table, identifier(roles.jobs)),
  ].join('\n')
}

function creation(policy: Policy, table: string, app: string, clause: string | null): string[] {
  const name = named('may_create', policy)
  if (!clause) return [`drop policy if exists ${name} on ${table};`]
  return [
    `grant insert (${policy.createColumns.map(identifier).join(', ')}) on ${table} to ${app};`,
    policyStatement(table, name, 'insert', app, `with check (${clause})`),
  ]
}

function change(policy: Policy, table: string, roles: DatabaseRoles, faults: Faults): string[] {
  const app = identifier(roles.app)
  const state = policy.columns.state
  const moves = Object.keys(policy.move).length > 0
  const columns = [...policy.editableColumns, ...(moves ? policy.moveColumns : [])]
  if (moves && state) columns.push(state)
  const before = either(policy.states.map((one) => inState(policy, one, grantsBefore(policy, one))))
  const after = either(policy.states.map((one) => inState(policy, one, grantsAfter(policy, one))))
  const name = named('may_change', policy)
  const drop = `drop policy if exists ${name} on ${table};`
  if (columns.length === 0 || !before || !after) return [drop, dropTrigger(policy, table)]
  return [
    `grant update (${[...new Set(columns)].map(identifier).join(', ')}) on ${table} to ${app};`,
    policyStatement(
      table,
      name,
      'update',
      app,
      `using (${within(policy, faults, before)}) with check (${within(policy, faults, after)})`,
    ),
    moves ? moveTrigger(policy, table, roles.definer) : dropTrigger(policy, table),
  ]
}

// Kinds that share a table have policies and triggers of their own names; PostgreSQL joins them by OR.
const named = (name: string, { sharing }: Policy) =>
  sharing ? identifier(`${name}_${sharing.is}`) : name

const grantsBefore = (policy: Policy, state: string): readonly Grant[] => [
  ...(policy.edit[state] ?? []),
  ...movesWhere(policy, (from) => from === state),
]

const grantsAfter = (policy: Policy, state: string): readonly Grant[] => [
  ...(policy.edit[state] ?? []),
  ...movesWhere(policy, (_from, to) => to === state),
]

function movesWhere(policy: Policy, keep: (from: string, to: string) => boolean): readonly Grant[] {
  return Object.entries(policy.move).flatMap(([pair, grants]) => {
    const [from = '', to = ''] = pair.split('>')
    return keep(from, to) ? grants : []
  })
}

// A policy sees the old row or the new, never both; the exact pair is the trigger's to check. It also
// keeps whoever may only move a record from changing its words on the way.
function moveTrigger(policy: Policy, table: string, definer: string): string {
  const state = identifier(policy.columns.state ?? 'state')
  const name = functionName(policy)
  const { sharing } = policy
  const other = sharing
    ? `\n  if new.${identifier(sharing.column)} <> ${literal(sharing.is)} then return new; end if;`
    : ''
  const pairs = Object.entries(policy.move).map(([pair, grants]) => {
    const [from = '', to = ''] = pair.split('>')
    return `old.${state} = ${literal(from)} and new.${state} = ${literal(to)} and (${either(grants.map((one) => clauseOf(policy, one, 'old.'))) ?? 'false'})`
  })
  const edits = policy.states.map(
    (one) =>
      `old.${state} = ${literal(one)} and (${either((policy.edit[one] ?? []).map((grant) => clauseOf(policy, grant, 'old.'))) ?? 'false'})`,
  )
  const words = policy.editableColumns.filter((column) => !policy.moveColumns.includes(column))
  const changed = words.map(
    (column) => `new.${identifier(column)} is distinct from old.${identifier(column)}`,
  )
  return `
create or replace function ${name}() returns trigger language plpgsql set search_path = '' as $body$
begin
  -- The owner's migrations and restores are no moves of anybody's.
  if (select access.actor()) is null and cardinality((select access.link_records())) = 0 then return new; end if;
  -- What a procedure changes, it has checked itself.
  if current_user = ${literal(definer)} then return new; end if;${other}
  if new.${state} is distinct from old.${state} and not (${pairs.map((one) => `(${one})`).join(' or ')}) then
    raise exception 'this move is not allowed' using errcode = '42501';
  end if;
  if (${either(changed) ?? 'false'}) and not (${edits.map((one) => `(${one})`).join(' or ')}) then
    raise exception 'this change is not allowed' using errcode = '42501';
  end if;
  return new;
end $body$;
create or replace trigger ${named('move', policy)} before update on ${table} for each row execute function ${name}();`
}

function functionName(policy: Policy): string {
  const [schema = 'public', table = ''] = policy.table.split('.')
  const kind = policy.sharing ? `_${policy.sharing.is}` : ''
  return `${identifier(schema)}.${identifier(`move_${table}${kind}`)}`
}

const dropTrigger = (policy: Policy, table: string) =>
  `drop trigger if exists ${named('move', policy)} on ${table};`

// Background work acts for nobody in particular: it is given columns, not rows.
function work({ jobs }: Policy, table: string, role: string): string[] {
  const drop = `drop policy if exists may_work on ${table};`
  if (!jobs) return [drop]
  const columns = (names: readonly string[]) => names.map(identifier).join(', ')
  const { createColumns = [], editableColumns = [] } = jobs
  return [
    `grant select on ${table} to ${role};`,
    ...(createColumns.length > 0
      ? [`grant insert (${columns(createColumns)}) on ${table} to ${role};`]
      : []),
    ...(editableColumns.length > 0
      ? [`grant update (${columns(editableColumns)}) on ${table} to ${role};`]
      : []),
    policyStatement(table, 'may_work', 'all', role, 'using (true) with check (true)'),
  ]
}

// Exclusions beat everything: a restrictive policy is joined to the others by AND.
function exclusion({ columns: { room } }: Policy, table: string, app: string): string[] {
  if (!room) return [`drop policy if exists excluded on ${table};`]
  const column = identifier(room)
  const clause = `${column} is null or ${column} <> all((select access.exclusions())::uuid[])`
  return [
    `drop policy if exists excluded on ${table};`,
    `create policy excluded on ${table} as restrictive for all to ${app} using (${clause}) with check (${clause});`,
  ]
}

/**
 * In: policies. Out: the body of a function that says whether the actor may read the room `wanted`, by the
 * very grants of the rooms' own policies: procedures run as the definer, whom no policy keeps back.
 */
export function canReadRoomBody(policies: readonly Policy[]): string {
  const rooms = policies.filter(({ columns, cls }) => cls === 'restricted' && columns.room === 'id')
  const tables = [...new Set(rooms.map(({ table }) => table))]
  const found = tables.map((table) => {
    const kinds = rooms.filter((policy) => policy.table === table)
    const clause = either(kinds.map((policy) => within(policy, {}, readable(policy))))
    return `exists (select from ${tableName(table)} where id = wanted and (${clause ?? 'false'}))`
  })
  return `begin return wanted <> all(access.exclusions()) and (${either(found) ?? 'false'}); end`
}

// Nothing is added or changed where the clause doesn't hold.
const whereOpen = (table: string, app: string, open: string) => [
  `create policy inside_to_add on ${table} as restrictive for insert to ${app} with check (${open});`,
  `create policy inside_to_change on ${table} as restrictive for update to ${app} using (${open}) with check (${open});`,
]

// A restrictive policy again. The other table's own policies decide which of its rows are found.
function inside({ inside: within, whileOpen, columns }: Policy, table: string, app: string) {
  const names = ['inside', 'inside_to_add', 'inside_to_change']
  const drops = names.map((name) => `drop policy if exists ${name} on ${table};`)
  // Of those who write in a room and can't read it, only the database can say that it is closed.
  const reached = `${identifier(columns.room ?? 'room_id')} <> all((select access.closed_rooms())::uuid[])`
  if (!within) return [...drops, ...(whileOpen ? whereOpen(table, app, reached) : [])]
  const found = `${identifier(within.column)} in (select outer_one.id from ${tableName(within.table)} outer_one`
  return [
    ...drops,
    `create policy inside on ${table} as restrictive for select to ${app} using (${found}));`,
    ...whereOpen(table, app, `${found} where outer_one.state = ${literal(within.open)})`),
  ]
}

// A backup is whole or it is none; founding and restoring write what no person of the partnership may.
function wholeTable(table: string, roles: DatabaseRoles): string {
  const [backup, operator] = [identifier(roles.backup), identifier(roles.operator)]
  return [
    `grant select on ${table} to ${backup};`,
    policyStatement(table, 'may_back_up', 'select', backup, 'using (true)'),
    `grant select, insert, update on ${table} to ${operator};`,
    policyStatement(table, 'may_operate', 'all', operator, 'using (true) with check (true)'),
  ].join('\n')
}

function policyStatement(
  table: string,
  name: string,
  verb: string,
  role: string,
  clause: string,
): string {
  return `drop policy if exists ${name} on ${table};\ncreate policy ${name} on ${table} for ${verb} to ${role} ${clause};`
}

function readable(policy: Policy): string {
  return either(policy.states.map((one) => inState(policy, one, policy.read[one] ?? []))) ?? 'false'
}

function creatable(policy: Policy): string | null {
  const who = either(policy.create.map((grant) => clauseOf(policy, grant)))
  if (!who || policy.createColumns.length === 0) return null
  const { state, author } = policy.columns
  const first = state ? [`${identifier(state)} = ${literal(policy.first)}`] : []
  const mine = author ? [`${identifier(author)} = (select access.actor())`] : []
  return [...first, ...mine, `(${who})`].join(' and ')
}

function inState(policy: Policy, state: string, grants: readonly Grant[]): string | null {
  const who = either(grants.map((grant) => clauseOf(policy, grant)))
  if (!who) return null
  const column = policy.columns.state
  return column ? `${identifier(column)} = ${literal(state)} and (${who})` : who
}

function within(policy: Policy, faults: Faults, clause: string): string {
  const { sharing } = policy
  const mine = sharing
    ? `${identifier(sharing.column)} = ${literal(sharing.is)} and (${clause})`
    : clause
  if (faults.withoutPartnership) return mine
  return `${identifier(policy.columns.partnership)} = (select access.partnership()) and (${mine})`
}

function clauseOf(policy: Policy, { relation, roles }: Grant, row = ''): string {
  const column = (name: string | null) => `${row}${identifier(name ?? 'id')}`
  const list = textArray(roles)
  const holds = `(select access.has_role(${list}))`
  const { agency, group, room, author, subject, link } = policy.columns
  const clauses: Record<Relation, () => string> = {
    public: () => 'true',
    any: () => holds,
    ownAgency: () => `${column(agency)} = any((select access.agencies_as(${list}))::uuid[])`,
    groupMember: () => `${column(group)} = any((select access.groups_as(${list}))::uuid[])`,
    groupFellow: () => `${column(subject)} = any((select access.fellows_as(${list}))::uuid[])`,
    roomMember: () => `${column(room)} = any((select access.rooms())::uuid[]) and ${holds}`,
    roomMemberOwnAgency: () =>
      `${column(room)} = any((select access.rooms())::uuid[]) and ${column(agency)} = any((select access.agencies_as(${list}))::uuid[])`,
    roomMemberOrBreakGlass: () =>
      `(${column(room)} = any((select access.rooms())::uuid[]) or ${column(room)} = any((select access.opened_rooms())::uuid[])) and ${holds}`,
    author: () => `${column(author)} = (select access.actor()) and ${holds}`,
    subject: () => `${column(subject)} = (select access.actor()) and ${holds}`,
    linkHolder: () => `${column(link)} = any((select access.link_records())::uuid[])`,
  }
  return clauses[relation]()
}

function either(clauses: readonly (string | null)[]): string | null {
  const some = clauses.filter((clause) => clause !== null)
  return some.length > 0 ? some.map((clause) => `(${clause})`).join(' or ') : null
}
