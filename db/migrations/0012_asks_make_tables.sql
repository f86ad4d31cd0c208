-- A template as it was at one version. What was used never changes.
create table app.ask_template (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
  version integer not null check (version > 0),
  title text not null check (length(title) between 1 and 200),
  body jsonb not null,
  -- What it was copied or imported from, in words.
  made_from text not null default '',
  state text not null default 'draft' check (state in ('draft', 'ready')),
  made_at timestamptz not null,
  unique (partnership_id, code, version),
  unique (partnership_id, id)
);

-- One time of asking. It carries the template whole, so that what was asked can always be read.
create table app.ask_round (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  -- The group that moderates it, and reads what was submitted.
  group_id uuid,
  template_code text not null,
  template_version integer not null,
  template jsonb not null,
  title text not null check (length(title) between 1 and 200),
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  -- What is said to those asked, above the questions.
  words text not null default '',
  due date not null,
  -- Days before the due day (negative: after it) on which whoever has not replied is reminded.
  reminders jsonb not null default '[14, 3, -1]',
  -- Anybody with the open link may answer once started; only its digest is kept.
  open_link_sha256 bytea unique,
  state text not null default 'draft' check (state in ('draft', 'open', 'paused', 'closed')),
  reason text not null default '',
  opened_at timestamptz,
  closed_at timestamptz,
  at timestamptz not null,
  -- Null can't be pointed at, so a return is held to its round's group by this.
  group_key uuid not null generated always as (coalesce(group_id, '00000000-0000-0000-0000-000000000000')) stored,
  unique (partnership_id, id),
  unique (id, group_key),
  foreign key (partnership_id, group_id) references app.board_group (partnership_id, id)
);
create index ask_round_open on app.ask_round (partnership_id, state, due);
create index ask_round_code on app.ask_round (partnership_id, template_code, period);

-- Who is asked, and where their answer stands. "Not asked" is having no row.
create table app.ask_recipient (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  round_id uuid not null,
  agency_id uuid,
  -- The person asked, where one is; a school by its URN.
  subject_id uuid references app.person (id),
  urn text not null default '',
  name text not null,
  asked_as text not null check (asked_as in ('agency', 'school', 'person', 'anonymous')),
  state text not null default 'asked' check (state in ('asked', 'replied', 'nil', 'blocked', 'refused')),
  -- Why it is blocked or refused, or was opened again.
  reason text not null default '',
  -- A later day than the round's, and why.
  due date,
  due_reason text not null default '',
  replied_at timestamptz,
  at timestamptz not null,
  agency_key uuid not null generated always as (coalesce(agency_id, '00000000-0000-0000-0000-000000000000')) stored,
  unique (id, round_id, agency_key),
  check (due is null or due_reason <> ''),
  check (state not in ('blocked', 'refused') or reason <> ''),
  unique (partnership_id, id),
  foreign key (partnership_id, round_id) references app.ask_round (partnership_id, id),
  foreign key (partnership_id, agency_id) references app.agency (partnership_id, id)
);
create index ask_recipient_round on app.ask_recipient (partnership_id, round_id, state);
create index ask_recipient_agency on app.ask_recipient (partnership_id, agency_id, state);
create unique index ask_recipient_once_agency on app.ask_recipient (round_id, agency_id) where asked_as = 'agency';
create unique index ask_recipient_once_school on app.ask_recipient (round_id, urn) where asked_as = 'school';
create unique index ask_recipient_once_person on app.ask_recipient (round_id, subject_id) where asked_as = 'person';

-- Where a letter to them goes: apart from who is asked, which the board sees.
create table app.ask_address (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  recipient_id uuid not null unique,
  name text not null default '',
  email text not null check (email like '%_@_%'),
  foreign key (partnership_id, recipient_id) references app.ask_recipient (partnership_id, id)
);

-- What came back. Another edition is another row: what was submitted never changes.
create table app.ask_return (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  kind text not null check (kind in ('self_assessment', 'school_return', 'audit_return', 'agency_return', 'survey_response')),
  round_id uuid not null,
  recipient_id uuid not null,
  agency_id uuid,
  group_id uuid,
  edition integer not null default 1 check (edition > 0),
  answers jsonb not null default '{}',
  state text not null default 'draft' check (state in ('draft', 'submitted', 'moderated')),
  began_at timestamptz not null,
  submitted_at timestamptz,
  -- The accountable person who signed it off, and their post.
  signed_name text not null default '',
  signed_post text not null default '',
  agency_key uuid not null generated always as (coalesce(agency_id, '00000000-0000-0000-0000-000000000000')) stored,
  group_key uuid not null generated always as (coalesce(group_id, '00000000-0000-0000-0000-000000000000')) stored,
  check (state = 'draft' or submitted_at is not null),
  unique (recipient_id, edition),
  unique (partnership_id, id),
  unique (id, round_id, agency_key, group_key),
  foreign key (partnership_id, round_id) references app.ask_round (partnership_id, id),
  foreign key (partnership_id, recipient_id) references app.ask_recipient (partnership_id, id),
  -- A return lies where the one who was asked lies, whoever writes it.
  foreign key (recipient_id, round_id, agency_key) references app.ask_recipient (id, round_id, agency_key),
  foreign key (round_id, group_key) references app.ask_round (id, group_key)
);
create index ask_return_round on app.ask_return (partnership_id, round_id, state);
create index ask_return_agency on app.ask_return (partnership_id, agency_id);

