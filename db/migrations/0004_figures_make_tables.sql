-- A figure as it was worked out when an upload was released. It never changes: a revision is another
-- row, so that "why is this different?" can be answered.
create table app.figure (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  figure text not null,
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  title text not null,
  value jsonb not null,
  computed_at timestamptz not null,
  unique (partnership_id, id)
);
create index figure_latest on app.figure (partnership_id, figure, period, computed_at desc);
