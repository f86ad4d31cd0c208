-- What the board set out to do in a year.
create table app.priority (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  place smallint not null,
  title text not null check (length(title) between 1 and 200),
  aim text not null default '',
  lead text not null default '',
  unique (partnership_id, period, title),
  unique (partnership_id, id)
);

-- What somebody undertook to do: in a meeting, in a plan, or in the words of a published report.
create table app.action (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  agency_id uuid,
  group_id uuid,
  words text not null check (length(words) between 1 and 2000),
  owner text not null check (owner <> ''),
  due date not null,
  promised_in text not null default '',
  outcome text not null default '',
  state text not null default 'open' check (state in ('open', 'done')),
  made_at timestamptz not null,
  foreign key (partnership_id, agency_id) references app.agency (partnership_id, id),
  foreign key (partnership_id, group_id) references app.board_group (partnership_id, id)
);
create index action_due on app.action (partnership_id, state, due);

-- A question the board must be able to answer: a proposition about a scope over a period.
create table app.question (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  priority_id uuid,
  author_id uuid not null references app.person (id),
  kind text not null check (kind in ('done', 'quality', 'difference')),
  proposition text not null check (length(proposition) between 1 and 500),
  scope text not null,
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  -- Whether it is about all of something: then it stands no higher than its weakest body.
  all_of boolean not null default false,
  -- Bodies asked, each with what it answered; feeds that are missing, each with what blocks it.
  bodies jsonb not null default '[]',
  blocked jsonb not null default '[]',
  at timestamptz not null,
  unique (partnership_id, id),
  foreign key (partnership_id, priority_id) references app.priority (partnership_id, id)
);
create index question_period on app.question (partnership_id, period);

-- What was found, and by whom. Its facts never change; it may be superseded, or kept on with a reason.
create table app.evidence (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  question_id uuid not null,
  agency_id uuid,
  group_id uuid,
  author_id uuid not null references app.person (id),
  kind text not null check (kind in ('figure', 'finding', 'inspection', 'assurer', 'confirmation', 'voice')),
  rung text not null check (rung in ('asserted', 'documented', 'tested', 'outcome')),
  direction text not null check (direction in ('supports', 'counters')),
  words text not null check (length(words) between 1 and 4000),
  source text not null check (source <> ''),
  source_day date not null,
  facts jsonb not null default '{}',
  snapshot jsonb,
  superseded boolean not null default false,
  kept_on text not null default '',
  at timestamptz not null,
  unique (partnership_id, id),
  foreign key (partnership_id, question_id) references app.question (partnership_id, id),
  foreign key (partnership_id, agency_id) references app.agency (partnership_id, id),
  foreign key (partnership_id, group_id) references app.board_group (partnership_id, id)
);
create index evidence_question on app.evidence (partnership_id, question_id);

-- What the board says, and how far it may go.
create table app.statement (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  question_id uuid not null,
  author_id uuid not null references app.person (id),
  level text not null,
  wording text not null check (length(wording) between 1 and 2000),
  limits text not null default '',
  right_of_reply text not null default '',
  as_of date not null,
  review_on date not null,
  -- The ceiling when it was written, with its reasons: judged anew when it is approved.
  ceiling jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'approved')),
  approved_at timestamptz,
  approved_by uuid references app.person (id),
  approved_as text not null default '',
  at timestamptz not null,
  check (review_on > as_of),
  unique (partnership_id, id),
  foreign key (partnership_id, question_id) references app.question (partnership_id, id)
);
create index statement_question on app.statement (partnership_id, question_id, at desc);

-- A partner's agreement or dissent, and the scrutineer's view beside it.
create table app.sign_off (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  statement_id uuid not null,
  author_id uuid not null references app.person (id),
  agrees boolean not null,
  words text not null default '',
  at timestamptz not null,
  check (agrees or words <> ''),
  unique (statement_id, author_id),
  foreign key (partnership_id, statement_id) references app.statement (partnership_id, id)
);

-- What was said before this system was there, "as published in ...".
create table app.published_statement (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  proposition text not null,
  level text not null,
  wording text not null,
  published_in text not null check (published_in <> ''),
  at timestamptz not null
);
