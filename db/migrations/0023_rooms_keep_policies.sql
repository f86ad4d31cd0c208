-- What a partnership itself sets for a kind of room, such as the stages and times of its escalation policy, from
-- a day on. Of those that hold on a day the last one counts; of two from the same day, the one entered later.
create table app.room_policy (
  id uuid primary key,
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  pathway text not null,
  from_day date not null,
  body jsonb not null,
  at timestamptz not null
);
create index room_policy_partnership on app.room_policy (partnership_id, pathway, from_day, at);
