-- A question may be left empty by some, so what holds for the parts must hold for each question of them: where
-- those of the parts shown leave between one and four who answered it, taking them from the whole would
-- give what those few said. Then the question is told of the whole only.
set local check_function_bodies = off;
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
  answered as (
    select c.part, l.question, count(*)::integer as n
    from counted c join listed l on c.answers ? l.question group by c.part, l.question),
  enough as (
    select a.part, a.question from answered a
    where a.n >= 5 and (a.part is null or not (
      (select w.n from answered w where w.part is null and w.question = a.question)
      - (select sum(p.n) from answered p where p.part is not null and p.question = a.question and p.n >= 5)
      between 1 and 4))),
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
