import { literal } from './text.ts'

/**
 * The functions that policies ask: who is acting, where, and what they hold today. All are STABLE and
 * run as the definer with an empty search path; policies call them as `(select ...)`, so that each
 * runs once per query. Arrays are never null: `<> all(null)` would hide everything.
 * In: the time zone in which a day begins and ends.
 */
export function lookupFunctions(timeZone: string): string {
  const lookup = (name: string, parameters: string, returns: string, body: string) => `
create or replace function ${name}(${parameters}) returns ${returns}
language sql stable security definer set search_path = '' as $body$${body}$body$;
`
  const holds = (row: string) =>
    `${row}.person_id = s.person_id and ${row}.partnership_id = s.partnership_id
    and ${row}.from_day <= private.today() and (${row}.to_day is null or ${row}.to_day > private.today())`
  const ids = (column: string, from: string) => `
  select coalesce(array_agg(distinct ${column}), '{}'::uuid[])
  from private.current_session() s ${from}`

  return [
    lookup('private.today', '', 'date', ` select (now() at time zone ${literal(timeZone)})::date `),
    lookup(
      'private.current_session',
      '',
      'setof private.session',
      `
  select s.* from private.session s join private.account a on a.id = s.account_id
  where s.token_sha256 = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    and s.closed_at is null and a.disabled_at is null
    and now() < least(s.idle_expires_at, s.absolute_expires_at)`,
    ),
    lookup(
      'private.current_link',
      '',
      'setof private.link_session',
      `
  select s.* from private.link_session s
  where s.token_sha256 = sha256(convert_to(nullif(current_setting('app.link', true), ''), 'UTF8'))
    and s.closed_at is null and now() < least(s.idle_expires_at, s.absolute_expires_at)`,
    ),
    lookup(
      'access.link_records',
      '',
      'uuid[]',
      ` select coalesce((select records from private.current_link()), '{}'::uuid[]) `,
    ),
    lookup('access.actor', '', 'uuid', ` select person_id from private.current_session() `),
    // A visitor who isn't signed in sees the public records of the site's partnership. The setting
    // opens nothing else: every other grant asks for a role, which only a session brings.
    lookup(
      'access.partnership',
      '',
      'uuid',
      `
  select coalesce(
    (select partnership_id from private.current_session()),
    (select partnership_id from private.current_link()),
    nullif(current_setting('app.partnership', true), '')::uuid)`,
    ),
    lookup(
      'access.mfa',
      '',
      'boolean',
      ` select coalesce((select mfa from private.current_session()), false) `,
    ),
    lookup(
      'access.has_role',
      'roles text[]',
      'boolean',
      `
  select exists (
    select from private.current_session() s join private.role_grant g on ${holds('g')}
    where g.role = any(roles)
  ) or exists (
    select from private.current_session() s join private.group_member m on ${holds('m')}
    where m.role = any(roles))`,
    ),
    lookup(
      'access.agencies_as',
      'roles text[]',
      'uuid[]',
      ids('g.agency_id', `join private.role_grant g on ${holds('g')}`) +
        `
  where g.role = any(roles) and g.agency_id is not null`,
    ),
    lookup(
      'access.groups_as',
      'roles text[]',
      'uuid[]',
      ids('m.group_id', `join private.group_member m on ${holds('m')}`) +
        ` where m.role = any(roles)`,
    ),
    lookup(
      'access.fellows_as',
      'roles text[]',
      'uuid[]',
      `
  select coalesce(array_agg(distinct m.person_id), '{}'::uuid[])
  from private.group_member m
  where m.group_id = any(access.groups_as(roles))
    and m.from_day <= private.today() and (m.to_day is null or m.to_day > private.today())`,
    ),
    // A member of a standing room is one of the rooms that lie in it. A restricted room asks for a second
    // factor of the last eight hours: ASVS 5.0 V7.5.3.
    lookup(
      'access.rooms',
      '',
      'uuid[]',
      `
  with mine as materialized (
    select m.room_id from private.current_session() s join private.room_member m on ${holds('m')}
    where s.mfa and s.created_at > now() - interval '8 hours')
  select coalesce(array_agg(distinct id), '{}'::uuid[]) from (
    select room_id as id from mine
    union all select r.id from private.room r join mine on mine.room_id = r.parent_id) reached`,
    ),
    lookup(
      'access.opened_rooms',
      '',
      'uuid[]',
      ids(
        'b.room_id',
        `join private.broken_glass b
    on b.person_id = s.person_id and b.partnership_id = s.partnership_id`,
      ) + ` where s.mfa and now() < b.expires_at`,
    ),
    lookup(
      'access.exclusions',
      '',
      'uuid[]',
      `
  with barred as materialized (
    select x.room_id from private.current_session() s join private.exclusion x on x.person_id = s.person_id)
  select coalesce(array_agg(distinct id), '{}'::uuid[]) from (
    select room_id as id from barred
    union all select r.id from private.room r join barred on barred.room_id = r.parent_id) reached`,
    ),
    lookup(
      'access.facts',
      '',
      'jsonb',
      `
  select jsonb_build_object(
    'personId', s.person_id, 'partnershipId', s.partnership_id, 'mfa', s.mfa,
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'agencyId', g.agency_id)
        order by g.role, g.agency_id), '[]') from private.role_grant g where ${holds('g')}),
    'groups', (select coalesce(jsonb_agg(jsonb_build_object('role', m.role, 'groupId', m.group_id)
        order by m.role, m.group_id), '[]') from private.group_member m where ${holds('m')}),
    'rooms', to_jsonb(access.rooms()), 'openedRooms', to_jsonb(access.opened_rooms()),
    'exclusions', to_jsonb(access.exclusions()), 'projecting', s.projecting)
  from private.current_session() s`,
    ),
  ].join('')
}
