import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  agreeToClose,
  offerClosing,
  sendClosingBack,
} from '../../src/modules/work-programme/actions/undertake.ts'
import { changeRound } from '../../src/modules/asks/actions/rounds.ts'
import { decide } from '../../src/modules/asks/actions/moderate.ts'
import { takeUpActions } from '../../src/modules/asks/actions/take-up-actions.ts'
import type { GivenReturn } from '../../src/modules/asks/domain/given-return.ts'
import { findReturn, listReturns } from '../../src/modules/asks/store/returns.ts'
import { findRound, listRounds } from '../../src/modules/asks/store/rounds.ts'
import { findRoundFacts } from '../../src/modules/asks/store/round-facts.ts'
import { tallySurvey } from '../../src/modules/asks/store/survey.ts'
import { worthOf } from '../../src/modules/asks/domain/worth.ts'
import { listLatest } from '../../src/modules/figures/index.ts'
import { listUndertakings } from '../../src/modules/work-programme/index.ts'
import type { Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { asPerson, roundTitled } from '../support/demonstration-person.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem

beforeAll(async () => {
  there = await openTestSystem('demonstration')
}, 120_000)
afterAll(() => there.drop())

const as = <T>(who: string, work: (context: Context<Services>) => Promise<T>) =>
  asPerson(there, who, work)
const round = roundTitled

const SECTION_11 = 'Section 11 self-assessment 2017-18'

async function councilsReturn(context: Context<Services>): Promise<GivenReturn> {
  const one = await round(context, SECTION_11)
  const facts = await findRoundFacts(context.tx, one)
  const council = facts.replies.find(({ recipient }) => recipient.name === 'Severnshire Council')
  const given = (await listReturns(context.tx, one.id)).find(
    ({ recipientId }) => recipientId === council?.recipient.id,
  )
  if (!given) throw new Error('The council has no return.')
  return given
}

test('guidance and briefings each reached about 13,000, and the figure says how they were counted', () =>
  as('morgan.hale', async ({ tx }) => {
    for (const name of ['levels-of-need-guidance', 'learning-and-improvement-briefings']) {
      const [figure] = await listLatest(tx, { figure: `asks.${name}.reach.count` })
      expect(figure?.value.value).toBeGreaterThan(12_500)
      expect(figure?.value.value).toBeLessThan(13_500)
      expect(figure?.value.basis).toContain('from the list it was sent to')
      // Added up from returns, not drawn at random: chance gives it no interval.
      expect(figure?.value.interval).toBeNull()
    }
  }))

test('the rounds stand on the rungs they earned, and carry no statement further', async () => {
  const rows = await there.system.asOperator(({ query }) =>
    query(
      `select q.proposition, e.rung, s.level, s.ceiling ->> 'level' as ceiling
       from app.evidence e join app.question q on q.id = e.question_id
       join app.statement s on s.question_id = q.id
       where e.source in ($1, $2, $3, $4)`,
      [
        SECTION_11,
        'Exploitation practice standards 2017-18',
        'Levels of Need guidance',
        'Staff survey on safeguarding 2017-18',
      ],
    ),
  )
  const found = Object.fromEntries(
    rows.map(({ proposition, rung, ceiling }) => [String(proposition), [rung, ceiling]]),
  )
  expect(found).toEqual({
    'agencies meet their duties under section 11': ['documented', 'reported'],
    'agencies meet the Board’s practice standards on exploitation': ['asserted', 'reported'],
    'every agency has given its staff the Levels of Need guidance': ['asserted', 'assured'],
    'staff know who their safeguarding lead is': ['tested', 'assured'],
  })
})

test('every agency graded itself better on exploitation than a year ago', () =>
  as('morgan.hale', async (context) => {
    const scores = async (title: string) => {
      const facts = await findRoundFacts(context.tx, await round(context, title))
      return new Map(
        facts.replies.map(({ recipient, self }) => [recipient.name, Object.values(self)]),
      )
    }
    const before = await scores('Exploitation practice standards 2016-17')
    for (const [agency, now] of await scores('Exploitation practice standards 2017-18')) {
      expect(now).toHaveLength(8)
      expect(Math.min(...now)).toBeGreaterThan(Math.max(...(before.get(agency) ?? [9])))
    }
  }))

test('nobody reads one person’s survey form, and the tally adds up to those who replied', async () => {
  for (const who of ['morgan.hale', 'farida.okonjo', 'idris.lowe', 'owen.brackley'])
    await as(who, async (context) => {
      const survey = (await listRounds(context.tx)).find(({ title }) => title.startsWith('Staff'))
      if (survey) expect(await listReturns(context.tx, survey.id)).toEqual([])
    })
  await as('morgan.hale', async (context) => {
    const survey = await round(context, 'Staff survey on safeguarding 2017-18')
    const tally = await tallySurvey(context.tx, survey.id, null)
    expect(tally.find(({ question }) => question === '')?.n).toBe(312)
    const known = tally.filter(({ question }) => question === 'lead-known')
    expect(known.reduce((sum, { n }) => sum + n, 0)).toBe(312)
    expect(worthOf(await findRoundFacts(context.tx, survey))).toMatchObject({
      rung: 'tested',
      base: 312,
      responsePercent: 65,
    })
  })
})

test('an agency reads its own return and what the panel made of it, and not another’s', async () => {
  const id = await as('morgan.hale', async (context) => (await councilsReturn(context)).id)
  await as('ruth.ansell', async ({ tx }) => {
    expect((await findReturn(tx, id))?.state).toBe('moderated')
  })
  await as('idris.lowe', async ({ tx }) => {
    // He sits on the Board as well, which reads what was moderated.
    expect((await findReturn(tx, id))?.state).toBe('moderated')
  })
  await as('dele.farrant', async ({ tx }) => {
    expect(await findReturn(tx, id)).toBeUndefined()
  })
})

test('an agency’s lead moderates nothing, and nobody moves a score after the panel has ended', async () => {
  await expect(
    as('ruth.ansell', async (context) => {
      const given = { ...(await councilsReturn(context)), state: 'submitted' as const }
      const found = await findRound(context.tx, given.roundId)
      if (!found) throw new Error('The round is not there.')
      return decide(context, found, given, DECISION)
    }),
  ).rejects.toThrow(/row-level security/)
  await as('morgan.hale', async (context) => {
    const given = await councilsReturn(context)
    const found = await findRound(context.tx, given.roundId)
    if (!found) throw new Error('The round is not there.')
    expect(await decide(context, found, given, DECISION)).toMatchObject({
      message: 'This return is not open to the panel any more.',
    })
  })
})

const DECISION = {
  standard: 'voice',
  score: 3,
  evidenceSeen: true,
  reason: 'Because we say so.',
  challengeId: null,
}

test('what a return promises is taken up once, offered as done, and agreed by somebody else', async () => {
  await as('morgan.hale', async (context) => {
    const given = await councilsReturn(context)
    const found = await round(context, SECTION_11)
    expect(await takeUpActions(context, found, given)).toBe(1)
    expect(await takeUpActions(context, found, given)).toBeNull()
  })
  const find = (context: Context<Services>) =>
    listUndertakings(context.tx).then((all) => all.find(({ cameFrom }) => cameFrom !== null))
  const id = await as('ruth.ansell', async (context) => {
    const action = await find(context)
    expect(await offerClosing(context, action?.id ?? '', 'All teams were briefed.')).toBe(true)
    expect(await agreeToClose(context, action?.id ?? '')).toBe(false)
    return action?.id ?? ''
  })
  await as('morgan.hale', async (context) => {
    expect(await sendClosingBack(context, id, 'Which teams?')).toBe(true)
    expect((await find(context))?.sentBack).toBe('Which teams?')
  })
  await as('ruth.ansell', (context) => offerClosing(context, id, 'All nine teams, in May.'))
  await as('morgan.hale', async (context) => {
    expect(await agreeToClose(context, id)).toBe(true)
    expect((await find(context))?.state).toBe('done')
  })
})

test('an action from a return can’t be closed by whoever offered it, whatever the application asks', async () => {
  await expect(
    there.system.asOperator(({ query }) =>
      query(
        `insert into app.action (partnership_id, words, owner, due, made_at, came_from, state,
           closing_evidence, offered_by, agreed_by)
         select r.partnership_id, 'w', 'o', '2018-12-31', now(), r.id, 'done', 'e', p.id, p.id
         from app.ask_return r cross join app.person p limit 1`,
      ),
    ),
  ).rejects.toThrow(/action_closed_by_another/)
})

test('from the parts of a survey nobody works out what fewer than five said', async () => {
  const survey = await as('morgan.hale', (context) =>
    round(context, 'Staff survey on safeguarding 2017-18'),
  )
  // Three of the police answer a question that the others of the police left empty.
  await there.system.asOperator(({ query }) =>
    query(
      `update app.ask_return set answers = answers - 'lead-known'
       where round_id = $1 and answers -> 'agency' ->> 'value' = 'police' and id not in (
         select id from app.ask_return where round_id = $1
           and answers -> 'agency' ->> 'value' = 'police' order by id limit 3)`,
      [survey.id],
    ),
  )
  await as('morgan.hale', async ({ tx }) => {
    const tally = await tallySurvey(tx, survey.id, 'agency')
    const of = (part: string | null) =>
      tally
        .filter((row) => row.part === part && row.question === 'lead-known')
        .reduce((sum, { n }) => sum + n, 0)
    const parts = [...new Set(tally.flatMap((row) => row.part ?? []))]
    expect(parts).toContain('police')
    expect(of(null)).toBeGreaterThan(5)
    const left = of(null) - parts.reduce((sum, part) => sum + of(part), 0)
    expect(left === 0 || left >= 5).toBe(true)
    // Told apart by anything but the agency, nothing is told.
    const { rows } = await sql`select 1 from app.survey_tally(${survey.id}, 'lead-known')`.execute(
      tx,
    )
    expect(rows).toEqual([])
  })
})

test('a survey that was closed is not opened again: a few more answers would be told by the difference', async () => {
  await expect(
    as('morgan.hale', async (context) => {
      const survey = await round(context, 'What families say 2017-18')
      return changeRound(context, survey.id, 'closed', 'open', 'More came.')
    }),
  ).rejects.toThrow(/survey that was closed/)
})
