import { takesRoles, type Grant, type Policy } from '../../src/platform/access/index.ts'
import type { Cell, Verb } from './read-grid.ts'

/** A policy with one thing wrong, and where in the grids that is likeliest to show. */
export interface Mutant {
  readonly name: string
  readonly policy: Policy
  readonly verb: Verb
  /** The row of the grids, such as "report@draft". */
  readonly what: string
  readonly roles: readonly string[]
}

/** In: a policy. Out: it with a grant left out, a relation widened or a role let in, each by itself. */
export function mutantsOf(policy: Policy): Mutant[] {
  const each = (
    verb: 'read' | 'edit' | 'move',
    table: Readonly<Record<string, readonly Grant[]>>,
  ): Mutant[] =>
    Object.entries(table).flatMap(([state, grants]) =>
      changed(grants)
        // Changing asks for reading too, so who may not read gains nothing by a grant to change.
        .filter(({ gives }) => verb === 'read' || !gives)
        .map(({ how, grants: left, roles }) => ({
          name: `${policy.kind} ${verb} ${state}: ${how}`,
          policy: { ...policy, [verb]: { ...table, [state]: left } },
          verb: VERBS[verb],
          what: `${policy.kind}@${state}`,
          roles,
        })),
    )
  return [
    ...each('read', policy.read),
    ...each('edit', policy.edit),
    ...each('move', policy.move),
    ...changed(policy.create).map(({ how, grants, roles }) => ({
      name: `${policy.kind} create: ${how}`,
      policy: { ...policy, create: grants },
      verb: 'CREATE' as const,
      what: policy.kind,
      roles,
    })),
  ]
}

/** The same cells, those first that a mutant is likeliest to be noticed by. */
export function likeliestFirst(cells: readonly Cell[], mutant: Mutant): Cell[] {
  const likelihood = (cell: Cell) =>
    (cell.verb === mutant.verb ? 4 : 0) +
    (cell.what === mutant.what ? 2 : 0) +
    (mutant.roles.includes(cell.role) ? 1 : 0)
  return cells.toSorted((a, b) => likelihood(b) - likelihood(a))
}

const VERBS = { read: 'READ', edit: 'EDIT', move: 'MOVE' } as const

interface Change {
  readonly how: string
  readonly grants: readonly Grant[]
  /** Whom the change is about. */
  readonly roles: readonly string[]
  /** Whether it lets more people in, rather than fewer. */
  readonly gives: boolean
}

function changed(grants: readonly Grant[]): Change[] {
  return grants.flatMap((grant, at): Change[] => {
    const put = (one: Grant | null) =>
      grants.flatMap((old, index) => (index === at ? (one ?? []) : old))
    const without = grant.roles.map((role) => ({
      how: `without ${role}`,
      grants: put({ ...grant, roles: grant.roles.filter((one) => one !== role) }),
      roles: [role],
      gives: false,
    }))
    if (!takesRoles(grant.relation))
      return [
        {
          how: `not for ${grant.relation}`,
          grants: put(null),
          roles: ['PUB', 'LNK'],
          gives: false,
        },
      ]
    const wider =
      grant.relation === 'any'
        ? []
        : [
            {
              how: 'for any',
              grants: put({ ...grant, relation: 'any' as const }),
              roles: grant.roles,
              gives: true,
            },
          ]
    // A role that acts for no agency or group gains nothing by a grant to an agency's or a group's.
    const more = (grant.relation === 'any' ? ['TRN', 'PRA'] : [])
      .filter((role) => !grants.some(({ roles }) => roles.includes(role)))
      .map((role) => ({
        how: `and ${role}`,
        grants: put({ ...grant, roles: [...grant.roles, role] }),
        roles: [role],
        gives: true,
      }))
    return [
      ...without.filter(({ grants: left }) =>
        left.every(({ roles, relation }) => roles.length > 0 || !takesRoles(relation)),
      ),
      ...wider,
      ...more,
    ]
  })
}
