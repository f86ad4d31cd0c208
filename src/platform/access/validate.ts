import type { Grant, Policy, PolicyInput } from './policy.ts'
import { rolesOutside, takesRoles } from './reach.ts'

const NAME = /^[a-z][a-z0-9_]*$/
const STATE = /^[a-z][a-z0-9_-]*$/
const ROLE = /^[A-Za-z][A-Za-z0-9_-]*$/

const ROOM_RELATIONS = ['roomMember', 'roomMemberOwnAgency', 'roomMemberOrBreakGlass']

/** Every fault of a policy, each as a sentence; none when the policy can be used. */
export function problemsOf(policy: Policy, input: PolicyInput): readonly string[] {
  return [
    ...namesOf(policy),
    ...statesOf(policy, input),
    ...grantsOf(policy),
    ...writingInsideReading(policy),
    ...columnsOf(policy),
  ]
}

function namesOf(policy: Policy): string[] {
  const problems: string[] = []
  if (!NAME.test(policy.kind)) problems.push(`"${policy.kind}" is not a name for a kind.`)
  const [schema, table, ...rest] = policy.table.split('.')
  if (!NAME.test(schema ?? '') || !NAME.test(table ?? '') || rest.length > 0) {
    problems.push(`The table "${policy.table}" is not written as schema.table.`)
  }
  for (const column of [
    ...Object.values(policy.columns),
    ...policy.editableColumns,
    ...policy.moveColumns,
    ...policy.createColumns,
  ]) {
    if (column !== null && !NAME.test(column)) problems.push(`"${column}" is not a column's name.`)
  }
  return problems
}

function statesOf(policy: Policy, input: PolicyInput): string[] {
  const problems: string[] = []
  const known = (state: string) => policy.states.includes(state)
  if (policy.states.length === 0) problems.push('It has no states.')
  if (new Set(policy.states).size < policy.states.length) problems.push('A state is named twice.')
  for (const state of policy.states) {
    if (!STATE.test(state)) problems.push(`"${state}" is not a name for a state.`)
  }
  if (!known(policy.first)) problems.push(`The first state "${policy.first}" is not a state.`)
  if (policy.columns.state === null && policy.states.length > 1) {
    problems.push('It has several states but no column to hold them.')
  }
  for (const [verb, grants] of [
    ['read', input.read],
    ['edit', input.edit ?? {}],
  ] as const) {
    for (const state of Object.keys(grants)) {
      if (state !== '*' && !known(state)) {
        problems.push(`It grants ${verb} in "${state}", which is not a state.`)
      }
    }
  }
  for (const move of Object.keys(policy.move)) {
    const [from, to, ...rest] = move.split('>')
    if (!known(from ?? '') || !known(to ?? '') || rest.length > 0 || from === to) {
      problems.push(`The move "${move}" does not lead from one known state to another.`)
    }
  }
  return problems
}

function grantsOf(policy: Policy): string[] {
  const problems: string[] = []
  const all = [policy.read, policy.edit, policy.move, { creation: policy.create }]
  for (const grant of all.flatMap((table) => Object.values(table).flat())) {
    const isPublic = grant.relation === 'public'
    const asksRoles = takesRoles(grant.relation)
    if (!asksRoles && grant.roles.length > 0)
      problems.push(`A grant by ${grant.relation} takes no roles.`)
    if (asksRoles && grant.roles.length === 0) {
      problems.push(`A grant by ${grant.relation} names no role.`)
    }
    for (const role of grant.roles) {
      if (!ROLE.test(role)) problems.push(`"${role}" is not a name for a role.`)
    }
    if (isPublic && policy.cls !== 'public') {
      problems.push(`A record of class ${policy.cls} can't be public in any state.`)
    }
    if (policy.cls === 'restricted' && !ROOM_RELATIONS.includes(grant.relation)) {
      problems.push(`No role opens a restricted room, so ${grant.relation} can't be granted.`)
    }
  }
  const open = (policy.read[policy.first] ?? []).find((grant) => grant.relation === 'any')
  if (policy.cls === 'agency' && open !== undefined) {
    problems.push(
      `A record in "${policy.first}" is the agency's own, so ${open.roles.join(', ')} can't read it there.`,
    )
  }
  return [...new Set(problems)]
}

function writingInsideReading(policy: Policy): string[] {
  // UPDATE and INSERT ... RETURNING ask PostgreSQL's read policies too, so a writer who can't read is
  // refused halfway with an error nobody understands.
  const inside = (writers: readonly Grant[], state: string, what: string) =>
    writers.flatMap((grant) => {
      const outside = rolesOutside(grant, policy.read[state] ?? [])
      if (outside.length === 0) return []
      const who = outside.join(', ')
      return [`By ${grant.relation}, ${who} may ${what} but not read it in "${state}".`]
    })
  return [
    ...policy.states.flatMap((state) => inside(policy.edit[state] ?? [], state, 'edit it')),
    ...Object.entries(policy.move).flatMap(([move, grants]) =>
      move.split('>').flatMap((state) => inside(grants, state, `move it ${move}`)),
    ),
    ...inside(policy.create, policy.first, 'create it'),
  ].filter((problem, index, all) => all.indexOf(problem) === index)
}

function columnsOf(policy: Policy): string[] {
  const problems: string[] = []
  const { columns } = policy
  const placing = [...Object.values(columns), policy.sharing?.column ?? null].filter(
    (column) => column !== null,
  )
  for (const column of [...policy.editableColumns, ...policy.moveColumns]) {
    if (placing.includes(column)) {
      problems.push(`The column "${column}" places the record, so it can't be edited.`)
    }
  }
  if (policy.cls === 'restricted' && columns.room === null) {
    problems.push('A restricted record needs a room.')
  }
  if (
    policy.create.length > 0 &&
    policy.sharing &&
    !policy.createColumns.includes(policy.sharing.column)
  ) {
    problems.push(`It can be created, but "${policy.sharing.column}" is not among its columns.`)
  }
  const edits = Object.values(policy.edit).some((grants) => grants.length > 0)
  if (edits && policy.editableColumns.length === 0) {
    problems.push('It can be edited, but no column is named as editable.')
  }
  if (policy.moveColumns.length > 0 && Object.keys(policy.move).length === 0) {
    problems.push('It names columns for moves, but has no moves.')
  }
  if (policy.create.length > 0 && !policy.createColumns.includes(columns.partnership)) {
    problems.push(`It can be created, but "${columns.partnership}" is not among its columns.`)
  }
  return problems
}
