import { named, responded, type RoundFacts } from './round-facts.ts'
import { questionsOf } from './template.ts'
import type { YesNoValue } from './answer.ts'
import { counts } from './answer.ts'

/** Fewer answers than this speak only for those who gave them, as for any test. */
const FEWEST = 20

/** What a round is worth as evidence, and why, in sentences. */
export interface Worth {
  readonly rung: 'asserted' | 'documented' | 'tested'
  readonly kind: 'confirmation' | 'finding' | 'voice'
  readonly independent: boolean
  readonly base: number | null
  readonly responsePercent: number | null
  readonly challenged: boolean
  readonly sampled: boolean
  readonly why: readonly string[]
}

/** How one who was asked stands to the question, in the words of assurance. */
export interface BodyAnswer {
  readonly name: string
  readonly answer: 'confirmed' | 'replied' | 'nil' | 'no-reply' | 'blocked'
  readonly why: string
}

/**
 * The rung of the ladder on which a round stands. Self-report is asserted; moderated by others who saw
 * the evidence it is documented; a survey of staff, who are not the body that answers for itself, is a
 * test, whose size and response are told with it. Source: design, "Assurance: the grammar".
 */
export function worthOf(facts: RoundFacts): Worth {
  if (facts.round.template.kind === 'survey_response') return ofSurvey(facts)
  const asked = named(facts)
  const given = asked.filter(({ answers }) => answers !== null)
  const responsePercent = asked.length === 0 ? null : (100 * given.length) / asked.length
  const seen = given.filter(({ evidenceSeen }) => evidenceSeen)
  const documented = given.length > 0 && seen.length === given.length
  return {
    rung: documented ? 'documented' : 'asserted',
    kind: facts.round.template.kind === 'agency_return' ? 'confirmation' : 'finding',
    independent: false,
    base: null,
    responsePercent,
    challenged: given.length > 0 && given.every(({ challenges }) => challenges.length > 0),
    sampled: false,
    why: documented
      ? ['A panel saw the evidence behind every return.']
      : [
          'It is what agencies say of themselves.',
          ...(seen.length > 0
            ? [`A panel saw the evidence of ${seen.length} of ${given.length} returns.`]
            : []),
        ],
  }
}

function ofSurvey(facts: RoundFacts): Worth {
  const base = responded(facts)
  const asked = named(facts)
  const replies = asked.filter(({ recipient }) => recipient.state === 'replied').length
  const isOfFamilies = facts.round.template.audience === 'anyone'
  return {
    rung: isOfFamilies ? 'documented' : 'tested',
    kind: isOfFamilies ? 'voice' : 'finding',
    independent: true,
    base: base ?? 0,
    responsePercent: asked.length === 0 ? null : (100 * replies) / asked.length,
    challenged: false,
    sampled: false,
    why: [
      isOfFamilies
        ? 'It is what children and families say.'
        : 'It is what staff say, and not the body that answers for itself.',
      base === null
        ? 'Fewer than five people responded.'
        : `${base} people responded${base < FEWEST ? `, which is fewer than ${FEWEST}` : ''}.`,
      ...(asked.length === 0 ? ['How many could have answered is not known.'] : []),
    ],
  }
}

/**
 * How each body stands. In: a round's facts. Out: confirmed where its accountable person signed a yes to
 * the first question that asks for one; replied otherwise; nil; no reply; or blocked, with why.
 */
export function bodiesOf(facts: RoundFacts): readonly BodyAnswer[] {
  // A grade that somebody gives themselves confirms nothing that was done.
  const confirms = facts.round.template.kind !== 'self_assessment'
  const asks = confirms
    ? questionsOf(facts.round.template).find(({ type }) => type === 'yes-no')
    : undefined
  return named(facts).map(({ recipient, answers }) => {
    const { name, state, reason } = recipient
    if (state === 'nil') return { name, answer: 'nil', why: '' }
    if (state === 'blocked') return { name, answer: 'blocked', why: reason }
    if (state === 'refused') return { name, answer: 'blocked', why: `It refused: ${reason}` }
    if (state === 'asked' && !answers) return { name, answer: 'no-reply', why: '' }
    const answer = asks ? answers?.[asks.id] : undefined
    const yes = counts(answer) && (answer.value as YesNoValue).answer === 'yes'
    return { name, answer: yes ? 'confirmed' : 'replied', why: '' }
  })
}
