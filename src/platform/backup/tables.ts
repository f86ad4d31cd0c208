import type { Client } from 'pg'
import { DATABASE_ROLES } from '../access/index.ts'

export interface BackedUpTable {
  /** `schema.table`. */
  readonly name: string
  /** The role that sees, and the role that may write, every row. */
  readonly readAs: string
  readonly writeAs: string
}

const OURS: Readonly<Record<string, { readAs: string; writeAs: string }>> = {
  app: { readAs: DATABASE_ROLES.backup, writeAs: DATABASE_ROLES.operator },
  private: { readAs: DATABASE_ROLES.definer, writeAs: DATABASE_ROLES.definer },
  audit: { readAs: DATABASE_ROLES.definer, writeAs: DATABASE_ROLES.definer },
}

// Sessions end with the system that opened them, and rules come with the program.
const LEFT_OUT = ['private.session', 'private.link_session', 'private.role_rule']

/** Every table that a backup holds, each after those its rows point at. */
export async function tablesInOrder(client: Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<{ name: string; schema: string; parents: string[] }>(
    `select n.nspname || '.' || c.relname as name, n.nspname as schema,
       coalesce((select array_agg(distinct pn.nspname || '.' || pc.relname)
         from pg_constraint f join pg_class pc on pc.oid = f.confrelid
         join pg_namespace pn on pn.oid = pc.relnamespace
         where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as parents
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by 1`,
    [Object.keys(OURS)],
  )
  const left = rows.filter(({ name }) => !LEFT_OUT.includes(name))
  const ordered: BackedUpTable[] = []
  const done = new Set<string>()
  while (ordered.length < left.length) {
    const next = left.find(
      ({ name, parents }) =>
        !done.has(name) && parents.every((one) => done.has(one) || LEFT_OUT.includes(one)),
    )
    if (!next) throw new Error('Tables point at each other in a circle, so they have no order.')
    const roles = OURS[next.schema]
    if (!roles) throw new Error(`The schema ${next.schema} has no roles for a backup.`)
    done.add(next.name)
    ordered.push({ name: next.name, ...roles })
  }
  return ordered
}
