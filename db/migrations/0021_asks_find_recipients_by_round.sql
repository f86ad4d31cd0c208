-- Each letter and address of a round of thousands is held to its recipient by partnership and id. Where other
-- indexes began with the partnership too, and the table had just been filled, PostgreSQL looked through one of
-- those for every row. A round or an agency is of one partnership, so it is enough to begin with them.
drop index app.ask_recipient_round;
drop index app.ask_recipient_agency;
create index ask_recipient_round on app.ask_recipient (round_id, state);
create index ask_recipient_agency on app.ask_recipient (agency_id, state);
