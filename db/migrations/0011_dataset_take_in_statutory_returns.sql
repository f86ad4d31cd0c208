-- The statutory returns of a year: the children in need census, and that of children looked after.
alter table app.upload drop constraint upload_kind_check;
alter table app.upload add constraint upload_kind_check
  check (kind in ('annex-a', 'cin-census', 'ssda903', 'dfe-statistics', 'figures'));

-- Each kind of upload numbers its own tables: Annex A has lists 1 to 11, the census one table (0), the
-- return of children looked after its Header (1) and its Episodes (2).
alter table app.upload_record drop constraint upload_record_list_check;
alter table app.upload_record add constraint upload_record_list_check check (list between 0 and 11);
