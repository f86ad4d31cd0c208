import type { Procedure } from './procedure.ts'

/**
 * What follows from opening a room: its page lies open for less long, and who opens a great many rooms at once
 * may be carrying them out of the house, so that the owner of each room after the thirtieth is told.
 * Source: the partnership’s trust rules; ASVS 5.0 V2.4.1, against automated reading.
 */
export const ROOM_WATCHING: readonly Procedure[] = [
  {
    signature: 'access.idle_sooner()',
    returns: 'void',
    // What lies open on a desk is restricted: a quarter of an hour, until another page is opened. Source:
    // the partnership's trust rules; ASVS 5.0 V7.3.1.
    body: `begin
  update private.session s set idle_expires_at = now() + interval '15 minutes'
  where s.token_sha256 = (select c.token_sha256 from private.current_session() c)
    and s.idle_expires_at > now() + interval '15 minutes';
end`,
  },
  {
    signature: 'access.watch_opening(room uuid)',
    returns: 'text',
    // Out: the owner's address where there is something to tell that they were not told in the last hour.
    body: `declare
  owner uuid;
  told boolean;
begin
  if not private.can_read_room(room) then return null; end if;
  select r.owner_id into owner from private.room r where r.id = room;
  if owner = access.actor() or (select count(distinct e.record) from audit.entry e
      where e.actor = access.actor() and e.kind = 'room' and e.act = 'view'
        and e.at > now() - interval '10 minutes') <= 30 then
    return null;
  end if;
  if exists (select from audit.entry e where e.record = room and e.actor = access.actor()
      and e.act = 'many rooms opened' and e.at > now() - interval '1 hour') then
    return null;
  end if;
  told := exists (select from audit.entry e join private.room r on r.id = e.record
    where e.actor = access.actor() and e.act = 'many rooms opened' and r.owner_id = owner
      and e.at > now() - interval '1 hour');
  perform audit.write('room', room, 'many rooms opened', '{}');
  if told then return null; end if;
  return (select a.email from private.account a where a.person_id = owner and a.disabled_at is null
    and not exists (select from private.exclusion x join private.room r on r.id = room
      where x.person_id = owner and x.room_id in (r.id, r.parent_id)));
end`,
  },
]
