import { SEVERNSHIRE } from '../src/demo/people.ts'
import { comparisonRows } from '../src/modules/asks/domain/comparison-rows.ts'
import { findShipped } from '../src/modules/asks/domain/templates/index.ts'
import { questionsOf } from '../src/modules/asks/domain/template.ts'
import { listComparedRounds } from '../src/modules/asks/store/compared-rounds.ts'
import { createApp } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { asActor } from '../src/platform/http/index.ts'
import type { System } from '../src/system.ts'

const [AGENCIES, YEARS, TIMES] = [150, 10, 5]

/** Prints how long the comparison of 150 agencies on 8 standards over 10 years takes, to read and as a page. */
export async function measureComparison(
  config: Config,
  running: System,
  say: (line: string) => void,
): Promise<void> {
  const shipped = findShipped('section-11', 2)
  if (!shipped) throw new Error('The template of section 11 does not come with the service.')
  const template = { ...shipped, code: 'measured', maps: [] }
  await fill(running, template)
  const token = await running.asOperator(({ mintSession }) => mintSession(SEVERNSHIRE.admin))
  const read = () =>
    asActor(
      running.database,
      { token, partnership: null },
      new Date(),
      running.services,
      async ({ tx }) => comparisonRows(await listComparedRounds(tx, template.code)),
    )
  const rows = (await read()).length
  const app = await createApp(config, running)
  const page = () =>
    app.inject({ url: '/asks/compare/measured', headers: { cookie: `s=${token}` } })
  const status = (await page()).statusCode
  if (status !== 200) throw new Error(`The comparison answers ${status}.`)
  say(
    `A comparison of ${AGENCIES} agencies x ${template.standards.length} standards x ${YEARS} years (${rows.toLocaleString('en-GB')} rows): ${await median(read)} ms to read and work out, ${await median(page)} ms as a page`,
  )
  say('')
  await app.close()
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < TIMES; n++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0)
}

async function fill(
  running: System,
  template: NonNullable<ReturnType<typeof findShipped>>,
): Promise<void> {
  const answers = (agency: number, year: number) =>
    Object.fromEntries(
      questionsOf(template).map((question) => [
        question.id,
        {
          value: question.type === 'grade' ? (agency + year) % 4 : 'What we looked at, and when.',
          version: 1,
          by: 'b',
          at: '2018-01-01T00:00:00Z',
        },
      ]),
    )
  await running.asOperator(async ({ query }) => {
    for (let year = 0; year < YEARS; year++) {
      const period = `${2008 + year}-${String(9 + year).padStart(2, '0')}`
      const given = Array.from({ length: AGENCIES }, (_, n) => ({
        name: `Agency ${n}`,
        urn: String(n),
        answers: answers(n, year),
      }))
      await query(
        `with round as (
           insert into app.ask_round (partnership_id, author_id, template_code, template_version, template,
             title, period, due, state, at, opened_at, closed_at)
           select p.id, (select id from app.person where partnership_id = p.id limit 1), $1, 2, $2::jsonb,
             'Measured ' || $3, $3, '2018-01-01', 'closed', now(), now(), now()
           from app.partnership p limit 1 returning id, partnership_id),
         given as (select * from jsonb_to_recordset($4::jsonb) as g (name text, urn text, answers jsonb)),
         asked as (
           insert into app.ask_recipient (partnership_id, round_id, urn, name, asked_as, state, at)
           select r.partnership_id, r.id, g.urn, g.name, 'school', 'replied', now()
           from round r cross join given g returning id, partnership_id, round_id, urn)
         insert into app.ask_return (partnership_id, kind, round_id, recipient_id, answers, state, began_at, submitted_at)
         select a.partnership_id, 'self_assessment', a.round_id, a.id, g.answers, 'submitted', now(), now()
         from asked a join given g on g.urn = a.urn`,
        [template.code, JSON.stringify(template), period, JSON.stringify(given)],
      )
    }
  })
}
