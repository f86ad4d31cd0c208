-- A survey that is counted, opened for a few more answers and counted again would tell by the difference what
-- those few said. So a survey that was closed stays closed.
create function app.survey_stays_closed() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state = 'closed' and new.state <> 'closed' and old.template ->> 'kind' = 'survey_response' then
    raise exception 'a survey that was closed is not opened again' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function app.survey_stays_closed() from public;
create trigger survey_stays_closed before update on app.ask_round
  for each row execute function app.survey_stays_closed();
