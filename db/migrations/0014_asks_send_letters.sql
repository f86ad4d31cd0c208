-- Whom a round will ask lies beside it while it is a draft, with addresses; opening it makes recipients of
-- them and empties this, so that who may read an open round reads no address.
alter table app.ask_round add column audience jsonb not null default '[]';
alter table app.ask_round add constraint ask_round_audience_is_drafted
  check (state = 'draft' or audience = '[]'::jsonb);
-- Whom those asked may turn to: a name and an address, said in every letter.
alter table app.ask_round add column contact text not null default '';

-- Who has an account signs in: a letter to them carries no way in of its own, which would be weaker.
alter table app.ask_address add column signs_in boolean not null default false;
create index ask_address_email on app.ask_address (partnership_id, lower(email));

-- One letter may be about several things that are owed: the others besides recipient_id.
alter table app.ask_letter add column also uuid[] not null default '{}';
alter table app.ask_letter drop constraint ask_letter_kind_check;
alter table app.ask_letter add constraint ask_letter_kind_check
  check (kind in ('invitation', 'reminder', 'digest', 'extension', 'new-link', 'reopened'));
create index ask_letter_state on app.ask_letter (partnership_id, state) where state in ('failed', 'unsure');
