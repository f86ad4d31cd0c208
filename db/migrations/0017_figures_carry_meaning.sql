-- A figure that no register defines carries what it means, so that a reader can open it like any other.
alter table app.figure add column meaning jsonb;
