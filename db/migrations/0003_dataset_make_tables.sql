-- A file of returns as it came: what it said it covers, how it was found, and whether the board may
-- see what was read from it. The file itself is kept by its checksum, beside the database.
create table app.upload (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  kind text not null check (kind in ('annex-a', 'dfe-statistics', 'figures')),
  filename text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  uploaded_at timestamptz not null,
  -- Refused as a whole: its report is kept, none of its rows are.
  accepted boolean not null,
  reason text not null default '',
  -- Per list: window, rows, refused rows, difference from what it supersedes.
  lists jsonb not null default '[]',
  report jsonb not null default '[]',
  headings jsonb not null default '[]',
  state text not null default 'draft' check (state in ('draft', 'released')),
  released_at timestamptz,
  released_by uuid references app.person (id),
  check (state = 'draft' or accepted),
  unique (partnership_id, id)
);
create index upload_partnership on app.upload (partnership_id, uploaded_at desc);
create index upload_file on app.upload (partnership_id, sha256);

-- One row of a list, as read. Whole children's records stay with the analyst and the manager.
create table app.upload_record (
  upload_id uuid not null,
  partnership_id uuid not null,
  list smallint not null check (list between 1 and 11),
  row integer not null,
  child text not null,
  day date,
  data jsonb not null,
  primary key (upload_id, list, row),
  foreign key (partnership_id, upload_id) references app.upload (partnership_id, id)
);
create index upload_record_child on app.upload_record (partnership_id, list, child);

-- A value worked out elsewhere: published by the Department, supplied by an agency, or computed by
-- this same program at the council.
create table app.upload_value (
  upload_id uuid not null,
  partnership_id uuid not null,
  row integer not null,
  figure text not null,
  title text not null default '',
  period text not null,
  key text,
  area_code text,
  old_area_code text,
  area_name text,
  status text not null check (status in ('known', 'absent', 'suppressed')),
  reason text,
  unit text not null,
  value double precision,
  numerator double precision,
  denominator double precision,
  unknown integer not null default 0,
  as_of date,
  first_day date,
  last_day date,
  source text not null,
  definition text not null default '',
  primary key (upload_id, row),
  check (status <> 'known' or value is not null or unit = 'table'),
  foreign key (partnership_id, upload_id) references app.upload (partnership_id, id)
);
create index upload_value_figure on app.upload_value (partnership_id, figure, period);

-- Which authorities an authority is compared with. The sets change, so each has its version.
create table app.upload_neighbour (
  upload_id uuid not null,
  partnership_id uuid not null,
  version text not null,
  old_area_code text not null,
  place smallint not null,
  neighbour text not null,
  closeness text not null,
  primary key (upload_id, old_area_code, place),
  foreign key (partnership_id, upload_id) references app.upload (partnership_id, id)
);

-- What somebody said a heading means, so that they are asked once.
create table app.heading (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  list smallint not null check (list between 1 and 8),
  heading text not null,
  field text not null,
  unique (partnership_id, list, heading)
);
