/**
 * The private tables. They carry no row-level security: the definer owns them, and nobody else has a
 * grant. (With FORCE, a look-up by an owner who is no superuser would find nothing.)
 *
 * Days are half open: `to_day` is the first day on which a grant no longer holds, so that ending one
 * today takes effect at once.
 */
export const PRIVATE_TABLES = `
create table if not exists private.account (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique,
  email text not null check (email = lower(btrim(email)) and email like '%_@_%'),
  password_hash text,
  totp_secret_enc bytea,
  totp_last_step bigint,
  failures integer not null default 0,
  last_failure_at timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index if not exists account_email on private.account (email);

create table if not exists private.session (
  token_sha256 bytea primary key check (octet_length(token_sha256) = 32),
  account_id uuid not null references private.account (id),
  person_id uuid not null,
  partnership_id uuid not null,
  mfa boolean not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_expires_at timestamptz not null,
  absolute_expires_at timestamptz not null,
  closed_at timestamptz
);
create index if not exists session_account on private.session (account_id);

create table if not exists private.link (
  token_sha256 bytea primary key check (octet_length(token_sha256) = 32),
  account_id uuid not null references private.account (id),
  purpose text not null check (purpose in ('invitation', 'password', 'second-factor')),
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);

-- Who is asked once a year has no account: a link to their own mail names the records it opens.
create table if not exists private.record_link (
  token_sha256 bytea primary key check (octet_length(token_sha256) = 32),
  partnership_id uuid not null,
  records uuid[] not null check (cardinality(records) > 0),
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);

create table if not exists private.link_session (
  token_sha256 bytea primary key check (octet_length(token_sha256) = 32),
  partnership_id uuid not null,
  records uuid[] not null,
  created_at timestamptz not null default now(),
  idle_expires_at timestamptz not null,
  absolute_expires_at timestamptz not null,
  closed_at timestamptz
);

create table if not exists private.role_rule (
  role text not null,
  granted_by text not null,
  primary key (role, granted_by)
);

create table if not exists private.role_grant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  partnership_id uuid not null,
  role text not null,
  agency_id uuid,
  from_day date not null,
  to_day date check (to_day >= from_day),
  granted_by uuid
);
create index if not exists role_grant_person on private.role_grant (person_id, partnership_id);

create table if not exists private.group_member (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  partnership_id uuid not null,
  group_id uuid not null,
  role text not null,
  from_day date not null,
  to_day date check (to_day >= from_day),
  granted_by uuid
);
create index if not exists group_member_person on private.group_member (person_id, partnership_id);

create table if not exists private.room_member (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  partnership_id uuid not null,
  room_id uuid not null,
  granted_by uuid not null,
  from_day date not null,
  to_day date check (to_day >= from_day)
);
create index if not exists room_member_person on private.room_member (person_id, partnership_id);
create index if not exists room_member_room on private.room_member (room_id);

create table if not exists private.exclusion (
  person_id uuid not null,
  room_id uuid not null,
  reason text not null,
  excluded_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (person_id, room_id)
);

create table if not exists private.broken_glass (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  partnership_id uuid not null,
  room_id uuid not null,
  reason text not null check (length(btrim(reason)) >= 20),
  broken_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index if not exists broken_glass_person on private.broken_glass (person_id, partnership_id);
`
