import { dayOf, readPeriod } from '../../../knowledge/law/index.ts'
import type { Context, FieldError } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import { findQuestion, noteReplies, recordEvidence, type Question } from '../../assurance/index.ts'
import { named, responded, type RoundFacts } from '../domain/round-facts.ts'
import { questionsOf } from '../domain/template.ts'
import { bodiesOf, worthOf } from '../domain/worth.ts'

export interface Use {
  readonly questionId: string
  readonly direction: 'supports' | 'counters'
  readonly words: string
}

/**
 * Puts a closed round behind a question of assurance: an item at the rung it earns, what every body
 * answered, and what is blocked. Where nobody answered there is no item: only the silences are noted.
 * Out: the item's id, or null; or what keeps it from being used.
 */
export async function useAsEvidence(
  context: Context<Services>,
  facts: RoundFacts,
  { questionId, direction, words }: Use,
): Promise<{ readonly id: string | null } | FieldError> {
  const { round } = facts
  const period = readPeriod(round.period)
  if (round.state !== 'closed' || !round.closedAt || !period)
    return { field: 'question', message: 'Close the round first: until then its answers change.' }
  const question = await findQuestion(context.tx, questionId)
  if (!question) return { field: 'question', message: 'Choose a question from the list.' }
  if (words === '') return { field: 'words', message: 'Say what the round shows.' }
  const { why, ...worth } = worthOf(facts)
  await noteReplies(context, question.id, await repliesWith(context, question, facts))
  if (!saysAnything(facts)) {
    await context.audit('ask_round', round.id, 'use as evidence', { question: question.id })
    return { id: null }
  }
  const id = await recordEvidence(context, {
    questionId: question.id,
    kind: worth.kind,
    rung: worth.rung,
    direction,
    words: `${words} ${why.join(' ')}`,
    source: round.title,
    sourceDay: dayOf(round.closedAt),
    snapshot: null,
    keptOn: '',
    agencyId: null,
    facts: {
      first: period.first,
      last: period.last,
      independent: worth.independent,
      coversScope: true,
      challenged: worth.challenged,
      sampled: worth.sampled,
      baseline: false,
      excludesNoChange: false,
      seriesBreak: false,
      otherExplanations: false,
      base: worth.base,
      responsePercent: worth.responsePercent,
      body: null,
    },
  })
  await context.audit('ask_round', round.id, 'use as evidence', { question: question.id })
  return { id }
}

function saysAnything(facts: RoundFacts): boolean {
  if (facts.round.template.kind === 'survey_response') return responded(facts) !== null
  return named(facts).some(
    ({ recipient, answers }) => answers !== null || recipient.state === 'nil',
  )
}

// A statutory partner who was never asked is the quietest silence of all, so it is named too.
async function repliesWith(
  context: Context<Services>,
  question: Question,
  facts: RoundFacts,
): Promise<Pick<Question, 'bodies' | 'blocked'>> {
  if (facts.round.template.kind === 'survey_response')
    return { bodies: question.bodies, blocked: question.blocked }
  // Numbers are asked of whoever holds them: nobody else was left out.
  if (asksForFigures(facts))
    return {
      bodies: question.bodies,
      blocked: [...question.blocked, ...blockedFeeds(question, facts)],
    }
  const asked = bodiesOf(facts)
  const names = new Set(asked.map(({ name }) => name))
  const unasked = (await listAgencies(context.tx))
    .filter(({ standing, name }) => standing === 'statutory' && !names.has(name))
    .map(({ name }) => ({ name, answer: 'not-asked' as const, why: '' }))
  const before = question.bodies.filter(
    ({ name }) => !names.has(name) && !unasked.some((one) => one.name === name),
  )
  return { bodies: [...before, ...asked, ...unasked], blocked: question.blocked }
}

function blockedFeeds({ blocked }: Question, facts: RoundFacts) {
  return named(facts)
    .filter(({ recipient: { state } }) => state === 'blocked' || state === 'refused')
    .map(({ recipient: { name, state, reason } }) => ({
      feed: `${facts.round.title}, from ${name}`,
      blockage: state === 'refused' ? `it refused: ${reason}` : reason,
    }))
    .filter(({ feed }) => !blocked.some((one) => one.feed === feed))
}

const asksForFigures = ({ round }: RoundFacts) =>
  questionsOf(round.template).some(({ type }) => type === 'figure')
