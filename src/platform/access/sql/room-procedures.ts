import type { Procedure } from './procedure.ts'

/**
 * A member of the room, or of the room it lies in, who may read it. Whoever is only asked for a report, as
 * an agency's lead in a child's death, is a member and may not.
 */
const INSIDE = `(room = any(access.rooms()) and private.can_read_room(room))`
const INSIDE_OR_GLASS = `private.can_read_room(room)`
/** The room's owner, or the business manager where a member. */
const KEEPS = `(${INSIDE} and (access.has_role('{BM}') or exists (
      select from private.room r where r.id = room and r.owner_id = access.actor())))`
const REFUSE = `raise exception 'not allowed' using errcode = '42501';`

/**
 * How rooms open and people come in and go: only through these. Nobody lets themselves in, and each
 * leaves an entry of the room's own in the audit log.
 */
export const ROOM_PROCEDURES: readonly Procedure[] = [
  {
    signature:
      'access.open_room(room uuid, parent uuid, pathway text, reference text, opens_as text)',
    returns: 'void',
    // What is opened inside a standing room has that room's members; anything else has its opener.
    body: `begin
  if not access.mfa() or not access.has_role('{BM,IC,SGC,CDP}') then ${REFUSE} end if;
  if parent is not null and (parent <> all(access.rooms()) or parent = any(access.exclusions())
      or exists (select from private.room r where r.id = parent and (r.parent_id is not null or r.pathway <> pathway))) then
    ${REFUSE}
  end if;
  insert into private.room (id, partnership_id, parent_id, owner_id, pathway, reference)
    values (room, access.partnership(), parent, access.actor(), pathway, reference);
  if parent is null then
    insert into private.room_member (person_id, partnership_id, room_id, granted_by, from_day, as_role, purpose)
      values (access.actor(), access.partnership(), room, access.actor(), private.today(), opens_as, 'Opened the room');
  end if;
  perform audit.write('room', room, 'opened', jsonb_build_object('pathway', pathway));
end`,
  },
  {
    signature:
      'access.admit_to_room(room uuid, person uuid, as_role text, purpose text, last_day date)',
    returns: 'text',
    body: `begin
  if not ${KEEPS} or person = access.actor() then ${REFUSE} end if;
  if not exists (select from app.person p where p.id = person and p.partnership_id = access.partnership())
    then return 'unknown'; end if;
  if exists (select from private.exclusion x where x.person_id = person
      and (x.room_id = room or x.room_id = (select r.parent_id from private.room r where r.id = room)))
    then return 'excluded'; end if;
  if last_day is null or last_day < private.today() or last_day > private.today() + 366 then return 'days'; end if;
  if exists (select from private.room_member m where m.room_id = room and m.person_id = person
      and (m.to_day is null or m.to_day > private.today())) then return 'member'; end if;
  insert into private.room_member (person_id, partnership_id, room_id, granted_by, from_day, to_day, as_role, purpose)
    values (person, access.partnership(), room, access.actor(), private.today(), last_day + 1, as_role, purpose);
  perform audit.write('room', room, 'admitted', jsonb_build_object('person', person, 'as', as_role, 'until', last_day));
  return 'admitted';
end`,
  },
  {
    signature: 'access.end_room_membership(room uuid, person uuid)',
    returns: 'boolean',
    body: `begin
  if not (${KEEPS} or (room = any(access.rooms()) and room <> all(access.exclusions()) and person = access.actor())) then ${REFUSE} end if;
  if exists (select from private.room r where r.id = room and r.owner_id = person) then return false; end if;
  update private.room_member m set to_day = private.today(), ended_by = access.actor()
    where m.room_id = room and m.person_id = person and (m.to_day is null or m.to_day > private.today());
  if not found then return false; end if;
  perform audit.write('room', room, 'membership ended', jsonb_build_object('person', person));
  return true;
end`,
  },
  {
    signature: 'access.hand_over_room(room uuid, person uuid)',
    returns: 'boolean',
    // Only to somebody who is inside today: a room whose owner can't enter it would be nobody's.
    body: `begin
  if not ${KEEPS} then ${REFUSE} end if;
  if not exists (select from private.room_member m join private.room r on m.room_id in (r.id, r.parent_id)
      where r.id = room and r.owner_id <> person and m.person_id = person and m.from_day <= private.today()
        and (m.to_day is null or m.to_day > private.today())
        and not exists (select from private.exclusion x where x.person_id = person and x.room_id in (r.id, r.parent_id)))
    then return false; end if;
  update private.room r set owner_id = person where r.id = room;
  update private.room_member m set to_day = null where m.room_id = room and m.person_id = person
    and m.to_day > private.today();
  perform audit.write('room', room, 'handed over', jsonb_build_object('person', person));
  return true;
end`,
  },
  {
    signature: 'access.exclude_from_room(room uuid, person uuid, why text)',
    returns: 'boolean',
    body: `begin
  if not ${KEEPS} then ${REFUSE} end if;
  if person = access.actor() or exists (select from private.room r where r.id = room and r.owner_id = person)
    or not exists (select from app.person p where p.id = person and p.partnership_id = access.partnership())
    then return false; end if;
  insert into private.exclusion (person_id, room_id, reason, excluded_by)
    values (person, room, why, access.actor()) on conflict do nothing;
  if not found then return false; end if;
  perform audit.write('room', room, 'excluded', jsonb_build_object('person', person));
  return true;
end`,
  },
  {
    signature: 'access.lift_exclusion(room uuid, person uuid)',
    returns: 'boolean',
    body: `begin
  if not ${KEEPS} or person = access.actor() then ${REFUSE} end if;
  delete from private.exclusion x where x.room_id = room and x.person_id = person;
  if not found then return false; end if;
  perform audit.write('room', room, 'exclusion lifted', jsonb_build_object('person', person));
  return true;
end`,
  },
  {
    signature: 'access.room_people(room uuid)',
    returns: `table (person_id uuid, name text, as_role text, purpose text, from_day date, to_day date,
      granted_by text, owner boolean, through_parent boolean, excluded text)`,
    // Every grant shows to all members, and who is kept out; why, to those who keep the room. An owner of a
    // case is inside through the standing room it lies in.
    body: `begin
  if not ${INSIDE_OR_GLASS} then return; end if;
  return query
    select m.person_id, p.name, m.as_role, m.purpose, m.from_day, m.to_day, g.name,
      m.person_id = r.owner_id, m.room_id <> room, null::text
    from private.room r
    join private.room_member m on m.room_id in (r.id, r.parent_id)
    join app.person p on p.id = m.person_id
    left join app.person g on g.id = m.granted_by
    where r.id = room
    union all
    select x.person_id, p.name, '', '', x.created_at::date, null, e.name, false, x.room_id <> room,
      case when x.room_id = room and ${KEEPS} then x.reason else '' end
    from private.room r
    join private.exclusion x on x.room_id in (r.id, r.parent_id)
    join app.person p on p.id = x.person_id
    left join app.person e on e.id = x.excluded_by
    where r.id = room
    order by 5, 2;
end`,
  },
  {
    signature: 'access.room_names(room uuid)',
    returns: 'table (person_id uuid, name text)',
    body: `begin
  if not ${INSIDE_OR_GLASS} then return; end if;
  return query select distinct p.id, p.name from private.room r
    join private.room_member m on m.room_id in (r.id, r.parent_id)
    join app.person p on p.id = m.person_id where r.id = room;
end`,
  },
  {
    signature: 'access.my_rooms()',
    returns: `table (id uuid, parent_id uuid, pathway text, reference text, owner boolean,
      as_role text, to_day date)`,
    body: `begin
  return query select r.id, r.parent_id, r.pathway, r.reference, r.owner_id = access.actor(),
    coalesce(m.as_role, 'member'), m.to_day
  from private.room r left join private.room_member m on m.room_id = r.id and m.person_id = access.actor()
    and m.from_day <= private.today() and (m.to_day is null or m.to_day > private.today())
  where r.id = any(access.rooms()) and r.id <> all(access.exclusions()) and r.disposed_at is null;
end`,
  },
  {
    signature: 'access.room_looks(room uuid, before timestamptz, most integer)',
    returns: 'table (at timestamptz, name text, act text, detail jsonb)',
    // The log holds ids. Whom an entry is about is named here, also where the reader has no list of people.
    body: `begin
  if not ${INSIDE} then return; end if;
  return query select e.at, p.name, e.act,
    case when about.name is null then e.detail else e.detail || jsonb_build_object('name', about.name) end
  from audit.entry e left join app.person p on p.id = e.actor
  left join app.person about on about.id = (e.detail ->> 'person')::uuid
  where e.record = room and e.at < coalesce(before, 'infinity') order by e.at desc limit most;
end`,
  },
  {
    signature: 'access.set_projecting(projects boolean)',
    returns: 'void',
    body: `begin
  update private.session s set projecting = projects
  where s.token_sha256 = (select c.token_sha256 from private.current_session() c);
end`,
  },
]
