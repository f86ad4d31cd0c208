import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listWords, tallySurvey } from '../../src/modules/asks/store/survey.ts'
import { asActor, type Tx } from '../../src/platform/http/index.ts'
import { makeWorld, type World } from '../access/world.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

const TEMPLATE = {
  sections: [
    {
      id: 's',
      title: 'S',
      questions: [
        { id: 'agency', type: 'one', label: 'Agency', options: [] },
        { id: 'lead', type: 'one', label: 'Lead', options: [], good: ['yes'], bad: ['no'] },
        { id: 'rare', type: 'one', label: 'Rare', options: [] },
        { id: 'words', type: 'text', label: 'Words' },
      ],
    },
  ],
}
// Three of the smallest, and one more agency of six that must be held back for its sake.
const PEOPLE = [
  ...Array.from({ length: 20 }, () => 'Police'),
  ...Array.from({ length: 6 }, () => 'Probation'),
  ...Array.from({ length: 3 }, () => 'Tiny'),
]

let there: TestSystem
let world: World
let round = ''

beforeAll(async () => {
  there = await openTestSystem()
  world = await there.system.asOperator((operator) => makeWorld(operator, 'parts'))
  round = await makeSurvey(PEOPLE)
})
afterAll(() => there.drop())

async function makeSurvey(agencies: readonly string[]): Promise<string> {
  const id = randomUUID()
  const author = world.people.get('BM/near')
  await there.system.asOperator(async ({ query }) => {
    await query(
      `insert into app.ask_round (id, partnership_id, author_id, template_code, template_version,
         template, title, period, due, state, at)
       values ($1, $2, $3, 'staff', 1, $4, 'Staff', '2017-18', '2018-05-31', 'closed', now())`,
      [id, world.partnership, author, JSON.stringify(TEMPLATE)],
    )
    for (const [at, agency] of agencies.entries()) {
      const [recipient] = await query(
        `insert into app.ask_recipient (partnership_id, round_id, name, asked_as, at)
         values ($1, $2, 'Somebody', 'anonymous', now()) returning id`,
        [world.partnership, id],
      )
      const value = (one: string) => ({ value: one, version: 1, by: 'a link', at: '2018-05-01' })
      await query(
        `insert into app.ask_return (partnership_id, kind, round_id, recipient_id, answers, state,
           began_at, submitted_at)
         values ($1, 'survey_response', $2, $3, $4, 'submitted', now(), now())`,
        [
          world.partnership,
          id,
          recipient?.['id'],
          JSON.stringify({
            agency: value(agency),
            lead: value(agency === 'Tiny' ? 'no' : 'yes'),
            words: value(`W${at}`),
            ...(at < 2 ? { rare: value('seen') } : {}),
          }),
        ],
      )
    }
  })
  return id
}

function as<T>(role: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const token = world.tokens.get(`${role}/near`) ?? null
  const { database, services } = there.system
  return asActor(database, { token, partnership: null }, new Date(), services, ({ tx }) => work(tx))
}

const moved = (state: string) =>
  there.system.asOperator(({ query }) =>
    query('update app.ask_round set state = $1 where id = $2', [state, round]),
  )

test('what the shown parts leave of the whole is never fewer than five people', async () => {
  const [whole, parts] = await as('BM', async (tx) => [
    await tallySurvey(tx, round, null),
    await tallySurvey(tx, round, 'agency'),
  ])
  const sizes = parts.filter(({ part, question }) => part !== null && question === '')
  expect(sizes.map(({ part, n }) => [part, n])).toEqual([['Police', 20]])
  const all = whole.find(({ question }) => question === '')?.n ?? 0
  expect(all).toBe(29)
  expect(all - sizes.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(5)
  expect(whole.find(({ question, value }) => question === 'lead' && value === 'no')?.n).toBe(3)
  expect(parts.some(({ part }) => part === 'Tiny' || part === 'Probation')).toBe(false)
})

test('an opinion can’t tell the parts apart, and the agencies are not counted as answers', async () => {
  const rows = await as('BM', (tx) => tallySurvey(tx, round, 'lead' as 'agency'))
  expect(rows).toEqual([])
  const whole = await as('BM', (tx) => tallySurvey(tx, round, null))
  expect(whole.some(({ question }) => question === 'agency')).toBe(false)
})

test('no text is counted in its own words, nor a question that fewer than five answered', async () => {
  const whole = await as('BM', (tx) => tallySurvey(tx, round, null))
  expect(new Set(whole.map(({ question }) => question))).toEqual(new Set(['', 'lead']))
})

test('while a survey runs it is only said how many responded', async () => {
  await moved('open')
  const [whole, words] = await as('BM', async (tx) => [
    await tallySurvey(tx, round, null),
    await listWords(tx, round, 'words'),
  ])
  await moved('closed')
  expect(whole.map(({ question, n }) => [question, n])).toEqual([['', 29]])
  expect(words).toEqual([])
})

test('words are read shuffled by the board, and no answer from a list by their way', async () => {
  const words = await as('BM', (tx) => listWords(tx, round, 'words'))
  expect([...words].sort()).toEqual(PEOPLE.map((_, at) => `W${at}`).sort())
  expect(words).not.toEqual(PEOPLE.map((_, at) => `W${at}`))
  expect(await as('BM', (tx) => listWords(tx, round, 'lead'))).toEqual([])
  expect(await as('AL', (tx) => listWords(tx, round, 'words'))).toEqual([])
})
