import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'
import { EXPORT_FORMATS, EXPORT_TYPES } from '../../src/modules/asks/render/formats.ts'
import { openTable } from '../../src/platform/files/index.ts'
import { asActor } from '../../src/platform/http/index.ts'
import { makeWorld, type World } from '../access/world.ts'
import { makeAskedRound, type AskedRound } from '../support/asked-round.ts'
import { EVERY_TYPE } from '../support/asked-template.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: Awaited<ReturnType<typeof createApp>>
let world: World
let superuser: Client
let folder = ''
let draft: AskedRound & { returned: string }
let sent: AskedRound & { returned: string }

const AUDIT: Template = { ...EVERY_TYPE, code: 'audit-export' }

beforeAll(async () => {
  there = await openTestSystem()
  app = await createApp(there.config, there.system)
  world = await there.system.asOperator((operator) => makeWorld(operator, 'export'))
  superuser = new Client({ connectionString: there.url })
  await superuser.connect()
  await superuser.query('reset role')
  folder = await mkdtemp(join(tmpdir(), 'sightline-export-'))
  draft = await answered('2016-17')
  sent = await answered('2017-18')
  await as('AL/near').send(`/asks/check/${sent.recipient}`, {
    name: 'Ann Eze',
    post: 'Deputy Chief',
    declares: 'yes',
  })
  await moderated(sent)
})
afterAll(async () => {
  await superuser.end()
  await app.close()
  await there.drop()
  await rm(folder, { recursive: true })
})

function as(who: string): Visitor {
  const visitor = new Visitor(app)
  visitor.cookies.set('s', world.tokens.get(who) ?? '')
  return visitor
}

function asked(template: Template, more: object = {}): Promise<AskedRound> {
  return there.system.asOperator((operator) =>
    makeAskedRound(operator, {
      partnership: world.partnership,
      author: world.people.get('BM/near') ?? '',
      template,
      ...more,
    }),
  )
}

async function answered(period: string): Promise<AskedRound & { returned: string }> {
  const one = await asked(AUDIT, { agency: world.agencies[0], period, name: 'Near Police' })
  const lead = as('AL/near')
  const path = `/asks/answer/${one.recipient}`
  await lead.send(path, { do: 'new' })
  await lead.send(`${path}/leadership`, {
    'q-lead': 'yes',
    'q-lead-name': '=HYPERLINK("http://a.example","#panic()") 王',
    'q-grade': '2',
  })
  await lead.send(`${path}/people`, { 'q-staff': '1,204' })
  const [row] = await query(`select id from app.ask_return where recipient_id = $1`, one.recipient)
  return { ...one, returned: String(row?.['id']) }
}

function query(text: string, ...values: unknown[]) {
  return there.system.asOperator((operator) => operator.query(text, values))
}

async function moderated({ round, returned }: { round: string; returned: string }) {
  const author = world.people.get('BM/near')
  await query(
    `insert into app.ask_moderation (partnership_id, author_id, round_id, return_id, agency_id,
       standard, self_score, score, evidence_seen, reason, at)
     values ($1, $2, $3, $4, $5, 's1', 2, 1, true, 'The minutes say otherwise.', now())`,
    ...[world.partnership, author, round, returned, world.agencies[0]],
  )
  await query(
    `insert into app.ask_challenge (partnership_id, author_id, round_id, return_id, agency_id, held_on,
       panel, enquiry, tested, conclusion, at)
     values ($1, $2, $3, $4, $5, '2018-07-10', 'Quality group', 'Who leads?', 'Ten files', 'Some', now())`,
    ...[world.partnership, author, round, returned, world.agencies[0]],
  )
}

async function rowsOf(visitor: Visitor, path: string): Promise<Record<string, string>[]> {
  const { body, statusCode } = await visitor.get(path)
  expect(statusCode, path).toBe(200)
  return parse(body, { columns: true, bom: true })
}

const EXPORTS: Readonly<Record<string, () => string>> = {
  return: () => `/asks/returns/${sent.returned}/download`,
  round: () => `/asks/rounds/${sent.round}/download`,
  comparison: () => `/asks/compare/${AUDIT.code}/download`,
}

