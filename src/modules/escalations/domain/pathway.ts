import { escalationRules, type EscalationPolicy } from '../../../knowledge/law/index.ts'
import type { Panel, Pathway, RoomFacts } from '../../rooms/index.ts'
import { evidenceOf } from './evidence.ts'
import { escalationFigures } from './figures.ts'
import { learning, position } from './forms/learning.ts'
import { agencyReturn, returnsAsked } from './forms/log.ts'
import { answering, raising } from './forms/stage.ts'
import { logTells } from './log-tells.ts'
import { roomMoves, roomStages } from './moves.ts'
import { policyForm } from './forms/policy.ts'
import { POLICY, policyOf, stagesOf } from './policy.ts'
import { toldBy } from './tells.ts'
import { returnsDue, watchesOf } from './watches.ts'

const LOG: Panel = {
  title: 'Escalations',
  explains:
    'The log of differences between agencies, and what each agency returns: what it raised and received, or nothing.',
  records: [returnsAsked, agencyReturn],
  watches: returnsDue,
  tells: logTells,
}

/**
 * In: a partnership’s policy. Out: differences between professionals of two agencies, taken further stage
 * by stage. The stages are the policy’s own; so are the times, which the law module runs from the same
 * policy. A stage ends with its answer, or when the next one is raised.
 */
export function escalationsPathwayOf(policy: EscalationPolicy): Pathway {
  const stages = stagesOf(policy)
  const rules = new Map(escalationRules(policy).map((rule) => [rule.id, rule]))
  return {
    code: 'escalations',
    title: 'Escalations',
    one: 'A difference between agencies',
    explains:
      'Professionals of two agencies differ about a child. The difference goes from stage to stage until it is settled.',
    access: 'panel_case',
    prefix: 'ES',
    panel: LOG,
    stages: roomStages(stages),
    first: stages[0]?.id ?? '',
    moves: roomMoves(stages),
    records: [
      ...stages.flatMap((stage, at) => [raising(stage, stages[at - 1]), answering(stage)]),
      learning,
    ],
    agencyForms: [position],
    clocks: stages.flatMap(({ number, id, answer }) => {
      const rule = `escalation.${id}`
      const own = rules.get(rule)
      if (!own) return []
      return {
        rule,
        own,
        done: [
          answer,
          ...stages.slice(number, number + 1).map((next) => next.id),
          'settle',
          'withdraw',
        ],
      }
    }),
    watches: watchesOf,
    policy: { ...policyForm, under },
    children: 'none',
    identifies: [],
    retention: {
      from: 'closed',
      years: 6,
      then: 'review',
      basis:
        'Our own proposal, not read in any law: long enough to see whether the same recurs. Put your own schedule in its place.',
      checked: false,
    },
    before: null,
    figures: escalationFigures,
    evidence: evidenceOf,
    tells: toldBy,
    source:
      'Stages and times as one county publishes them; forms for stages 2 and 3 as another asks for them; themes, nil returns and questions are our own. Working Together asks for a clear policy and sets no times.',
    checked: false,
  }
}

/** In: a room. Out: escalations by the policy of its day; what was made for a policy serves all its rooms. */
function under(facts: RoomFacts): Pathway {
  const policy = policyOf(facts)
  const name = JSON.stringify(policy)
  const known = MADE.get(name) ?? escalationsPathwayOf(policy)
  MADE.set(name, known)
  return known
}

const MADE = new Map<string, Pathway>()

/** Escalations by the policy as shipped. */
export const escalationsPathway: Pathway = escalationsPathwayOf(POLICY)
MADE.set(JSON.stringify(POLICY), escalationsPathway)
