import { SESSION_ENDS, SESSION_IDLES, type Procedure } from './procedure.ts'

/**
 * How somebody without an account comes in: a link sent to their own mail is used once, and opens a
 * session that reaches the records it names and nothing else.
 */
export const LINK_PROCEDURES: readonly Procedure[] = [
  {
    signature: 'access.issue_record_link(token_sha256 bytea, records uuid[], valid interval)',
    returns: 'void',
    body: `begin
  if not access.has_role('{BM}') then raise exception 'not allowed' using errcode = '42501'; end if;
  insert into private.record_link (token_sha256, partnership_id, records, expires_at)
    values (token_sha256, access.partnership(), records, now() + valid);
end`,
  },
  {
    // For background work, which acts for no person: the application may not run it.
    signature:
      'private.work_issue_record_link(token_sha256 bytea, partnership uuid, records uuid[], valid interval)',
    returns: 'void',
    body: `begin
  insert into private.record_link (token_sha256, partnership_id, records, expires_at)
    values (token_sha256, partnership, records, now() + valid);
end`,
  },
  {
    signature: 'access.record_link_for(sha256_of_token bytea)',
    returns: 'table (partnership_id uuid, records uuid[], usable boolean)',
    body: `begin
  return query select l.partnership_id, l.records, l.used_at is null and l.expires_at > now()
  from private.record_link l where l.token_sha256 = sha256_of_token;
end`,
  },
  {
    signature: 'access.use_record_link(sha256_of_token bytea, session_sha256 bytea)',
    returns: 'uuid[]',
    body: `declare opened private.record_link;
begin
  update private.record_link l set used_at = now()
    where l.token_sha256 = sha256_of_token and l.used_at is null and l.expires_at > now()
    returning l.* into opened;
  if opened.token_sha256 is null then return null; end if;
  insert into private.link_session (token_sha256, partnership_id, records, idle_expires_at, absolute_expires_at)
    values (session_sha256, opened.partnership_id, opened.records, now() + ${SESSION_IDLES}, now() + ${SESSION_ENDS});
  perform audit.write('record_link', opened.records[1], 'used', '{}');
  return opened.records;
end`,
  },
  {
    signature: 'access.touch_link_session()',
    returns: 'void',
    body: `begin
  update private.link_session s set
    idle_expires_at = least(now() + ${SESSION_IDLES}, s.absolute_expires_at)
  where s.token_sha256 = (select c.token_sha256 from private.current_link() c)
    and s.idle_expires_at < now() + ${SESSION_IDLES} - interval '1 minute';
end`,
  },
  {
    signature: 'access.close_link_session()',
    returns: 'void',
    body: `begin
  update private.link_session s set closed_at = now()
  where s.token_sha256 = (select c.token_sha256 from private.current_link() c);
end`,
  },
]
