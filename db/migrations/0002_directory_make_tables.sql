create table app.partnership (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null,
  area_code text not null,
  created_at timestamptz not null default now()
);

-- Which arrangements answered for the area, and when. History is never relabelled.
create table app.partnership_regime (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  name text not null,
  from_day date not null,
  to_day date check (to_day >= from_day)
);

create table app.agency (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  name text not null,
  sector text not null,
  standing text not null check (standing in ('statutory', 'relevant', 'other')),
  from_day date not null,
  to_day date check (to_day >= from_day),
  unique (partnership_id, name),
  unique (partnership_id, id)
);

create table app.person (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  agency_id uuid,
  name text not null,
  job_title text not null default '',
  email text,
  foreign key (partnership_id, agency_id) references app.agency (partnership_id, id)
);
create index person_agency on app.person (partnership_id, agency_id);

create table app.board_group (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  name text not null,
  purpose text not null default '',
  from_day date not null,
  to_day date check (to_day >= from_day),
  unique (partnership_id, name),
  unique (partnership_id, id)
);

-- A seat belongs to an agency and may stand empty; who sat in it, and when, is kept.
create table app.seat (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  group_id uuid not null,
  agency_id uuid,
  person_id uuid references app.person (id),
  role text not null,
  from_day date not null,
  to_day date check (to_day >= from_day),
  foreign key (partnership_id, group_id) references app.board_group (partnership_id, id),
  foreign key (partnership_id, agency_id) references app.agency (partnership_id, id)
);
create index seat_group on app.seat (partnership_id, group_id);
