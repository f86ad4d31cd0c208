-- A report: prose with claims while it is drafted, a snapshot that never changes once it is frozen.
create table app.report (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,80}$'),
  title text not null check (length(title) between 1 and 200),
  subtitle text not null default '',
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  sections jsonb not null default '[]',
  cover jsonb not null default '{}',
  exemptions jsonb not null default '[]',
  holds jsonb not null default '[]',
  -- Sentences of its text that are recorded as commitments.
  promised jsonb not null default '[]',
  -- What each claim printed when the sentence around it was last saved.
  drafted jsonb not null default '{}',
  version integer not null default 1,
  snapshot text,
  sha256 text,
  state text not null default 'draft' check (state in ('draft', 'consultation', 'frozen', 'published', 'withdrawn')),
  frozen_at timestamptz,
  published_at timestamptz,
  published_by uuid references app.person (id),
  withdrawn_at timestamptz,
  withdrawn_because text not null default '',
  created_at timestamptz not null,
  unique (partnership_id, id),
  unique (partnership_id, slug),
  -- Publishing takes a second person.
  check (published_by is null or published_by <> author_id),
  check (state not in ('frozen', 'published') or snapshot is not null)
);

-- An agency says whether the facts about itself are right.
create table app.report_confirmation (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null,
  report_id uuid not null,
  agency_id uuid not null,
  author_id uuid not null references app.person (id),
  confirms boolean not null,
  words text not null default '',
  at timestamptz not null,
  check (confirms or words <> ''),
  foreign key (partnership_id, report_id) references app.report (partnership_id, id),
  foreign key (partnership_id, agency_id) references app.agency (partnership_id, id)
);
create index report_confirmation_report on app.report_confirmation (partnership_id, report_id, at);

-- Those who sign in that era approve the text as it stands at a version.
create table app.report_approval (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null,
  report_id uuid not null,
  author_id uuid not null references app.person (id),
  version integer not null,
  at timestamptz not null,
  unique (report_id, author_id, version),
  foreign key (partnership_id, report_id) references app.report (partnership_id, id)
);

create table app.erratum (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null,
  report_id uuid not null,
  author_id uuid not null references app.person (id),
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null,
  foreign key (partnership_id, report_id) references app.report (partnership_id, id)
);
create index erratum_report on app.erratum (partnership_id, report_id, at);

-- A second rendering over the same claims, for one receiving body, with its own day and updates.
create table app.committee_paper (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null,
  report_id uuid not null,
  author_id uuid not null references app.person (id),
  body text not null check (body <> ''),
  meeting_on date not null,
  as_of date not null,
  content jsonb not null,
  version integer not null default 1,
  snapshot text,
  state text not null default 'draft' check (state in ('draft', 'sent', 'published')),
  created_at timestamptz not null,
  unique (partnership_id, id),
  foreign key (partnership_id, report_id) references app.report (partnership_id, id)
);
create index committee_paper_report on app.committee_paper (partnership_id, report_id);

-- A comment or a change that came back in Word, at its paragraph.
create table app.report_comment (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null,
  report_id uuid not null,
  author_id uuid not null references app.person (id),
  section text not null,
  paragraph text not null,
  kind text not null check (kind in ('comment', 'change')),
  by_name text not null,
  was text not null default '',
  words text not null,
  settled boolean not null default false,
  at timestamptz not null,
  foreign key (partnership_id, report_id) references app.report (partnership_id, id)
);
create index report_comment_report on app.report_comment (partnership_id, report_id);