-- A meeting in which a return was tested by others.
create table app.ask_challenge (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  round_id uuid not null,
  return_id uuid not null,
  agency_id uuid,
  group_id uuid,
  held_on date not null,
  panel text not null check (panel <> ''),
  enquiry text not null check (enquiry <> ''),
  tested text not null check (tested <> ''),
  conclusion text not null check (conclusion <> ''),
  reply text not null default '',
  replied_at timestamptz,
  at timestamptz not null,
  agency_key uuid not null generated always as (coalesce(agency_id, '00000000-0000-0000-0000-000000000000')) stored,
  group_key uuid not null generated always as (coalesce(group_id, '00000000-0000-0000-0000-000000000000')) stored,
  unique (partnership_id, id),
  foreign key (partnership_id, return_id) references app.ask_return (partnership_id, id),
  foreign key (return_id, round_id, agency_key, group_key) references app.ask_return (id, round_id, agency_key, group_key)
);
create index ask_challenge_return on app.ask_challenge (partnership_id, return_id);

-- What the panel made of a standard. A later row of the same standard stands before an earlier one.
create table app.ask_moderation (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  round_id uuid not null,
  return_id uuid not null,
  agency_id uuid,
  group_id uuid,
  challenge_id uuid,
  standard text not null check (standard <> ''),
  self_score numeric,
  score numeric not null,
  -- Whether the panel saw what the return rests on, or only read what it says.
  evidence_seen boolean not null,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  agency_key uuid not null generated always as (coalesce(agency_id, '00000000-0000-0000-0000-000000000000')) stored,
  group_key uuid not null generated always as (coalesce(group_id, '00000000-0000-0000-0000-000000000000')) stored,
  unique (partnership_id, id),
  foreign key (partnership_id, return_id) references app.ask_return (partnership_id, id),
  foreign key (return_id, round_id, agency_key, group_key) references app.ask_return (id, round_id, agency_key, group_key),
  foreign key (partnership_id, challenge_id) references app.ask_challenge (partnership_id, id)
);
create index ask_moderation_return on app.ask_moderation (partnership_id, return_id, at desc);
create index ask_moderation_round on app.ask_moderation (partnership_id, round_id);

-- Letters to be sent: written with what they are about, sent afterwards, each at most once.
create table app.ask_letter (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  round_id uuid not null,
  recipient_id uuid not null,
  kind text not null check (kind in ('invitation', 'reminder', 'extension', 'new-link', 'reopened')),
  -- Two letters with one key are one letter: a reminder of a day is written once.
  key text not null unique,
  send_after timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure', 'dropped')),
  tries integer not null default 0,
  problem text not null default '',
  claimed_at timestamptz,
  sent_at timestamptz,
  at timestamptz not null,
  foreign key (partnership_id, round_id) references app.ask_round (partnership_id, id),
  foreign key (partnership_id, recipient_id) references app.ask_recipient (partnership_id, id)
);
create index ask_letter_waiting on app.ask_letter (send_after) where state = 'waiting';
create index ask_letter_sending on app.ask_letter (claimed_at) where state = 'sending';
create index ask_letter_round on app.ask_letter (partnership_id, round_id);
create index ask_letter_recipient on app.ask_letter (recipient_id, at desc);

-- What follows from a return is an action like any other, with more known about it: which return it came
-- from, what shows that it is done, and who else agreed.
alter table app.action add column came_from uuid;
alter table app.action add column standard text not null default '';
alter table app.action add column closing_evidence text not null default '';
alter table app.action add column offered_by uuid references app.person (id);
alter table app.action add column agreed_by uuid references app.person (id);
-- Nobody agrees with themselves: what came from a return is closed by somebody else than offered the evidence.
alter table app.action add constraint action_closed_by_another check (
  came_from is null or state = 'open'
  or (closing_evidence <> '' and offered_by is not null and agreed_by is not null and agreed_by <> offered_by));
create index action_came_from on app.action (partnership_id, came_from) where came_from is not null;

-- The functions look into schemas that come with the program, after the migrations.
set local check_function_bodies = off;

-- What somebody says in a survey is theirs: nobody of the partnership reads one answered form. These
-- functions count, and say nothing of fewer than five.
grant usage on schema app to sightline_definer;
grant create on schema app to sightline_definer;
grant select on app.ask_round, app.ask_return to sightline_definer;
grant select, insert on app.ask_recipient, app.ask_letter to sightline_definer;
create policy may_count on app.ask_round for select to sightline_definer using (true);
create policy may_count on app.ask_return for select to sightline_definer
  using (kind = 'survey_response' and state = 'submitted');
create policy may_start on app.ask_recipient for all to sightline_definer using (true) with check (true);
create policy may_start on app.ask_letter for all to sightline_definer using (true) with check (true);

