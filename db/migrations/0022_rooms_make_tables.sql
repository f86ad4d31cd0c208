-- Restricted rooms: a room for each case, or a standing one in which a panel's cases lie. Who is a member
-- is kept apart, in tables the application can't read.
create table app.room (
  id uuid primary key,
  partnership_id uuid not null references app.partnership (id),
  access_kind text not null check (access_kind in ('cdop_case', 'panel_case', 'review_room')),
  pathway text not null check (pathway ~ '^[a-z][a-z-]*$'),
  parent_id uuid references app.room (id),
  standing boolean not null default false,
  reference text not null,
  name text not null default '',
  state text not null default 'open' check (state in ('open', 'closed')),
  stage text not null,
  version integer not null default 1,
  author_id uuid not null references app.person (id),
  opened_on date not null,
  closed_on date,
  unique (id, partnership_id, access_kind),
  check ((state = 'closed') = (closed_on is not null)),
  check (closed_on >= opened_on),
  check (not standing or parent_id is null)
);
create index room_partnership on app.room (partnership_id, pathway);
create index room_parent on app.room (parent_id);

-- What names a child lies sealed in a column of its own; the key is not in the database.
create table app.room_child (
  id uuid primary key,
  partnership_id uuid not null,
  access_kind text not null,
  room_id uuid not null,
  author_id uuid not null references app.person (id),
  place integer not null,
  ref text not null,
  age_band text check (age_band in ('under-1', '1-4', '5-9', '10-15', '16-17', '18-plus')),
  sealed bytea,
  at timestamptz not null,
  unique (id, room_id),
  unique (room_id, place),
  foreign key (room_id, partnership_id, access_kind) references app.room (id, partnership_id, access_kind)
);

-- Everything that happened, was decided or was found. Nothing is changed: what was wrong is replaced.
create table app.room_record (
  id uuid primary key,
  partnership_id uuid not null,
  access_kind text not null,
  room_id uuid not null,
  author_id uuid not null references app.person (id),
  agency_id uuid references app.agency (id),
  child_id uuid,
  code text not null,
  version integer not null default 1,
  happened_on date not null,
  happened_time text check (happened_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  body jsonb not null,
  replaces uuid references app.room_record (id),
  at timestamptz not null,
  foreign key (room_id, partnership_id, access_kind) references app.room (id, partnership_id, access_kind),
  foreign key (child_id, room_id) references app.room_child (id, room_id)
);
create index room_record_room on app.room_record (room_id, at);
create unique index room_record_replaced on app.room_record (replaces) where replaces is not null;

-- Each agency's chronology, line by line, with where it came from.
create table app.room_entry (
  id uuid primary key,
  partnership_id uuid not null,
  access_kind text not null,
  room_id uuid not null,
  author_id uuid not null references app.person (id),
  agency_id uuid references app.agency (id),
  at timestamptz not null,
  source text not null,
  source_sha256 text,
  source_row integer,
  happened_on date not null,
  happened_time text check (happened_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  until_on date,
  child text not null default '',
  who text not null default '',
  what text not null,
  response text not null default '',
  comment text not null default '',
  removed_at timestamptz,
  removed_reason text,
  check (until_on >= happened_on),
  check ((removed_at is null) = (removed_reason is null)),
  foreign key (room_id, partnership_id, access_kind) references app.room (id, partnership_id, access_kind)
);
create index room_entry_order on app.room_entry (room_id, happened_on, id);

-- An agency's own report in a room: a draft is the agency's, and the room sees what was submitted.
create table app.room_report (
  id uuid primary key,
  partnership_id uuid not null references app.partnership (id),
  room_id uuid not null,
  agency_id uuid not null references app.agency (id),
  author_id uuid not null references app.person (id),
  code text not null,
  version integer not null,
  child_id uuid,
  state text not null default 'draft' check (state in ('draft', 'submitted')),
  answers jsonb not null default '{}',
  began_at timestamptz not null,
  submitted_at timestamptz,
  check ((state = 'submitted') = (submitted_at is not null))
);
create index room_report_room on app.room_report (room_id);
create unique index room_report_one_draft on app.room_report
  (room_id, agency_id, code, coalesce(child_id, '00000000-0000-0000-0000-000000000000')) where state = 'draft';

-- How long a partnership keeps the rooms of each kind; the last one agreed counts.
create table app.room_schedule (
  id uuid primary key,
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  pathway text not null,
  years integer not null check (years between 1 and 120),
  how text not null check (how in ('review', 'destroy')),
  basis text not null check (length(btrim(basis)) > 0),
  at timestamptz not null
);
create index room_schedule_partnership on app.room_schedule (partnership_id, pathway, at);

-- Members see each other's names, also where their roles show them no list of people. The definer looks
-- them up, and carries out what two people decided to dispose of.
grant usage on schema app to sightline_definer;
grant select on app.person to sightline_definer;
create policy may_look_up on app.person for select to sightline_definer using (true);

do $$
declare thing text;
begin
  foreach thing in array array['room_entry', 'room_record', 'room_report', 'room_child'] loop
    execute format('grant select, delete on app.%I to sightline_definer', thing);
    execute format('create policy may_dispose on app.%I for all to sightline_definer using (true)', thing);
  end loop;
end $$;
grant select, update (name) on app.room to sightline_definer;
create policy may_dispose on app.room for all to sightline_definer using (true);
