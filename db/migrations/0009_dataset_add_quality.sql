-- How far an upload can be relied on, list by list; null where it was refused, or came before this.
alter table app.upload add column quality jsonb;

-- Annex A has eleven lists.
alter table app.heading drop constraint heading_list_check;
alter table app.heading add constraint heading_list_check check (list between 1 and 11);
