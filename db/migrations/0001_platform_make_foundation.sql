-- Roles belong to the whole server, so they may be there already from another database.
do $$
declare name text;
begin
  foreach name in array array['sightline_owner', 'sightline_definer', 'sightline_app', 'sightline_jobs', 'sightline_backup', 'sightline_operator'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', name);
    end if;
    -- The one who migrates acts as each of them; PostgreSQL 16 and later ask for this in so many words.
    if not pg_has_role(current_user, name, 'member') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
end $$;

revoke create on schema public from public;

create schema app;
create schema audit;
create schema form;
grant usage on schema app, audit, form to sightline_app, sightline_jobs, sightline_operator;
grant usage on schema app to sightline_backup;
grant usage, create on schema audit, form to sightline_definer;

-- What happened, who did it, in chains: each entry's hash covers the one before it in its shard, so
-- that a change or a gap shows. Sixty-four shards, so that writers rarely wait for each other.
create table audit.shard (
  shard integer primary key,
  last_seq bigint not null default 0,
  last_hash bytea not null
);
insert into audit.shard (shard, last_hash)
  select n, sha256(convert_to('sightline ' || n, 'UTF8')) from generate_series(0, 63) n;

create table audit.entry (
  shard integer not null references audit.shard (shard),
  seq bigint not null,
  at timestamptz not null,
  actor uuid,
  partnership uuid,
  kind text not null,
  record uuid,
  act text not null,
  detail jsonb not null,
  hash bytea not null,
  primary key (shard, seq)
);
create index entry_record on audit.entry (record, at);
create index entry_actor on audit.entry (actor, at);

create function audit.text_of(previous bytea, seq bigint, at timestamptz, actor uuid, partnership uuid,
  kind text, record uuid, act text, detail jsonb) returns bytea
language sql immutable set search_path = '' as $$
  select sha256(previous || convert_to(concat_ws(chr(31), seq, extract(epoch from at)::numeric(20, 6),
    coalesce(actor::text, ''), coalesce(partnership::text, ''), kind, coalesce(record::text, ''), act,
    detail::text), 'UTF8'))
$$;

create function audit.write(kind text, record uuid, act text, detail jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  place integer := abs(hashtext(coalesce(record::text, kind)) % 64);
  chain audit.shard;
  at timestamptz := clock_timestamp();
  hash bytea;
begin
  select * into strict chain from audit.shard s where s.shard = place for update;
  hash := audit.text_of(chain.last_hash, chain.last_seq + 1, at, access.actor(), access.partnership(),
    kind, record, act, coalesce(detail, '{}'));
  insert into audit.entry values (place, chain.last_seq + 1, at, access.actor(), access.partnership(),
    kind, record, act, coalesce(detail, '{}'), hash);
  update audit.shard s set last_seq = chain.last_seq + 1, last_hash = hash where s.shard = place;
end $$;

-- Out: every place where a chain does not hold.
create function audit.faults() returns table (shard integer, seq bigint, fault text)
language sql stable security definer set search_path = '' as $$
  with linked as (
    select e.*, lag(e.hash, 1, sha256(convert_to('sightline ' || e.shard, 'UTF8')))
        over (partition by e.shard order by e.seq) as previous,
      row_number() over (partition by e.shard order by e.seq) as expected
    from audit.entry e)
  select l.shard, l.seq, 'an entry before this one is missing' from linked l where l.seq <> l.expected
  union all
  select l.shard, l.seq, 'this entry was altered' from linked l
    where l.hash <> audit.text_of(l.previous, l.seq, l.at, l.actor, l.partnership, l.kind, l.record, l.act, l.detail)
  union all
  select s.shard, s.last_seq, 'the last entries are missing' from audit.shard s
    where s.last_seq <> (select count(*) from audit.entry e where e.shard = s.shard)
  order by 1, 2
$$;

-- A form sent twice is answered once.
create table form.sent (
  token bytea primary key,
  location text,
  at timestamptz not null default now()
);

create function form.first_time(token text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into form.sent (token) values (sha256(convert_to(token, 'UTF8'))) on conflict do nothing;
  return found;
end $$;

create function form.remember(token text, location text) returns void
language sql security definer set search_path = '' as $$
  update form.sent s set location = remember.location where s.token = sha256(convert_to(remember.token, 'UTF8'))
$$;

create function form.location_of(token text) returns text
language sql stable security definer set search_path = '' as $$
  select s.location from form.sent s where s.token = sha256(convert_to(location_of.token, 'UTF8'))
$$;

-- What was typed when the session had ended. Only the browser that typed it holds the key.
create table form.parked (
  id bytea primary key,
  path text not null,
  sealed bytea not null,
  expires_at timestamptz not null
);

create function form.park(id bytea, path text, sealed bytea) returns void
language sql security definer set search_path = '' as $$
  delete from form.parked p where p.expires_at < now();
  insert into form.parked values (park.id, park.path, park.sealed, now() + interval '1 day')
$$;

create function form.parked_under(id bytea) returns table (path text, sealed bytea)
language sql stable security definer set search_path = '' as $$
  select p.path, p.sealed from form.parked p where p.id = parked_under.id and p.expires_at > now()
$$;

create function form.unpark(id bytea) returns void
language sql security definer set search_path = '' as $$ delete from form.parked p where p.id = unpark.id $$;

do $$
declare thing text;
begin
  foreach thing in array array['audit.shard', 'audit.entry', 'form.sent', 'form.parked'] loop
    execute format('alter table %s owner to sightline_definer', thing);
  end loop;
  for thing in select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('audit', 'form') loop
    execute format('alter function %s owner to sightline_definer', thing);
    execute format('revoke execute on function %s from public', thing);
    execute format('grant execute on function %s to sightline_app, sightline_jobs, sightline_operator', thing);
  end loop;
end $$;
revoke execute on function audit.faults() from sightline_app, sightline_jobs;
