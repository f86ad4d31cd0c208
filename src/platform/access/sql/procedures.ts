import { LINK_PROCEDURES } from './link-procedures.ts'
import { ROOM_EMERGENCY } from './room-emergency.ts'
import { ROOM_KEEPING } from './room-keeping.ts'
import { ROOM_PROCEDURES } from './room-procedures.ts'
import { ROOM_WATCHING } from './room-watching.ts'
import { SESSION_ENDS, SESSION_IDLES, type Procedure } from './procedure.ts'

/**
 * How accounts, sessions and grants change: only through these, each checking who asks, each with its
 * audit row. The application can't write to the private tables itself.
 */
const PROCEDURES: readonly Procedure[] = [
  {
    signature: 'access.account_for(address text)',
    returns: `table (id uuid, person_id uuid, password_hash text, totp_secret_enc bytea,
      totp_last_step bigint, failures integer, last_failure_at timestamptz)`,
    body: `begin
  return query select a.id, a.person_id, a.password_hash, a.totp_secret_enc, a.totp_last_step,
    a.failures, a.last_failure_at
  from private.account a where a.email = lower(btrim(address)) and a.disabled_at is null;
end`,
  },
  {
    signature: 'access.sign_in_failed(account uuid)',
    returns: 'void',
    body: `begin
  update private.account a set failures = a.failures + 1, last_failure_at = now() where a.id = account;
  perform audit.write('account', account, 'sign-in failed', '{}');
end`,
  },
  {
    signature:
      'access.open_session(token_sha256 bytea, account uuid, with_mfa boolean, step bigint)',
    returns: 'void',
    body: `begin
  update private.account a set failures = 0, totp_last_step = coalesce(step, a.totp_last_step)
    where a.id = account and a.disabled_at is null;
  insert into private.session (token_sha256, account_id, person_id, partnership_id, mfa,
      idle_expires_at, absolute_expires_at)
    select token_sha256, a.id, a.person_id, g.partnership_id, with_mfa, now() + ${SESSION_IDLES}, now() + ${SESSION_ENDS}
    from private.account a
    join lateral (
      select held.partnership_id from (
        select r.partnership_id, r.from_day from private.role_grant r where r.person_id = a.person_id
        union all
        select m.partnership_id, m.from_day from private.group_member m where m.person_id = a.person_id) held
      order by held.from_day limit 1) g on true
    where a.id = account and a.disabled_at is null;
  if not found then raise exception 'no such account'; end if;
  perform audit.write('account', account, 'signed in', '{}');
end`,
  },
  {
    signature: 'access.touch_session()',
    returns: 'void',
    // Once a minute is often enough, and spares a write for every page.
    body: `begin
  update private.session s set last_seen_at = now(),
    idle_expires_at = least(now() + ${SESSION_IDLES}, s.absolute_expires_at)
  where s.token_sha256 = (select c.token_sha256 from private.current_session() c)
    and s.last_seen_at < now() - interval '1 minute';
end`,
  },
  {
    signature: 'access.close_session()',
    returns: 'void',
    body: `begin
  perform audit.write('account', (select c.account_id from private.current_session() c), 'signed out', '{}');
  update private.session s set closed_at = now()
  where s.token_sha256 = (select c.token_sha256 from private.current_session() c);
end`,
  },
  {
    signature: 'access.make_account(person uuid, address text)',
    returns: 'uuid',
    body: `declare made uuid;
begin
  if not access.has_role('{BM,SYS}') then raise exception 'not allowed' using errcode = '42501'; end if;
  insert into private.account (person_id, email) values (person, lower(btrim(address))) returning id into made;
  perform audit.write('account', made, 'made', jsonb_build_object('person', person));
  return made;
end`,
  },
  {
    signature: 'access.issue_link(address text, purpose text, token_sha256 bytea, valid interval)',
    returns: 'boolean',
    body: `declare account uuid;
begin
  select a.id into account from private.account a
    where a.email = lower(btrim(address)) and a.disabled_at is null;
  if account is null then return false; end if;
  -- Anybody may ask for a new password, which goes to the address alone. The rest is for those who look
  -- after accounts, within their own partnership.
  if purpose <> 'password' and not (access.has_role('{BM,SYS}') and exists (
      select from private.account a join (
        select r.person_id, r.partnership_id from private.role_grant r
        union all select m.person_id, m.partnership_id from private.group_member m) held
        on held.person_id = a.person_id
      where a.id = account and held.partnership_id = access.partnership())) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into private.link (token_sha256, account_id, purpose, expires_at)
    values (token_sha256, account, purpose, now() + valid);
  perform audit.write('account', account, 'link issued', jsonb_build_object('purpose', purpose));
  return true;
end`,
  },
  {
    signature: 'access.link_for(sha256_of_token bytea)',
    returns: 'table (account_id uuid, purpose text, email text)',
    body: `begin
  return query select l.account_id, l.purpose, a.email
  from private.link l join private.account a on a.id = l.account_id
  where l.token_sha256 = sha256_of_token and l.used_at is null and l.expires_at > now()
    and a.disabled_at is null;
end`,
  },
  {
    signature:
      'access.use_link(sha256_of_token bytea, new_password_hash text, new_totp_secret_enc bytea)',
    returns: 'uuid',
    // A new password or second factor ends every session the old one opened.
    body: `declare account uuid;
begin
  update private.link l set used_at = now()
    where l.token_sha256 = sha256_of_token and l.used_at is null and l.expires_at > now()
    returning l.account_id into account;
  if account is null then return null; end if;
  update private.account a set password_hash = coalesce(new_password_hash, a.password_hash),
    totp_secret_enc = coalesce(new_totp_secret_enc, a.totp_secret_enc),
    totp_last_step = case when new_totp_secret_enc is null then a.totp_last_step end, failures = 0
    where a.id = account;
  update private.session s set closed_at = now() where s.account_id = account and s.closed_at is null;
  perform audit.write('account', account, 'credentials set', '{}');
  return account;
end`,
  },
  {
    signature:
      'access.grant_role(person uuid, new_role text, agency uuid, first_day date, last_day date)',
    returns: 'uuid',
    body: `declare made uuid;
begin
  if not exists (select from private.role_rule r where r.role = new_role
      and access.has_role(array[r.granted_by])) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into private.role_grant (person_id, partnership_id, role, agency_id, from_day, to_day, granted_by)
    values (person, access.partnership(), new_role, agency, first_day, last_day + 1, access.actor())
    returning id into made;
  perform audit.write('role', made, 'granted',
    jsonb_build_object('person', person, 'role', new_role, 'agency', agency));
  return made;
end`,
  },
  {
    signature: 'access.end_role(held uuid)',
    returns: 'void',
    body: `begin
  update private.role_grant g set to_day = private.today()
    from private.role_rule r
    where g.id = held and g.partnership_id = access.partnership() and r.role = g.role
      and access.has_role(array[r.granted_by]) and (g.to_day is null or g.to_day > private.today());
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
  perform audit.write('role', held, 'ended', '{}');
end`,
  },
  {
    signature: 'access.roles_held()',
    returns: `table (id uuid, person_id uuid, role text, agency_id uuid, from_day date, to_day date)`,
    body: `begin
  return query select g.id, g.person_id, g.role, g.agency_id, g.from_day, g.to_day
  from private.role_grant g
  where g.partnership_id = access.partnership() and access.has_role('{BM,SYS}') order by g.from_day;
end`,
  },
]

/** Out: SQL that creates or replaces every procedure. */
export function procedures(): string {
  return [
    ...PROCEDURES,
    ...LINK_PROCEDURES,
    ...ROOM_PROCEDURES,
    ...ROOM_EMERGENCY,
    ...ROOM_KEEPING,
    ...ROOM_WATCHING,
  ]
    .map(
      ({ signature, returns, body }) => `
create or replace function ${signature} returns ${returns}
language plpgsql security definer set search_path = '' as $body$
#variable_conflict use_variable
${body} $body$;
`,
    )
    .join('')
}
