-- A council's own Word template. The file is kept by its checksum beside the uploads; the latest counts.
create table app.word_template (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references app.partnership (id),
  author_id uuid not null references app.person (id),
  filename text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  at timestamptz not null
);
create index word_template_latest on app.word_template (partnership_id, at desc);
