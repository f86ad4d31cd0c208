/**
 * What is known of restricted rooms outside them: who is a member, who is kept out, who broke the glass,
 * how long the room is kept. The application has no grant on any of it.
 */
export const ROOM_TABLES = `
create table if not exists private.room (
  id uuid primary key,
  partnership_id uuid not null,
  parent_id uuid references private.room (id),
  owner_id uuid not null,
  pathway text not null,
  reference text not null unique,
  opened_at timestamptz not null default now(),
  closed_on date,
  dispose_on date,
  dispose_how text check (dispose_how in ('review', 'destroy')),
  disposal_asked_by uuid,
  disposed_at timestamptz,
  disposed_by uuid,
  check (disposed_by is null or disposed_by <> disposal_asked_by)
);
alter table private.room add column if not exists kept_why text;
alter table private.room add column if not exists kept_by uuid;
create index if not exists room_parent on private.room (parent_id);
create index if not exists room_owner on private.room (owner_id);

alter table private.room_member add column if not exists as_role text not null default 'member';
alter table private.room_member add column if not exists purpose text not null default '';
alter table private.room_member add column if not exists ended_by uuid;

alter table private.broken_glass add column if not exists reviewed_at timestamptz;
alter table private.broken_glass add column if not exists reviewed_by uuid;
alter table private.broken_glass add column if not exists review_words text;

alter table private.session add column if not exists projecting boolean not null default false;

-- A hold on one room, on every room of a kind, or on all.
create table if not exists private.room_hold (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null,
  room_id uuid,
  pathway text,
  reason text not null check (length(btrim(reason)) >= 10),
  placed_by uuid not null,
  placed_at timestamptz not null default now(),
  lifted_by uuid,
  lifted_at timestamptz
);
create index if not exists room_hold_partnership on private.room_hold (partnership_id);
`
