-- A record takes the place of one of its own room: otherwise whoever knows the id of another room's record
-- could find out that it is there, and keep its own room from replacing it.
alter table app.room_record add constraint room_record_in_room unique (id, room_id);
alter table app.room_record drop constraint room_record_replaces_fkey;
alter table app.room_record add constraint room_record_replaces_fkey
  foreign key (replaces, room_id) references app.room_record (id, room_id);
