import type { Procedure } from './procedure.ts'

// Whoever is asked for a report is a member, and may not read the room: nothing here is theirs.
const INSIDE = `(room = any(access.rooms()) and private.can_read_room(room))`
const KEEPS = `(${INSIDE} and (access.has_role('{BM}') or exists (
      select from private.room r where r.id = room and r.owner_id = access.actor())))`
const REFUSE = `raise exception 'not allowed' using errcode = '42501';`

/**
 * How long a closed room is kept, what holds it, and how what is in it is destroyed. It takes two people:
 * one asks, another destroys. A tombstone stays: that there was a room, of which kind, and its days.
 */
export const ROOM_KEEPING: readonly Procedure[] = [
  {
    signature: 'access.keep_room_until(room uuid, closed date, until_day date, how text)',
    returns: 'void',
    // Said once, in the step that closes the room; from then on it is only kept longer.
    body: `begin
  if not ${INSIDE} or until_day < closed or not exists (select from app.room a
      where a.id = room and a.state = 'closed' and a.closed_on = closed) then ${REFUSE} end if;
  update private.room r set closed_on = closed, dispose_on = until_day, dispose_how = how
    where r.id = room and r.closed_on is null;
  if not found then ${REFUSE} end if;
end`,
  },
  {
    signature: 'access.keep_room_longer(room uuid, until_day date, why text)',
    returns: 'boolean',
    body: `begin
  if not ${KEEPS} then ${REFUSE} end if;
  update private.room r set dispose_on = until_day, kept_why = why, kept_by = access.actor(),
      disposal_asked_by = null
    where r.id = room and r.disposed_at is null and until_day > r.dispose_on and until_day > private.today();
  if not found then return false; end if;
  perform audit.write('room', room, 'kept longer', jsonb_build_object('until', until_day));
  return true;
end`,
  },
  {
    signature: 'access.kept_longer(room uuid)',
    returns: 'table (why text, name text)',
    body: `begin
  if not ${INSIDE} then return; end if;
  return query select r.kept_why, p.name from private.room r left join app.person p on p.id = r.kept_by
    where r.id = room and r.kept_why is not null;
end`,
  },
  {
    signature: 'access.place_hold(room uuid, kind text, why text)',
    returns: 'uuid',
    body: `declare made uuid;
begin
  -- A hold on one room by whoever keeps it may not become one on every room of a kind.
  if room is not null and (kind is not null or not ${KEEPS}) or room is null and not access.has_role('{BM}') then ${REFUSE} end if;
  insert into private.room_hold (partnership_id, room_id, pathway, reason, placed_by)
    values (access.partnership(), room, kind, why, access.actor()) returning id into made;
  perform audit.write('room', room, 'hold placed', jsonb_build_object('hold', made));
  return made;
end`,
  },
  {
    signature: 'access.lift_hold(placed uuid)',
    returns: 'boolean',
    body: `declare room uuid;
begin
  update private.room_hold h set lifted_by = access.actor(), lifted_at = now()
  where h.id = placed and h.partnership_id = access.partnership() and h.lifted_at is null
    and access.has_role('{BM}') and (h.room_id is null or h.room_id = any(access.rooms()) and h.room_id <> all(access.exclusions()))
  returning h.room_id into room;
  if not found then return false; end if;
  perform audit.write('room', room, 'hold lifted', jsonb_build_object('hold', placed));
  return true;
end`,
  },
  {
    signature: 'access.holds()',
    returns: `table (id uuid, room_id uuid, pathway text, reason text, placed_by text, placed_at timestamptz)`,
    // Whatever holds a room is told to those in it; the manager sees also what holds kinds of room.
    body: `begin
  return query select h.id, h.room_id, h.pathway, h.reason, p.name, h.placed_at
  from private.room_hold h left join app.person p on p.id = h.placed_by
  where h.partnership_id = access.partnership() and h.lifted_at is null
    and (h.room_id is null and access.has_role('{BM}') or exists (select from private.room r
      where r.id = any(access.rooms()) and private.can_read_room(r.id)
        and (h.room_id in (r.id, r.parent_id) or h.room_id is null and (h.pathway is null or h.pathway = r.pathway))))
  order by h.placed_at;
end`,
  },
  {
    signature: 'access.kept_rooms()',
    returns: `table (id uuid, pathway text, reference text, closed_on date, dispose_on date, dispose_how text,
      held boolean, asked_by uuid, asked_by_name text, disposed_at timestamptz)`,
    body: `begin
  return query select r.id, r.pathway, r.reference, r.closed_on, r.dispose_on, r.dispose_how,
    private.is_held(r.id), r.disposal_asked_by, p.name, r.disposed_at
  from private.room r left join app.person p on p.id = r.disposal_asked_by
  where r.id = any(access.rooms()) and r.closed_on is not null and private.can_read_room(r.id)
  order by r.dispose_on, r.reference;
end`,
  },
  {
    signature: 'private.is_held(room uuid)',
    returns: 'boolean',
    body: `begin
  return exists (select from private.room r join private.room_hold h on h.partnership_id = r.partnership_id
    where r.id = room and h.lifted_at is null
      and (h.room_id = r.id or h.room_id = r.parent_id
        or h.room_id is null and h.pathway = r.pathway
        or h.room_id is null and h.pathway is null));
end`,
  },
  {
    signature: 'access.ask_disposal(room uuid)',
    returns: 'boolean',
    body: `begin
  if not ${KEEPS} then ${REFUSE} end if;
  update private.room r set disposal_asked_by = access.actor() where r.id = room and r.disposed_at is null
    and r.dispose_on <= private.today() and not private.is_held(r.id) and r.disposal_asked_by is null;
  if not found then return false; end if;
  perform audit.write('room', room, 'disposal asked', '{}');
  return true;
end`,
  },
  {
    signature: 'access.withdraw_disposal(room uuid)',
    returns: 'boolean',
    body: `begin
  if not (${INSIDE} and access.has_role('{BM,IC,LSP}') or ${KEEPS}) then ${REFUSE} end if;
  update private.room r set disposal_asked_by = null
    where r.id = room and r.disposed_at is null and r.disposal_asked_by is not null;
  if not found then return false; end if;
  perform audit.write('room', room, 'disposal refused', '{}');
  return true;
end`,
  },
  {
    // What would be destroyed, also the drafts that the reader can't see.
    signature: 'access.room_contents(room uuid)',
    returns: 'table (children bigint, records bigint, reports bigint, entries bigint)',
    body: `begin
  if not ${INSIDE} then return; end if;
  return query select (select count(*) from app.room_child c where c.room_id = room),
    (select count(*) from app.room_record c where c.room_id = room),
    (select count(*) from app.room_report f where f.room_id = room),
    (select count(*) from app.room_entry e where e.room_id = room);
end`,
  },
  {
    // Also for those who report in a room and can't read it: there nothing is added any more.
    signature: 'access.closed_rooms()',
    returns: 'uuid[]',
    body: `begin
  return (select coalesce(array_agg(a.id), '{}'::uuid[]) from app.room a
    where a.id = any(access.rooms()) and a.state = 'closed');
end`,
  },
  {
    signature: 'access.disposed_rooms()',
    returns: 'uuid[]',
    body: `begin
  return (select coalesce(array_agg(r.id), '{}'::uuid[]) from private.room r
    where r.id = any(access.rooms()) and r.disposed_at is not null);
end`,
  },
  {
    // Two people: the one who asked can't be the one who does it. What is left is that it was there, and
    // who was in it; whatever somebody wrote in free words goes too.
    signature: 'access.dispose_room(room uuid)',
    returns: 'boolean',
    body: `declare gone text := 'Destroyed with what was in the room';
begin
  if not ${INSIDE} or not access.has_role('{BM,IC,LSP}') then ${REFUSE} end if;
  update private.room r set disposed_at = now(), disposed_by = access.actor(), kept_why = null where r.id = room
    and r.disposed_at is null and r.disposal_asked_by is not null and r.disposal_asked_by <> access.actor()
    and r.dispose_on <= private.today() and not private.is_held(r.id);
  if not found then return false; end if;
  delete from app.room_entry e where e.room_id = room;
  delete from app.room_record c where c.room_id = room;
  delete from app.room_report f where f.room_id = room;
  delete from app.room_child c where c.room_id = room;
  update app.room a set name = '' where a.id = room;
  update private.room_member m set purpose = '' where m.room_id = room;
  update private.exclusion x set reason = gone where x.room_id = room;
  update private.room_hold h set reason = gone where h.room_id = room;
  update private.broken_glass b set reason = gone,
    review_words = case when b.review_words is not null then gone end where b.room_id = room;
  perform audit.write('room', room, 'disposed', '{}');
  return true;
end`,
  },
]
