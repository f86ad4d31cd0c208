import {
  addAudience,
  beginReturn,
  beginRound,
  changeRound,
  decide,
  endModeration,
  findLatestReturn,
  findRound,
  findRoundFacts,
  findUsableTemplate,
  giveValues,
  listRecipients,
  noteSilence,
  openRound,
  recordChallenge,
  releaseRound,
  replyToChallenge,
  submitReturn,
  type Invited,
} from '../modules/asks/index.ts'
import { listAgencies } from '../modules/directory/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import type { Answerer } from './asks/agencies.ts'
import { CHALLENGES, PANEL_REASON } from './asks/challenges.ts'
import { fillIn } from './asks/fill-in.ts'
import { ALL_AGENCIES, ROUNDS, type DemoRound } from './asks/rounds.ts'
import type { As } from './load-severnshire.ts'
import { addressOf } from './people.ts'

/** Acts as the demonstration's people on a day of theirs. */
export type AsOn = (day: string) => As

/**
 * Asks, answers, moderates and closes the demonstration's rounds, as its people would, by the same
 * actions. Out: each round's id by its key.
 */
export async function loadAsks(asOn: AsOn, manager: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const round of ROUNDS) {
    const id = await asOn(round.opened)(manager, (context) => open(context, round))
    ids.set(round.key, id)
    for (const one of asked(round)) await answer(asOn, manager, round, id, one)
    if (round.moderatedOn) await moderate(asOn(round.moderatedOn), manager, id)
    await asOn(round.closed)(manager, (context) => changeRound(context, id, 'open', 'closed'))
  }
  return ids
}

/** Releases the figures of every round that is closed. */
export async function releaseAsks(
  context: Context<Services>,
  rounds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const id of rounds.values())
    await releaseRound(context, await findRoundFacts(context.tx, await getRound(context, id)))
}

async function getRound({ tx }: Context<Services>, id: string) {
  const round = await findRound(tx, id)
  if (!round) throw new Error(`The demonstration’s round ${id} is not there.`)
  return round
}

const asked = ({ only }: DemoRound): readonly Answerer[] =>
  ALL_AGENCIES.filter(({ agency }) => !only || only.includes(agency))

async function open(context: Context<Services>, one: DemoRound): Promise<string> {
  const { code, version } = one.template
  const template = await findUsableTemplate(context.tx, code, version)
  if (!template) throw new Error(`There is no template ${code}, version ${version}.`)
  const { title, period, words, due } = one
  const id = await beginRound(context, {
    template,
    title,
    period,
    words,
    due,
    groupId: null,
    reminders: [14, 3, -1],
    contact: 'Morgan Hale, Business Manager',
  })
  const agencies = await listAgencies(context.tx)
  const invited = asked(one).map(({ agency, lead }): Invited => ({
    askedAs: 'agency',
    agencyId: agencies.find(({ name }) => name === agency)?.id ?? null,
    subjectId: null,
    urn: '',
    name: agency,
    contactName: lead,
    email: addressOf(lead),
    signsIn: true,
  }))
  await addAudience(context, id, invited)
  await openRound(context, id)
  return id
}

async function answer(
  asOn: AsOn,
  manager: string,
  demo: DemoRound,
  id: string,
  one: Answerer,
): Promise<void> {
  const blockage = demo.blocked?.[one.agency]
  const filling = demo.filling(one)
  await asOn(demo.answered)(blockage ? manager : addressOf(one.lead), async (context) => {
    const recipient = (await listRecipients(context.tx, id)).find(({ name }) => name === one.agency)
    if (!recipient) throw new Error(`${one.agency} was not asked.`)
    if (blockage) {
      await noteSilence(context, recipient, 'blocked', blockage)
      return
    }
    if (!filling) return
    const round = await getRound(context, id)
    const asking = { recipient, round, given: undefined, by: one.lead }
    await beginReturn(context, asking, false)
    const draft = await findLatestReturn(context.tx, recipient.id)
    if (!draft) throw new Error(`${one.agency} has no return.`)
    const values = fillIn(round.template, filling)
    const refused = await giveValues(context, draft.id, round.template, values, one.lead)
    if (refused.length > 0)
      throw new Error(`${one.agency} can’t answer ${refused.join(', ')} of ${round.title}.`)
    await submitReturn(context, asking, draft.id, { name: one.lead, post: one.post })
  })
}

async function moderate(as: As, manager: string, id: string): Promise<void> {
  await as(manager, async (context) => {
    const facts = await findRoundFacts(context.tx, await getRound(context, id))
    for (const { recipient, self } of facts.replies) {
      const one = ALL_AGENCIES.find(({ agency }) => agency === recipient.name)
      const given = await findLatestReturn(context.tx, recipient.id)
      if (!one || given?.state !== 'submitted') continue
      const challenge = CHALLENGES[one.agency]
      const challengeId = challenge ? await recordChallenge(context, given, challenge) : null
      const panel: Readonly<Record<string, number>> = one.panel
      for (const [standard, score] of Object.entries(self))
        await decide(context, facts.round, given, {
          standard,
          score: panel[standard] ?? score,
          evidenceSeen: true,
          reason: panel[standard] === undefined ? PANEL_REASON.kept : PANEL_REASON.moved,
          challengeId,
        })
      await endModeration(context, facts.round, given)
    }
  })
  for (const [agency, { reply }] of Object.entries(CHALLENGES)) {
    const lead = ALL_AGENCIES.find((one) => one.agency === agency)?.lead ?? ''
    await as(addressOf(lead), async (context) => {
      const facts = await findRoundFacts(context.tx, await getRound(context, id))
      for (const { challenges } of facts.replies.filter(
        ({ recipient }) => recipient.name === agency,
      ))
        for (const challenge of challenges) await replyToChallenge(context, challenge, reply)
    })
  }
}
