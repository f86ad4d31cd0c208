-- Where every chain stood at a moment, signed with a key that is not in the database. Whoever rewrites a
-- chain whole, with hashes that hold, can't sign where it stood.
create table audit.checkpoint (
  number bigint primary key,
  at timestamptz not null,
  -- By shard: the last entry's number, and its hash in hexadecimal.
  heads jsonb not null,
  signature bytea not null check (octet_length(signature) = 64)
);
alter table audit.checkpoint owner to sightline_definer;

-- Out: the last entry of every chain that has one.
create function audit.heads() returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_object_agg(s.shard::text,
    jsonb_build_object('seq', s.last_seq, 'hash', encode(s.last_hash, 'hex'))), '{}')
  from audit.shard s where s.last_seq > 0
$$;

-- Out: every place where a chain does not hold, the first entry concerned.
create or replace function audit.faults() returns table (shard integer, seq bigint, fault text)
language sql stable security definer set search_path = '' as $$
  with linked as (
    select e.*,
      lag(e.hash, 1, sha256(convert_to('sightline ' || e.shard, 'UTF8'))) over (partition by e.shard order by e.seq) as previous,
      lag(e.seq, 1, 0) over (partition by e.shard order by e.seq) as before
    from audit.entry e)
  select l.shard, l.before + 1,
    case when l.seq = l.before + 2 then 'this entry is missing'
      else 'entries ' || (l.before + 1) || ' to ' || (l.seq - 1) || ' are missing' end
  from linked l where l.seq > l.before + 1
  union all
  select l.shard, l.seq, 'this entry was altered, or one was put in before it' from linked l
    where l.seq = l.before + 1 and l.hash <> audit.text_of(l.previous, l.seq, l.at, l.actor, l.partnership,
      l.kind, l.record, l.act, l.detail)
  union all
  select s.shard, c.last + 1, 'the last entries are missing'
    from audit.shard s, lateral (select coalesce(max(e.seq), 0) as last from audit.entry e where e.shard = s.shard) c
    where s.last_seq > c.last
  union all
  select s.shard, s.last_seq + 1, 'entries were put in after the last'
    from audit.shard s, lateral (select coalesce(max(e.seq), 0) as last from audit.entry e where e.shard = s.shard) c
    where s.last_seq < c.last
  union all
  select s.shard, s.last_seq, 'the head of the chain was altered'
    from audit.shard s join audit.entry e on e.shard = s.shard and e.seq = s.last_seq
    where e.hash <> s.last_hash
  order by 1, 2
$$;

do $$
begin
  alter function audit.heads() owner to sightline_definer;
  revoke execute on function audit.heads() from public;
  grant execute on function audit.heads() to sightline_operator;
end $$;
