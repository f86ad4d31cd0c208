import type { Procedure } from './procedure.ts'

const INSIDE = `(room = any(access.rooms()) and private.can_read_room(room))`
const REFUSE = `raise exception 'not allowed' using errcode = '42501';`

/**
 * Breaking the glass. It opens one room, by its reference, for four hours, for reading. It asks for a
 * sign-in of the last ten minutes, and nobody does it again before the owner has looked into the time before. No answer tells a room that is not there from one that is barred.
 */
export const ROOM_EMERGENCY: readonly Procedure[] = [
  {
    signature: 'access.break_glass(wanted text, why text)',
    returns: 'table (outcome text, room_id uuid, expires_at timestamptz, tell text[])',
    body: `declare
  found_room private.room;
  until_then timestamptz := now() + interval '4 hours';
begin
  if not access.has_role('{BM,LSP}') then ${REFUSE} end if;
  if not access.mfa() or not exists (select from private.current_session() s
      where s.created_at > now() - interval '10 minutes') then
    return query select 'sign-in-again', null::uuid, null::timestamptz, null::text[]; return;
  end if;
  if exists (select from private.broken_glass b where b.person_id = access.actor() and b.reviewed_at is null) then
    return query select 'review-open', null::uuid, null::timestamptz, null::text[]; return;
  end if;
  select r.* into found_room from private.room r where r.reference = upper(btrim(wanted))
    and r.partnership_id = access.partnership() and r.disposed_at is null
    and r.id <> all(access.exclusions());
  if found_room.id is null then
    perform audit.write('room', null, 'glass not broken', '{}');
    return query select 'unknown', null::uuid, null::timestamptz, null::text[]; return;
  end if;
  if found_room.id = any(access.rooms()) then
    return query select 'member', found_room.id, null::timestamptz, null::text[]; return;
  end if;
  insert into private.broken_glass (person_id, partnership_id, room_id, reason, expires_at)
    values (access.actor(), access.partnership(), found_room.id, why, until_then);
  perform audit.write('room', found_room.id, 'glass broken', jsonb_build_object('until', until_then));
  return query select 'opened', found_room.id, until_then, (
    select array_agg(distinct a.email) from private.account a where a.disabled_at is null
      and a.person_id not in (select x.person_id from private.exclusion x
        where x.room_id in (found_room.id, found_room.parent_id))
      and (a.person_id = found_room.owner_id or a.person_id in (
        select m.person_id from private.room_member m
        where m.room_id in (found_room.id, found_room.parent_id)
          and m.from_day <= private.today() and (m.to_day is null or m.to_day > private.today()))));
end`,
  },
  {
    signature: 'access.glass_to_review()',
    returns: `table (id uuid, room_id uuid, reference text, name text, reason text,
      broken_at timestamptz, expires_at timestamptz)`,
    body: `begin
  return query select b.id, b.room_id, r.reference, p.name, b.reason, b.broken_at, b.expires_at
  from private.broken_glass b join private.room r on r.id = b.room_id
  join app.person p on p.id = b.person_id
  where r.owner_id = access.actor() and r.id = any(access.rooms()) and r.id <> all(access.exclusions())
    and b.reviewed_at is null
    and b.person_id <> access.actor() order by b.broken_at;
end`,
  },
  {
    signature: 'access.room_glass(room uuid)',
    returns: `table (name text, reason text, broken_at timestamptz, expires_at timestamptz,
      reviewed_at timestamptz, review_words text)`,
    body: `begin
  if not ${INSIDE} then return; end if;
  return query select p.name, b.reason, b.broken_at, b.expires_at, b.reviewed_at, b.review_words
  from private.broken_glass b join app.person p on p.id = b.person_id
  where b.room_id = room order by b.broken_at desc;
end`,
  },
  {
    signature: 'access.review_glass(opened uuid, words text)',
    returns: 'boolean',
    body: `declare room uuid;
begin
  update private.broken_glass b set reviewed_at = now(), reviewed_by = access.actor(), review_words = words,
    expires_at = least(b.expires_at, now())
  from private.room r
  where b.id = opened and r.id = b.room_id and r.owner_id = access.actor() and r.id = any(access.rooms())
    and r.id <> all(access.exclusions()) and b.person_id <> access.actor() and b.reviewed_at is null
  returning b.room_id into room;
  if room is null then return false; end if;
  perform audit.write('room', room, 'glass reviewed', jsonb_build_object('opening', opened));
  return true;
end`,
  },
]