test.each(
  Object.keys(EXPORTS).flatMap((what) => EXPORT_FORMATS.map((format) => [what, format] as const)),
)('a %s comes out as %s, and the log says who had it', async (what, format) => {
  const path = `${EXPORTS[what]?.() ?? ''}/${format}`
  const before = await loggedExports(format)
  const { statusCode, headers, rawPayload } = await as('BM/near').get(path)
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe(EXPORT_TYPES[format])
  expect(headers['content-disposition']).toContain(`.${format}"`)
  expect(rawPayload.length).toBeGreaterThan(100)
  const begins = { html: '<!DOCTYPE html>', docx: 'PK', pdf: '%PDF-', csv: '\uFEFF', xlsx: 'PK' }
  expect(rawPayload.toString('utf8').startsWith(begins[format])).toBe(true)
  if (format === 'pdf') expect(rawPayload.toString('latin1')).toContain('pdfuaid')
  expect(await loggedExports(format)).toBe(before + 1)
})

async function loggedExports(format: string): Promise<number> {
  const { rows } = await superuser.query<{ n: number }>(
    `select count(*)::int as n from audit.entry
     where act = 'export' and actor = $1 and detail ->> 'as' = $2`,
    [world.people.get('BM/near'), format],
  )
  return rows[0]?.n ?? 0
}

test('a return prints its answers, both scores and the challenge', async () => {
  const { body } = await as('BM/near').get(`/asks/returns/${sent.returned}/print`)
  for (const words of [
    'Ann Eze, Deputy Chief',
    '1,204 people',
    'The minutes say otherwise. (evidence seen)',
    'Challenge on 10 July 2018',
  ])
    expect(body).toContain(words)
})

