import { learntBy } from './actions-agreed.ts'
import type { Move, Pathway, Stage } from '../../rooms/index.ts'
import { auditEvidence, auditTells } from './assurance.ts'
import { auditFigures } from './figures.ts'
import { agencyAudit } from './forms/agency-form.ts'
import { concernAnswer, concernTold, immediateConcern } from './forms/concerns.ts'
import * as findings from './forms/findings.ts'
import { moderatedGrade, overallGradeForm, secondGrading } from './forms/grading.ts'
import * as learned from './forms/learning.ts'
import { plan } from './forms/planning.ts'
import { auditedCase, draw, replacement } from './forms/sampling.ts'
import { familyView, formMissing, practitionerView } from './forms/views.ts'
import * as needs from './needs.ts'
import { auditWatches } from './watches.ts'

const STAGES: readonly Stage[] = [
  {
    id: 'planned',
    title: 'Planning',
    explains: 'The theme, the questions and the days are agreed, and the sample is drawn.',
  },
  {
    id: 'sampled',
    title: 'Sample drawn',
    explains: 'The children drawn are added, and the agencies that know each are found.',
  },
  {
    id: 'auditing',
    title: 'Files being audited',
    explains: 'Agencies look at their part. Practitioners, children and families are heard.',
  },
  {
    id: 'moderating',
    title: 'Audit day',
    explains: 'The agencies read their forms side by side and agree the grades.',
  },
  {
    id: 'reporting',
    title: 'Reporting',
    explains: 'Findings, good practice, learning and actions are agreed and written up.',
  },
  {
    id: 'following-up',
    title: 'Following up',
    explains: 'Each finding is challenged, answered, evidenced, tested again and closed.',
  },
  {
    id: 'closed',
    title: 'Closed',
    explains: 'Every finding is closed on evidence, or followed up elsewhere.',
    closed: true,
  },
  {
    id: 'stopped',
    title: 'Stopped',
    explains: 'The audit was given up. Its reasons stand here.',
    closed: true,
  },
]

const OPEN = STAGES.filter(({ closed }) => !closed).map(({ id }) => id)

const MOVES: readonly Move[] = [
  {
    code: 'confirm-sample',
    title: 'Confirm the sample',
    from: ['planned'],
    to: 'sampled',
    reason: false,
    needs: needs.needsToConfirmSample,
  },
  {
    code: 'draw-again',
    title: 'Go back and draw again',
    from: ['sampled'],
    to: 'planned',
    explains: 'The draw before stays on record. One case alone is left out without this.',
    reason: true,
  },
  {
    code: 'send-forms',
    title: 'Ask the agencies for their forms',
    from: ['sampled'],
    to: 'auditing',
    reason: false,
    needs: needs.needsToSendForms,
  },
  {
    code: 'begin-moderation',
    title: 'Begin the audit day',
    from: ['auditing'],
    to: 'moderating',
    reason: false,
    needs: needs.needsToModerate,
  },
  {
    code: 'back-to-files',
    title: 'Go back to the files',
    from: ['moderating'],
    to: 'auditing',
    reason: true,
  },
  {
    code: 'agree-grades',
    title: 'Close the moderation',
    from: ['moderating'],
    to: 'reporting',
    explains: 'Every case has its agreed grade, and so has the whole.',
    reason: true,
    dissent: true,
    needs: needs.needsToReport,
  },
  {
    code: 'moderate-again',
    title: 'Look at the grades again',
    from: ['reporting'],
    to: 'moderating',
    reason: true,
  },
  {
    code: 'agree-report',
    title: 'Agree the report',
    from: ['reporting'],
    to: 'following-up',
    reason: false,
    dissent: true,
    needs: needs.needsToFollowUp,
  },
  {
    code: 'close',
    title: 'Close the audit',
    from: ['following-up'],
    to: 'closed',
    reason: true,
    needs: needs.needsToClose,
  },
  {
    code: 'stop',
    title: 'Give the audit up',
    from: OPEN,
    to: 'stopped',
    explains: 'For an audit that will not be finished. Nothing in it is counted as audited.',
    reason: true,
    needs: needs.needsToStop,
  },
]

/** A multi-agency audit of case files, from its plan to the last finding closed on evidence. */
export const caseAuditsPathway: Pathway = {
  code: 'case-audits',
  title: 'Case file audits',
  one: 'A multi-agency audit of case files',
  explains:
    'Agencies look together at how well a few children were served, and follow up what they find.',
  access: 'panel_case',
  prefix: 'AU',
  panel: null,
  stages: STAGES,
  first: 'planned',
  moves: MOVES,
  records: [
    immediateConcern,
    concernTold,
    concernAnswer,
    plan,
    draw,
    replacement,
    auditedCase,
    practitionerView,
    familyView,
    formMissing,
    secondGrading,
    moderatedGrade,
    overallGradeForm,
    findings.finding,
    learned.goodPractice,
    learned.learning,
    learned.action,
    learned.report,
    findings.challenge,
    findings.response,
    findings.evidence,
    findings.reTest,
    findings.findingClosed,
    findings.findingCarried,
    learned.actionDone,
    learned.reAudit,
  ],
  agencyForms: [agencyAudit],
  // No law sets a day for an audit; what is due was agreed in the room.
  clocks: [],
  watches: auditWatches,
  children: 'many',
  identifies: ['name', 'born', 'nhs-number'],
  retention: {
    from: 'closed',
    years: 6,
    then: 'review',
    basis:
      'Proposed here: working papers of an audit, six years. No source was read; each partnership signs off its own.',
    checked: false,
  },
  before:
    'This room describes harm to children. It goes by references: look up a child only if you must.',
  figures: auditFigures,
  evidence: auditEvidence,
  learnt: learntBy,
  tells: auditTells,
  source:
    'Multi-agency case file audit as safeguarding partnerships run it (Working Together, joint audits of case files; processes, rows 18, 19 and 36). The stages and forms are our own, and were not checked with a partnership.',
  checked: false,
}
