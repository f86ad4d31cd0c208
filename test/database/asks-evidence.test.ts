import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { demoRoutes } from '../../src/demo/sign-in-as.tsx'
import { SEVERNSHIRE } from '../../src/demo/people.ts'
import { findRoundFacts, useAsEvidence, releaseRound } from '../../src/modules/asks/index.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'
import { dataRequest } from '../../src/modules/asks/domain/templates/data-request.ts'
import { confirmationSurvey } from '../../src/modules/asks/domain/templates/confirmation-survey.ts'
import { staffSurvey } from '../../src/modules/asks/domain/templates/staff-survey.ts'
import { findRound, listRounds } from '../../src/modules/asks/store/rounds.ts'
import { askQuestion, findQuestion, judge } from '../../src/modules/assurance/index.ts'
import { listLatest, protectFigures, withReleased } from '../../src/modules/figures/index.ts'
import { asActor, type Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { makeClosedRound, type AskedThere } from '../support/closed-round.ts'
import { runCli } from '../support/run-cli.ts'
import { answered } from '../support/round-facts.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { Visitor } from '../support/visitor.ts'

const PERIOD = '2017-18'
let there: TestSystem
let app: FastifyInstance
let partnership = ''
let author = ''

beforeAll(async () => {
  there = await openTestSystem('demonstration')
  app = await createApp(there.config, there.system, demoRoutes)
  const [person] = await query(
    'select id, partnership_id from app.person where email = $1',
    SEVERNSHIRE.admin,
  )
  author = String(person?.['id'])
  partnership = String(person?.['partnership_id'])
})
afterAll(async () => {
  await app.close()
  await there.drop()
})

function query(text: string, ...values: unknown[]) {
  return there.system.asOperator((operator) => operator.query(text, values))
}

async function as<T>(email: string, work: (context: Context<Services>) => Promise<T>): Promise<T> {
  const token = await there.system.asOperator((operator) => operator.mintSession(email))
  const who = { token, partnership: null }
  return asActor(there.system.database, who, new Date(), there.system.services, work)
}

const asManager = <T>(work: (context: Context<Services>) => Promise<T>) =>
  as(SEVERNSHIRE.admin, work)

const closed = (template: Template, title: string, asked: readonly AskedThere[]) =>
  there.system.asOperator((operator) =>
    makeClosedRound(operator, { partnership, author, period: PERIOD, template, title }, asked),
  )

async function roundOf(title: string): Promise<string> {
  const found = (await asManager(({ tx }) => listRounds(tx))).find((one) => one.title === title)
  return found?.id ?? ''
}

/** How far a question stands on one round alone. */
async function standsOn(
  round: string,
  kind: 'done' | 'quality' | 'difference',
  allOf = false,
): Promise<Awaited<ReturnType<typeof judge>>> {
  return asManager(async (context) => {
    const found = await findRound(context.tx, round)
    if (!found) throw new Error('no such round')
    const questionId = await askQuestion(context, {
      priorityId: null,
      kind,
      proposition: 'it is as it should be',
      scope: 'The whole area',
      period: PERIOD,
      allOf,
      bodies: [],
      blocked: [],
    })
    const facts = await findRoundFacts(context.tx, found)
    const used = await useAsEvidence(context, facts, {
      questionId,
      direction: 'supports',
      words: 'It says so.',
    })
    expect(used).toHaveProperty('id')
    const question = await findQuestion(context.tx, questionId)
    if (!question) throw new Error('no such question')
    return judge(context.tx, question)
  })
}

const STATUTORY = ['Severnshire Council', 'Severn Vale Police', 'Severnshire Integrated Care Board']
const staff = (answering: number, all: number): AskedThere[] =>
  Array.from({ length: all }, (_, n) => ({
    name: `Person ${n}`,
    askedAs: 'person',
    ...(n < answering ? { answers: answered({ 'lead-known': 'agree' }) } : {}),
  }))
const yes = answered({ circulated: { answer: 'yes', reason: '' } })

describe('how far a round carries', () => {
  test('no further than reported, though every agency grades itself better than a year ago', async () => {
    const { ceiling, evidence } = await standsOn(
      await roundOf('Exploitation practice standards 2017-18'),
      'quality',
      true,
    )
    expect(evidence[0]).toMatchObject({ rung: 'asserted', facts: { independent: false } })
    expect(ceiling.level).toBe('reported')
    const scores = (period: string) =>
      asManager(async ({ tx }) => {
        const round = await findRound(
          tx,
          (await listRounds(tx)).find(
            (one) => one.template.code === 'exploitation' && one.period === period,
          )?.id ?? '',
        )
        if (!round) throw new Error(`no round of ${period}`)
        return (await findRoundFacts(tx, round)).replies
      })
    const before = await scores('2016-17')
    for (const { recipient, self } of await scores(PERIOD)) {
      const earlier = before.find((one) => one.recipient.name === recipient.name)
      for (const [standard, score] of Object.entries(self))
        expect(score).toBeGreaterThan(earlier?.self[standard] ?? Infinity)
    }
  })

  test('to assured that a thing was done, where every accountable officer confirmed', async () => {
    const { ceiling, question } = await standsOn(
      await roundOf('Levels of Need guidance'),
      'done',
      true,
    )
    expect(question.bodies.map(({ answer }) => answer)).toEqual(Array(8).fill('confirmed'))
    expect(ceiling.level).toBe('assured')
  })

  test('to reported where one of them is silent, which it names', async () => {
    const round = await closed(confirmationSurvey, 'One silent', [
      ...STATUTORY.map((name) => ({ name, answers: yes })),
      { name: 'Wyrebridge District Council' },
    ])
    const { ceiling } = await standsOn(round, 'done', true)
    expect(ceiling.level).toBe('reported')
    expect(ceiling.reasons.join(' ')).toContain('Wyrebridge District Council did not reply')
  })

  test('to reported where a statutory partner was never asked', async () => {
    const round = await closed(confirmationSurvey, 'One not asked', [
      { name: 'Severn Vale Police', answers: yes },
    ])
    const { ceiling } = await standsOn(round, 'done', true)
    expect(ceiling.level).toBe('reported')
    expect(ceiling.reasons.join(' ')).toContain('Severnshire Council was not asked')
  })

  test('to assured where enough staff, who are not the body that answers, say so', async () => {
    const { ceiling, evidence } = await standsOn(
      await closed(staffSurvey, 'Staff, three in four', staff(30, 40)),
      'quality',
    )
    expect(evidence[0]).toMatchObject({ rung: 'tested', facts: { base: 30, responsePercent: 75 } })
    expect(ceiling.level).toBe('assured')
  })

  test('to no conclusion where few staff answered, or fewer than half', async () => {
    const few = await closed(staffSurvey, 'Staff, few', staff(18, 28))
    expect((await standsOn(few, 'quality')).ceiling.level).toBe('unable-to-conclude')
    const low = await closed(staffSurvey, 'Staff, fewer than half', staff(25, 60))
    const { ceiling } = await standsOn(low, 'quality')
    expect(ceiling.level).toBe('unable-to-conclude')
    expect(ceiling.reasons.join(' ')).toContain('Only 42% answered')
  })

  test('nowhere for what depends on numbers that are blocked', async () => {
    const { ceiling, evidence, question } = await standsOn(
      await roundOf('Exploitation profile, request for data'),
      'difference',
    )
    expect([evidence, question.bodies]).toEqual([[], []])
    expect(question.blocked[0]?.feed).toContain('from Severn Vale Police')
    expect(ceiling.level).toBe('not-in-a-position')
    expect(ceiling.reasons.join(' ')).toContain('records could not be moved')
  })
})

describe('the figures of a round', () => {
  const figure = async (id: string) =>
    (await asManager(({ tx }) => listLatest(tx, { figure: id, period: PERIOD })))[0]

  test('say how many were reached, about 13,000, and how each agency counted', async () => {
    const reached = await figure('asks.levels-of-need-guidance.reach.count')
    expect(reached?.value.value).toBe(13_040)
    expect(reached?.value.basis).toContain('Severn Vale Police 1,940, from the list it was sent to')
    expect(reached?.value).toMatchObject({ interval: null, change: null })
  })

  test('tell schools that answered by their link from those silent and blocked', async () => {
    const replies = await figure('asks.schools-safeguarding-audit.response.percent')
    expect(replies?.value).toMatchObject({ numerator: 9, denominator: 12, interval: null })
    expect(replies?.value.source).toContain('2 did not reply, 1 could not answer')
  })

  test('carry what they mean to the page, which leads to the round', async () => {
    const manager = new Visitor(app)
    await manager.send('/demo/morgan.hale', {})
    const page = await manager.get(
      `/figures/asks.levels-of-need-guidance.reach.count?period=${PERIOD}`,
    )
    expect(page.body).toContain('People each agency says it reached, added up')
    expect(page.body).toContain(`/asks/rounds/${await roundOf('Levels of Need guidance')}`)
    const all = await manager.get(`/figures?period=${PERIOD}`)
    expect(all.body).toContain('Asked of agencies, schools, staff and families')
  })

  test('are known at the command line', async () => {
    const words = ['figures', '--partnership', SEVERNSHIRE.slug, '--period', PERIOD]
    const { code, out } = await runCli(there.url, there.config.dataFolder, [
      ...words,
      '--format',
      'json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ id: 'asks.levels-of-need-guidance.reach.count', value: 13_040 }),
    )
  })

  test('that an agency supplied are in its name, hidden from the public where small', async () => {
    const value = { numerator: 3, denominator: null, first: '2017-04-01', last: '2018-03-31' }
    const round = await closed(dataRequest, 'Markers', [
      { name: 'Severn Vale Police', answers: answered({ 'exploitation-flags': value }) },
    ])
    await asManager(async (context) => {
      const found = await findRound(context.tx, round)
      if (found) await releaseRound(context, await findRoundFacts(context.tx, found))
    })
    const released = await figure('supplied.exploitation-markers.count')
    expect(released).toMatchObject({
      value: { value: 3, window: '2017-04-01..2018-03-31' },
      meaning: { owner: 'Severn Vale Police', disclosure: 'children' },
    })
    expect(released?.value.source).toContain('supplied by Severn Vale Police')
    const { values, meaning } = await asManager(({ tx }) => withReleased(tx, [], PERIOD))
    const shown = protectFigures(values, meaning).find(({ id }) => id === released?.figure)
    expect(shown).toMatchObject({ status: 'suppressed', value: null, numerator: null })
  })

  test('never stand before a value that records give', async () => {
    const [question] =
      dataRequest.sections[0]?.questions.filter(({ type }) => type === 'figure') ?? []
    if (question?.type !== 'figure') throw new Error('no figure is asked for')
    const asks = (id: string): Template => ({
      ...dataRequest,
      sections: [
        { id: 'one', title: 'One', questions: [{ ...question, figure: id, unit: 'count' }] },
      ],
    })
    const answers = answered({
      [question.id]: { numerator: 1, denominator: null, first: '2017-04-01', last: '2018-03-31' },
    })
    for (const id of ['referrals.count', 'training.people.count']) {
      const round = await closed(asks(id), id, [{ name: 'Severn Vale Police', answers }])
      await asManager(async (context) => {
        const found = await findRound(context.tx, round)
        if (found) await releaseRound(context, await findRoundFacts(context.tx, found))
      })
    }
    expect((await figure('referrals.count'))?.value.value).toBe(4461)
    expect((await figure('training.people.count'))?.value.value).toBe(1)
    const { values } = await asManager(({ tx }) => withReleased(tx, [], PERIOD))
    expect(values.map(({ id }) => id)).toContain('training.people.count')
  })

  test('are released by the Business Manager and nobody else', async () => {
    const lead = new Visitor(app)
    await lead.send('/demo/idris.lowe', {})
    const path = `/asks/rounds/${await roundOf('Levels of Need guidance')}/evidence`
    expect((await lead.get(path)).statusCode).toBe(404)
    const manager = new Visitor(app)
    await manager.send('/demo/morgan.hale', {})
    expect((await manager.get(path)).body).toContain('13,040')
    expect((await manager.send(path, { do: 'release' })).headers.location).toBe(
      `/figures?period=${PERIOD}`,
    )
    const nothing = await manager.send(path, { do: 'use', question: '', words: '' })
    expect(nothing.statusCode).toBe(422)
    expect(nothing.body).toContain('Say whether it speaks for it or against it.')
  })
})