test('the data holds numbers as numbers, and what looks like a formula as words', async () => {
  const path = `/asks/returns/${sent.returned}/download`
  const rows = await rowsOf(as('BM/near'), `${path}/csv`)
  const of = (id: string) => rows.find((row) => row['question_id'] === id)
  expect(of('staff')).toMatchObject({ number: '1204', standing: 'answered' })
  expect(of('grade')).toMatchObject({ own_score: '2', panel_score: '1' })
  expect(of('lead-name')?.['answer']).toMatch(/^'=HYPERLINK/)
  expect(of('reviewed')).toMatchObject({ number: '', standing: 'not answered' })
  const file = join(folder, 'file.xlsx')
  await writeFile(file, (await as('BM/near').get(`${path}/xlsx`)).rawPayload)
  const table = await openTable(file, 'file.xlsx')
  const cells = []
  for await (const row of table.sheets[0]?.rows() ?? []) cells.push(...row.cells)
  await table.close()
  expect(cells).toContainEqual({ kind: 'number', number: 1204, formula: false })
  expect(cells.filter((cell) => cell?.formula)).toEqual([])
})

test('what somebody may not read is not in what they take away', async () => {
  const near = `/asks/returns/${draft.returned}`
  expect((await as('AL/near').get(`${near}/print`)).statusCode).toBe(200)
  for (const who of ['BM/near', 'IC/near', 'AL/far', 'PRA/near', 'SYS/near'])
    for (const path of [`${near}/print`, `${near}/download/csv`])
      expect((await as(who).get(path)).statusCode, `${who} ${path}`).toBe(404)
  expect((await new Visitor(app).get(`${near}/download/pdf`)).statusCode).toBe(404)
  // The board reads a self-assessment once it is moderated, and knows until then only that it came.
  for (const row of await rowsOf(as('BRD/near'), `/asks/rounds/${sent.round}/download/csv`))
    expect(row).toMatchObject({ silence: 'replied', shown: 'no', answer: '', own_score: '' })
  const [compared] = await rowsOf(as('BRD/near'), EXPORTS['comparison']?.() + '/csv')
  expect(compared).toMatchObject({ self: '', silence: 'no-reply' })
  expect((await as('PRA/near').get(`/asks/rounds/${sent.round}/print`)).statusCode).toBe(404)
})

test('a comparison has a row for each agency, standard and year, each silence by its name', async () => {
  const rows = await rowsOf(as('BM/near'), EXPORTS['comparison']?.() + '/csv')
  expect(rows).toEqual([
    expect.objectContaining({ year: '2016-17', silence: 'no-reply', self: '', moderated: '' }),
    expect.objectContaining({ year: '2017-18', silence: 'replied', self: '2', moderated: '1' }),
  ])
})

test('a round says who was not asked, and how many answered', async () => {
  const { body } = await as('BM/near').get(`/asks/rounds/${sent.round}/print`)
  expect(body).toContain('1 of 1 answered.')
  expect(body).toMatch(/Not asked: [^.]*\bFar\b/)
})

test('a survey comes out as counts only, and nobody’s form can be taken away', async () => {
  const survey: Template = {
    ...EVERY_TYPE,
    code: 'survey-export',
    kind: 'survey_response',
    audience: 'anyone',
  }
  const { round } = await asked(survey, { askedAs: 'anonymous', name: 'Somebody', agency: null })
  let form = ''
  for (const n of [1, 2, 3, 4, 5, 6]) form = await responded(round, n)
  const open = (await as('BM/near').get(`/asks/rounds/${round}/download/html`)).body
  expect(open).toContain('counted once the round is closed')
  expect(open).not.toContain('Every year')
  await query(`update app.ask_round set state = 'closed', closed_at = now() where id = $1`, round)
  const { body } = await as('BM/near').get(`/asks/rounds/${round}/download/html`)
  expect(body).toContain('Every year')
  const csv = (await as('BM/near').get(`/asks/rounds/${round}/download/csv`)).body
  for (const words of [body, csv]) expect(words).not.toContain('private words')
  for (const who of ['BM/near', 'IC/near', 'AL/near'])
    expect((await as(who).get(`/asks/returns/${form}/download/csv`)).statusCode, who).toBe(404)
  expect((await as('BM/near').get(`/asks/compare/${survey.code}/download/csv`)).statusCode).toBe(
    404,
  )
})

async function responded(round: string, n: number): Promise<string> {
  const [recipient, form] = [randomUUID(), randomUUID()]
  await query(
    `insert into app.ask_recipient (id, partnership_id, round_id, name, asked_as, at, state, replied_at)
     values ($1, $2, $3, $4, 'anonymous', now(), 'replied', now())`,
    ...[recipient, world.partnership, round, `Somebody ${n}`],
  )
  const one = (value: string) => ({ value, version: 1, by: 'a link', at: '2018-06-01T10:00:00Z' })
  await query(
    `insert into app.ask_return (id, partnership_id, kind, round_id, recipient_id, answers, state, began_at, submitted_at)
     values ($1, $2, 'survey_response', $3, $4, $5, 'submitted', now(), now())`,
    ...[form, world.partnership, round, recipient],
    JSON.stringify({ checks: one('yearly'), 'lead-name': one(`private words ${n}`) }),
  )
  return form
}

test('whoever came by a link takes their own return away, and nothing else', async () => {
  const school = { ...EVERY_TYPE, code: 'school-export', kind: 'school_return' as const }
  const one = await asked(school, { askedAs: 'school', urn: '999001', name: 'Hill School' })
  const token = randomBytes(32).toString('base64url')
  const digest = createHash('sha256').update(token).digest()
  const manager = { token: world.tokens.get('BM/near') ?? '', partnership: null }
  await asActor(there.system.database, manager, new Date(), there.system.services, ({ tx }) =>
    sql`select access.issue_record_link(${digest}, ${[one.recipient, one.round]}::uuid[], interval '1 day')`.execute(
      tx,
    ),
  )
  const visitor = new Visitor(app)
  await visitor.send(`/a/${token}`, {})
  await visitor.send(`/asks/answer/${one.recipient}`, { do: 'new' })
  const [row] = await query(`select id from app.ask_return where recipient_id = $1`, one.recipient)
  const own = `/asks/returns/${String(row?.['id'])}`
  const printed = await visitor.get(`${own}/print`)
  expect(printed.statusCode).toBe(200)
  expect(printed.body).toContain('Hill School')
  expect((await visitor.get(`${own}/download/pdf`)).statusCode).toBe(200)
  expect((await visitor.get(`/asks/returns/${sent.returned}/download/pdf`)).statusCode).toBe(404)
  expect((await visitor.get(`/asks/rounds/${one.round}/download/csv`)).statusCode).not.toBe(200)
})

test('a format that there is none of is not found', async () => {
  for (const what of Object.values(EXPORTS))
    expect((await as('BM/near').get(`${what()}/exe`)).statusCode).toBe(404)
})
