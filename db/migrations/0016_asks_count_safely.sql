-- What follows from a return: sent back with a reason, it stays open, and the evidence stays beside it.
alter table app.action add column sent_back text not null default '';

set local check_function_bodies = off;

-- Nobody offers or agrees in another's name. The operator, who acts outside any session, is nobody here.
create function app.action_in_own_name() returns trigger language plpgsql set search_path = '' as $$
declare actor uuid := access.actor();
begin
  if actor is null then return new; end if;
  if new.offered_by is distinct from old.offered_by and new.offered_by is not null and new.offered_by <> actor
    or new.agreed_by is distinct from old.agreed_by and new.agreed_by is not null and new.agreed_by <> actor then
    raise exception 'not in another''s name' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function app.action_in_own_name() from public;
create trigger in_own_name before update on app.action for each row execute function app.action_in_own_name();

-- In: a round, and the question by whose answer the responses are told apart: `agency`, or null.
-- Out: how often each answer was given; question '' gives how many responded. Part is null for the whole.
-- Stricter than before, for there were ways around the five:
-- Told apart by an opinion, the parts said how each small agency had answered. So only `agency` tells apart.
-- Counted while answers came in, two looks a minute apart gave the answer between them. So answers are
-- counted once the round is closed; until then it is only said how many responded.
-- A short text was counted like an answer, in its own words. So only what was chosen from a list is counted.
-- And a question that fewer than five of a part answered is left out of that part.
create or replace function app.survey_tally(asked uuid, split text default null)
returns table (part text, question text, value text, n integer)
language sql stable security definer set search_path = '' as $$
  with round as (
    select r.template, r.state = 'closed' as closed from app.ask_round r
    where r.id = asked and r.partnership_id = access.partnership()
      and access.has_role('{BM,IC,LSP,BRD,AL,SGC,SGM,DA,LAY}')
      and (split is null or split = 'agency')),
  listed as (
    select q ->> 'id' as question
    from round t, jsonb_path_query(t.template, '$.sections[*].questions[*]') q
    where t.closed and q ->> 'id' <> 'agency' and q ->> 'type' in ('one', 'many', 'grade', 'yes-no')),
  responses as (
    select r.answers, case when split is null then null
      else coalesce(r.answers -> split -> 'value' #>> '{}', '') end as part
    from app.ask_return r join round t on true
    where r.round_id = asked and r.kind = 'survey_response' and r.state = 'submitted'
      and r.partnership_id = access.partnership()),
  sizes as (select part, count(*)::integer as n from responses where part is not null group by part),
  hidden as (select coalesce(sum(n), 0) as n from sizes where n < 5),
  shown as (
    select s.part from sizes s where s.n >= 5 and not (
      (select n from hidden) between 1 and 4
      and s.part = (select m.part from sizes m where m.n >= 5 order by m.n, m.part limit 1))),
  counted as (
    select null::text as part, answers from responses
    union all
    select r.part, r.answers from responses r join shown s on s.part = r.part),
  enough as (
    select c.part, l.question from counted c join listed l on c.answers ? l.question
    group by c.part, l.question having count(*) >= 5),
  given as (
    select c.part, a.key as question, v.value
    from counted c, jsonb_each(c.answers) a,
      lateral (
        select a.value -> 'value' #>> '{}' as value where jsonb_typeof(a.value -> 'value') in ('string', 'number')
        union all
        select a.value -> 'value' ->> 'answer' where jsonb_typeof(a.value -> 'value') = 'object'
        union all
        select e from jsonb_array_elements_text(case when jsonb_typeof(a.value -> 'value') = 'array'
          then a.value -> 'value' else '[]' end) e) v
    where v.value is not null
      and exists (select from enough e where e.question = a.key and e.part is not distinct from c.part)
    union all
    select c.part, '', '' from counted c)
  select g.part, g.question, g.value, count(*)::integer from given g
  where (select count(*) from responses) >= 5
  group by g.part, g.question, g.value
$$;

-- In: a round and a text question. Out: what was written, once the round is closed, in an order that
-- says nothing of who wrote it; nothing where fewer than five wrote.
create or replace function app.survey_words(asked uuid, question text) returns setof text
language sql stable security definer set search_path = '' as $$
  with written as (
    select r.id, r.answers -> survey_words.question -> 'value' #>> '{}' as words
    from app.ask_return r join app.ask_round t on t.id = r.round_id
    where r.round_id = asked and r.kind = 'survey_response' and r.state = 'submitted'
      and t.state = 'closed' and r.partnership_id = access.partnership()
      and access.has_role('{BM,IC,LSP,BRD,SGC,SGM,DA}')
      and exists (
        select from jsonb_path_query(t.template, '$.sections[*].questions[*]') q
        where q ->> 'id' = survey_words.question and q ->> 'type' = 'text'))
  select w.words from written w
  where w.words <> '' and (select count(*) from written x where x.words <> '') >= 5
  order by sha256(convert_to(w.id::text || question, 'UTF8'))
$$;
