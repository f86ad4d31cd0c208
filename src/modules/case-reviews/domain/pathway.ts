import type { Pathway } from '../../rooms/index.ts'
import { CLOCKS } from './clocks.ts'
import { evidenceOf } from './evidence.ts'
import { caseReviewFigures } from './figures.ts'
import { agencyReport, rapidInformation } from './forms/agency-report.ts'
import {
  arrangementsBegan,
  boardNotification,
  immediateAction,
  incident,
  panelNotification,
} from './forms/begin.ts'
import { author, family, learningEvent, scope } from './forms/conduct.ts'
import { boardCriteria, partnersCriteria } from './forms/criteria.ts'
import { decision, panelResponse, rapidReview } from './forms/decide.ts'
import {
  copyToPanel,
  parallelProcess,
  processCheck,
  publication,
  takenDown,
} from './forms/publish.ts'
import { learning, progress, recommendation, report } from './forms/report.ts'
import { MOVES } from './moves.ts'
import { learntBy } from './recommendations.ts'
import { whyHeldBack } from './releases.ts'
import { STAGES } from './stages.ts'
import { toldBy } from './tells.ts'
import { watchesOf } from './watches.ts'

/**
 * Reviews of cases in which a child died or was seriously harmed: serious case reviews of the Boards,
 * and after them rapid reviews and local child safeguarding practice reviews. One pathway for both: which
 * test is asked, which clocks run and who decides follows from the day.
 */
export const caseReviewsPathway: Pathway = {
  code: 'case-reviews',
  title: 'Case reviews',
  one: 'A case considered for a review',
  explains:
    'A child died or was seriously harmed, and abuse or neglect is known or suspected. What can be learned from how agencies worked together?',
  access: 'review_room',
  prefix: 'CR',
  panel: null,
  stages: STAGES,
  first: 'consideration',
  moves: MOVES,
  records: [
    incident,
    immediateAction,
    boardNotification,
    panelNotification,
    boardCriteria,
    partnersCriteria,
    rapidReview,
    panelResponse,
    decision,
    scope,
    author,
    family,
    learningEvent,
    learning,
    recommendation,
    report,
    parallelProcess,
    processCheck,
    publication,
    copyToPanel,
    progress,
    takenDown,
    arrangementsBegan,
  ],
  agencyForms: [agencyReport, rapidInformation],
  clocks: CLOCKS,
  watches: watchesOf,
  children: 'many',
  identifies: ['name', 'born'],
  retention: {
    from: 'closed',
    years: 25,
    then: 'review',
    basis:
      'Our own proposal, not read in any law: long enough for a child of the case to ask as an adult. Put your own schedule in its place.',
    checked: false,
  },
  before:
    'This room is about a child who died or was seriously harmed. What stands in it can distress. Take the time you need, and speak to somebody afterwards.',
  figures: caseReviewFigures,
  evidence: evidenceOf,
  releases: whyHeldBack,
  learnt: learntBy,
  tells: toldBy,
  source:
    'Local Safeguarding Children Boards Regulations 2006, regulation 5(2), as quoted in a regional manual of procedures; Working Together 2015, 2018, 2023 and 2026 and the Panel’s guidance, as quoted in procedures and summaries. Forms and codes are our own.',
  checked: false,
}
