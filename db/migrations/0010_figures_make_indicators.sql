-- An indicator as it was worked out when an upload was released: what leaders see, worked out while the
-- records could be read. It never changes; a revision is another row.
create table app.indicator (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  indicator text not null,
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  value jsonb not null,
  computed_at timestamptz not null,
  unique (partnership_id, id)
);
create index indicator_latest on app.indicator (partnership_id, indicator, period, computed_at desc);
