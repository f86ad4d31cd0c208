import type { Policy } from '../policy.ts'
import { lookupFunctions } from './lookups.ts'
import { canReadRoomBody } from './policies.ts'
import { procedures } from './procedures.ts'
import { ROOM_TABLES } from './room-tables.ts'
import { PRIVATE_TABLES } from './tables.ts'
import { identifier, literal, type DatabaseRoles } from './text.ts'

export interface AccessSchemaInput {
  readonly roles: DatabaseRoles
  /** Where days begin and end. */
  readonly timeZone: string
  /** Which role may be granted by holders of which other. */
  readonly roleRules: readonly { readonly role: string; readonly grantedBy: readonly string[] }[]
  /** Every kind of record; those that are rooms say who may read one. */
  readonly policies?: readonly Policy[]
}

/**
 * Out: SQL that makes the private tables, the functions that look into them, and the procedures that
 * change them, all owned by a role that nobody can sign in as. It may run again at any time. The one
 * who runs it must be a member of the definer and able to create schemas.
 */
export function accessSchemaSql({
  roles,
  timeZone,
  roleRules,
  policies = [],
}: AccessSchemaInput): string {
  const [definer, app, jobs, operator] = [roles.definer, roles.app, roles.jobs, roles.operator].map(
    identifier,
  )
  return `
create schema if not exists private authorization ${definer};
create schema if not exists access authorization ${definer};
set local role ${definer};
${PRIVATE_TABLES}
${ROOM_TABLES}
${lookupFunctions(timeZone)}
create or replace function private.can_read_room(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $body$
${canReadRoomBody(policies)} $body$;
${procedures()}
delete from private.role_rule;
${roleRules
  .flatMap(({ role, grantedBy }) => grantedBy.map((by) => [role, by] as const))
  .map(([role, by]) => `insert into private.role_rule values (${literal(role)}, ${literal(by)});`)
  .join('\n')}
revoke all on schema private from public;
revoke all on all tables in schema private from public;
revoke execute on all functions in schema private, access from public;
grant usage on schema access to ${app}, ${jobs}, ${operator};
grant execute on all functions in schema access to ${app}, ${jobs}, ${operator};
grant usage on schema private to ${jobs};
grant execute on function private.work_issue_record_link(bytea, uuid, uuid[], interval) to ${jobs};
reset role;
`
}
