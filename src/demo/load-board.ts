import { readPeriod } from '../knowledge/law/index.ts'
import {
  askQuestion,
  draftStatement,
  findQuestion,
  noteReplies,
  recordEvidence,
  recordPublished,
  signStatement,
} from '../modules/assurance/index.ts'
import { findRound, findRoundFacts, useAsEvidence } from '../modules/asks/index.ts'
import { listLatest } from '../modules/figures/index.ts'
import {
  approveReport,
  beginPaper,
  beginReport,
  commit,
  confirmFacts,
  consult,
  excuse,
  findPaper,
  findReport,
  freezeReport,
  problemsOf,
  publishReport,
  sendPaper,
} from '../modules/reports/index.ts'
import { getFacts, listRooms, useRoomAsEvidence } from '../modules/rooms/index.ts'
import { setPriority } from '../modules/work-programme/index.ts'
import { signedIn, type Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import type { DemoQuestion } from './board/demo-question.ts'
import { PRIORITIES, QUESTIONS } from './board/questions.ts'
import { PAPER } from './board/paper-text.ts'
import { REPORT } from './board/report-text.ts'
import type { As } from './load-severnshire.ts'
import { DEMO_KINDS } from './rooms/kinds.ts'

const YEAR = readPeriod('2017-18') ?? { name: '2017-18', first: '2017-04-01', last: '2018-03-31' }
const AS_OF = '2018-06-30'
const REVIEW_ON = '2019-06-30'

interface People {
  readonly manager: string
  readonly chair: string
  /** Agencies' leads, who confirm the facts about themselves. */
  readonly leads: readonly string[]
  /** The rounds of asking, by key. */
  readonly rounds: ReadonlyMap<string, string>
}

/** Asks, records, signs, writes, freezes and publishes as the board's people would, by the same actions. */
export async function loadBoard(as: As, people: People): Promise<void> {
  const statements = await as(people.manager, (context) => recordAnswers(context, people.rounds))
  for (const statement of statements.values())
    await as(people.chair, async (context) => {
      const signed = await signStatement(context, statement, { agrees: true, words: '' })
      if (signed !== 'approved')
        throw new Error(`A statement of the demonstration can’t stand: ${JSON.stringify(signed)}`)
    })
  await as(people.manager, (context) => writeReport(context, statements))
  for (const lead of people.leads)
    await as(lead, async (context) => {
      const agency = signedIn(context).roles.find(({ role }) => role === 'AL')?.agencyId
      if (agency)
        await confirmFacts(context, await getReport(context), { agency, confirms: true, words: '' })
    })
  await as(people.chair, async (context) => {
    await approveReport(context, await getReport(context))
  })
  await as(people.manager, async (context) => {
    const inTheWay = await freezeReport(context, await getReport(context))
    if (inTheWay.length > 0)
      throw new Error(`The demonstration’s report can’t be frozen: ${inTheWay.join(' ')}`)
  })
  await as(people.chair, async (context) => {
    await publishReport(context, await getReport(context))
  })
  await as(people.manager, writePaper)
}

async function getReport({ tx }: Context<Services>) {
  const report = await findReport(tx, REPORT.slug)
  if (!report) throw new Error('The demonstration’s report is not there.')
  return report
}

async function recordAnswers(
  context: Context<Services>,
  rounds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const priorities = new Map<string, string>()
  for (const [place, { title, aim, lead }] of PRIORITIES.entries()) {
    const id = await setPriority(context, { period: YEAR.name, place: place + 1, title, aim, lead })
    if (id) priorities.set(title, id)
  }
  const statements = new Map<string, string>()
  for (const one of QUESTIONS)
    statements.set(
      one.key,
      await answer(context, one, priorities.get(one.priority) ?? null, rounds),
    )
  return statements
}

async function answer(
  context: Context<Services>,
  one: DemoQuestion,
  priorityId: string | null,
  rounds: ReadonlyMap<string, string>,
): Promise<string> {
  const { kind, proposition, bodies = [], blocked = [] } = one
  const id = await askQuestion(context, {
    priorityId,
    kind,
    proposition,
    scope: 'The whole area',
    period: YEAR.name,
    allOf: one.allOf ?? false,
    bodies: bodies.map(({ name }) => ({ name, answer: 'not-asked', why: '' })),
    blocked: [],
  })
  await noteReplies(context, id, { bodies, blocked })
  for (const item of one.evidence) {
    const figure = item.figure
      ? (await listLatest(context.tx, { figure: item.figure, period: YEAR.name }))[0]
      : undefined
    const change = figure?.value.change
    await recordEvidence(context, {
      questionId: id,
      kind: item.kind,
      rung: item.rung,
      direction: item.direction,
      words: item.words,
      source: item.source,
      sourceDay: item.sourceDay,
      snapshot: figure?.value ?? null,
      keptOn: '',
      agencyId: null,
      facts: {
        first: YEAR.first,
        last: YEAR.last,
        independent: item.independent ?? false,
        coversScope: true,
        challenged: item.challenged ?? false,
        sampled: item.sampled ?? false,
        baseline: Boolean(change),
        excludesNoChange: Boolean(change && (change.low > 0 || change.high < 0)),
        seriesBreak: false,
        otherExplanations: false,
        base: item.base ?? figure?.value.denominator ?? null,
        responsePercent: null,
        body: item.body ?? null,
      },
    })
  }
  for (const { key, direction, words } of one.rounds ?? []) {
    const round = await findRound(context.tx, rounds.get(key) ?? '')
    if (!round) throw new Error(`The demonstration has no round ${key}.`)
    const facts = await findRoundFacts(context.tx, round)
    const used = await useAsEvidence(context, facts, { questionId: id, direction, words })
    if ('message' in used) throw new Error(`${one.key}: ${used.message}`)
  }
  for (const used of one.rooms ?? []) await useRoom(context, id, used)
  if (one.before)
    await recordPublished(context, {
      period: '2016-17',
      proposition,
      ...one.before,
      publishedIn: 'Annual report 2016-17',
    })
  const question = await findQuestion(context.tx, id)
  if (!question) throw new Error('A question of the demonstration is not there.')
  const { level, wording, limits } = one
  const drafted = await draftStatement(context, question, {
    level,
    wording,
    limits,
    rightOfReply: '',
    asOf: AS_OF,
    reviewOn: REVIEW_ON,
  })
  if ('message' in drafted) throw new Error(`${one.key}: ${drafted.message}`)
  return drafted.id
}

async function useRoom(
  context: Context<Services>,
  questionId: string,
  { pathway: code, name, direction, words }: NonNullable<DemoQuestion['rooms']>[number],
): Promise<void> {
  const pathway = DEMO_KINDS.find((kind) => kind.pathway.code === code)?.pathway
  const room = (await listRooms(context.tx, { pathway: code })).find((one) => one.name === name)
  if (!pathway || !room) throw new Error(`The demonstration has no room ${name}.`)
  const leaving = { pathway, room, facts: await getFacts(context, room) }
  const use = { questionId, direction, words, coversScope: true }
  const used = await useRoomAsEvidence(context, leaving, use)
  if (!('id' in used)) throw new Error(used.map(({ message }) => message).join(' '))
}

async function writeReport(
  context: Context<Services>,
  statements: ReadonlyMap<string, string>,
): Promise<void> {
  const { slug, title, subtitle, period } = REPORT
  const sections = REPORT.sections.map((section, at) => ({
    id: `s${at + 1}`,
    title: section.title,
    text: section.text.replaceAll(
      /\[\[([a-z-]+)\]\]/g,
      (_, key: string) => statements.get(key) ?? key,
    ),
  }))
  await beginReport(context, {
    slug,
    title,
    subtitle,
    period,
    sections,
    cover: {
      hasRecommendations: false,
      contactName: 'Morgan Hale, Business Manager',
      contactEmail: 'morgan.hale@severnshire.example',
    },
  })
  for (const { text, because } of REPORT.excuses)
    await excuse(context, await getReport(context), text, because)
  for (const promise of REPORT.promises) await commit(context, await getReport(context), promise)
  const report = await getReport(context)
  const problems = await problemsOf(context, report)
  if (problems.length > 0)
    throw new Error(
      `The demonstration’s report has problems: ${problems.map(({ kind, text, message }) => `${kind} “${text}”: ${message}`).join('\n')}`,
    )
  await consult(context, report, true)
}

async function writePaper(context: Context<Services>): Promise<void> {
  const report = await getReport(context)
  const id = await beginPaper(context, report, PAPER)
  const paper = await findPaper(context.tx, id)
  const problems = paper ? await sendPaper(context, report, paper) : []
  if (problems.length > 0)
    throw new Error(`The demonstration’s paper has problems: ${JSON.stringify(problems)}`)
}
