-- What somebody says about a figure of a period: a reading, not part of the number.
create table app.figure_commentary (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  figure text not null,
  period text not null,
  words text not null check (length(words) between 1 and 4000),
  at timestamptz not null
);
create index figure_commentary_figure on app.figure_commentary (partnership_id, figure, period, at desc);