-- In: a round, and the question by whose answer the responses are told apart, if any.
-- Out: how often each answer was given; question '' gives how many responded. Part is null for the whole.
-- A part of fewer than five is left out; where what is left out would be fewer than five, the smallest
-- part shown goes too, or it could be had by taking the others from the whole.
create function app.survey_tally(asked uuid, split text default null)
returns table (part text, question text, value text, n integer)
language sql stable security definer set search_path = '' as $$
  with responses as (
    select r.answers, case when split is null then null
      else coalesce(r.answers -> split -> 'value' #>> '{}', '') end as part
    from app.ask_return r
    where r.round_id = asked and r.kind = 'survey_response' and r.state = 'submitted'
      and r.partnership_id = access.partnership()
      and access.has_role('{BM,IC,LSP,BRD,AL,SGC,SGM,DA,LAY}')),
  sizes as (select part, count(*)::integer as n from responses where part is not null group by part),
  hidden as (select coalesce(sum(n), 0) as n from sizes where n < 5),
  shown as (
    select s.part from sizes s where s.n >= 5 and not (
      (select n from hidden) between 1 and 4
      and s.part = (select m.part from sizes m where m.n >= 5 order by m.n, m.part limit 1))),
  counted as (
    select null::text as part, answers from responses
    union all
    select r.part, r.answers from responses r join shown s on s.part = r.part),
  given as (
    select c.part, a.key as question, v.value
    from counted c, jsonb_each(c.answers) a,
      lateral (
        select a.value -> 'value' #>> '{}' as value where jsonb_typeof(a.value -> 'value') in ('string', 'number')
        union all
        select a.value -> 'value' ->> 'answer' where jsonb_typeof(a.value -> 'value') = 'object'
        union all
        select e from jsonb_array_elements_text(case when jsonb_typeof(a.value -> 'value') = 'array'
          then a.value -> 'value' else '[]' end) e) v
    where v.value is not null and length(v.value) <= 80
    union all
    select c.part, '', '' from counted c)
  select g.part, g.question, g.value, count(*)::integer from given g
  where (select count(*) from responses) >= 5
  group by g.part, g.question, g.value
$$;

-- In: a round and a question. Out: what was written, in an order that says nothing of who wrote it.
create function app.survey_words(asked uuid, question text) returns setof text
language sql stable security definer set search_path = '' as $$
  with written as (
    select r.id, r.answers -> survey_words.question -> 'value' #>> '{}' as words
    from app.ask_return r
    where r.round_id = asked and r.kind = 'survey_response' and r.state = 'submitted'
      and r.partnership_id = access.partnership()
      and access.has_role('{BM,IC,LSP,BRD,SGC,SGM,DA}'))
  select w.words from written w
  where w.words <> '' and (select count(*) from written x where x.words <> '') >= 5
  order by sha256(convert_to(w.id::text || question, 'UTF8'))
$$;

-- Anybody with a round's open link may begin. Out: whom they are now, or null where it is not open.
create function app.start_survey(link_sha256 bytea, session_sha256 bytea) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  round app.ask_round;
  made uuid := gen_random_uuid();
begin
  select * into round from app.ask_round r where r.open_link_sha256 = link_sha256 and r.state = 'open';
  if round.id is null then return null; end if;
  insert into app.ask_recipient (id, partnership_id, round_id, name, asked_as, at)
    values (made, round.partnership_id, round.id, 'Somebody by the open link', 'anonymous', now());
  insert into private.link_session (token_sha256, partnership_id, records, idle_expires_at, absolute_expires_at)
    values (session_sha256, round.partnership_id, array[made, round.id], now() + interval '30 minutes', now() + interval '12 hours');
  return made;
end $$;

-- Whoever holds a used link may have another sent to the same address, once an hour.
-- Out: whether the link is known; nothing else is told.
create function app.ask_again(link_sha256 bytea) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  link private.record_link;
  asked app.ask_recipient;
begin
  select * into link from private.record_link l where l.token_sha256 = link_sha256;
  if link.token_sha256 is null then return false; end if;
  select * into asked from app.ask_recipient a where a.id = any(link.records);
  insert into app.ask_letter (partnership_id, round_id, recipient_id, kind, key, send_after, at)
    select asked.partnership_id, asked.round_id, asked.id, 'new-link',
      'new-link:' || asked.id || ':' || to_char(now() at time zone 'UTC', 'YYYY-MM-DD HH24'), now(), now()
    from app.ask_round r where r.id = asked.round_id and r.state in ('open', 'paused')
    on conflict (key) do nothing;
  return true;
end $$;

do $$
declare thing text;
begin
  foreach thing in array array['app.survey_tally(uuid, text)', 'app.survey_words(uuid, text)',
      'app.start_survey(bytea, bytea)', 'app.ask_again(bytea)'] loop
    execute format('alter function %s owner to sightline_definer', thing);
    execute format('revoke execute on function %s from public', thing);
    execute format('grant execute on function %s to sightline_app', thing);
  end loop;
end $$;
revoke create on schema app from sightline_definer;
