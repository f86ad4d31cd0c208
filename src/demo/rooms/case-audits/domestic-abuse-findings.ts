import type { DemoStep } from '../demo-room.ts'
import { moved, recorded, yes } from './answers.ts'

const found = (
  reference: string,
  agency: string,
  what: string,
  standard: string,
  children: number,
  messages: readonly string[],
) =>
  recorded('finding', '2017-07-05', 'found-on', {
    reference,
    agency,
    what,
    standard,
    children,
    messages,
  })

interface Round {
  readonly finding: string
  readonly asked: string
  readonly question: string
  readonly whom: string
  readonly answered: string
  readonly answer: string
  readonly accepts?: 'yes' | 'partly'
  readonly seen: string
  readonly evidence: string
  readonly kind: string
  readonly tested: string
  readonly met: number
  readonly of: number
  readonly result: 'met' | 'partly'
}

/** Days that a step sets for the one after. */
const DUE: Readonly<Record<string, string>> = {
  '2017-07-24': '2017-08-31',
  '2017-08-21': '2017-10-31',
  '2017-08-29': '2017-10-31',
  '2017-10-16': '2018-01-31',
  '2017-10-27': '2018-01-31',
  '2018-01-15': '2018-01-31',
  '2018-01-24': '2018-02-16',
  '2018-02-14': '2018-03-16',
}

/** Challenge, response, evidence and re-test of one finding. */
function round(one: Round): readonly DemoStep[] {
  const { finding } = one
  return [
    recorded('challenge', one.asked, 'asked-on', {
      finding,
      question: one.question,
      whom: one.whom,
      'answer-by': DUE[one.asked] ?? '',
    }),
    recorded('response', one.answered, 'answered-on', {
      finding,
      accepts: one.accepts ?? 'yes',
      answer: one.answer,
      'evidence-by': DUE[one.answered] ?? '',
    }),
    recorded('evidence', one.seen, 'seen-on', {
      finding,
      kind: one.kind,
      what: one.evidence,
      where: 'Audit folder of the business unit',
      by: 'Quality assurance sub-group',
      'retest-by': DUE[one.seen] ?? '',
    }),
    recorded('re-test', one.tested, 'tested-on', {
      finding,
      how: 'dip-sample',
      of: one.of,
      met: one.met,
      result: one.result,
      independent: yes,
    }),
  ]
}

const closed = (finding: string, why: string) =>
  recorded('finding-closed', '2018-03-12', 'closed-on', { finding, as: 'met', why })

/** From the report to the last finding closed on evidence. */
export const FINDINGS: readonly DemoStep[] = [
  found(
    'F1',
    'Severn Vale Police',
    'Children in the house were not spoken to, or what they said was not written down.',
    'Attending officers see and speak to every child in the house.',
    7,
    ['voice'],
  ),
  found(
    'F2',
    'Severnshire Council',
    'Plans did not say when an order ended, or what keeps the child safe after it.',
    'A safety plan names each order, its last day and what follows.',
    5,
    ['sharing', 'safety-planning'],
  ),
  found(
    'F3',
    'Severnshire Acute Hospitals',
    'Parents with injuries were treated, and nobody asked about children at home.',
    'Emergency departments ask who else lives in the house.',
    3,
    ['curiosity'],
  ),
  {
    record: 'good-practice',
    day: '2017-07-05',
    values: {
      agency: 'Severnshire Council',
      what: 'A worker drew the week with the child. The plan then changed the two days that frightened him.',
      shared: 'The learning briefing of September shows how it is done.',
    },
  },
  recorded('learning', '2017-07-05', 'agreed-on', {
    messages: ['voice', 'safety-planning'],
    what: 'An order buys days. Plan in them for the day after its last.',
    'for-whom': 'Everybody who works with families in which there is domestic abuse',
    how: 'Learning and improvement briefing, September 2017',
  }),
  recorded('action', '2017-07-05', 'agreed-on', {
    reference: 'A1',
    what: 'Agree who tells whom when an order begins and ends.',
    agency: 'Severn Vale Police',
    owner: 'Public protection superintendent',
    due: '2017-10-31',
    finding: 'F2',
  }),
  recorded('report', '2017-07-12', 'written-on', {
    summary:
      'Of twelve children audited, five lived under an order. Four cases were good. Officers and schools acted fast; what followed was often slow, and the child was not asked.',
    limits:
      'Twelve children speak for themselves, not for the county. Three families were not heard.',
    'any-findings': yes,
    're-audit': yes,
    're-audit-by': '2018-10-31',
  }),
  moved('agree-report', '2017-07-19'),
  ...round({
    finding: 'F1',
    asked: '2017-07-24',
    question: 'How do you know that officers speak to children?',
    whom: 'Head of public protection',
    answered: '2017-08-21',
    answer: 'The form now asks for the child’s words, and cannot be closed without them.',
    seen: '2017-10-16',
    kind: 'sample',
    evidence: 'The new form, and twenty filled in since September.',
    tested: '2018-01-18',
    met: 18,
    of: 20,
    result: 'met',
  }),
  ...round({
    finding: 'F2',
    asked: '2017-07-24',
    question: 'How will each plan outlast its order?',
    whom: 'Head of safeguarding',
    answered: '2017-08-29',
    answer: 'Team managers check the last day of each order at sign-off.',
    accepts: 'partly',
    seen: '2017-10-27',
    kind: 'record',
    evidence: 'The checklist for sign-off, and the register of orders.',
    tested: '2018-01-15',
    met: 9,
    of: 15,
    result: 'partly',
  }),
  ...round({
    finding: 'F2',
    asked: '2018-01-15',
    question: 'Six of fifteen plans still end with the order. What will change that?',
    whom: 'Head of safeguarding',
    answered: '2018-01-24',
    answer: 'The plan’s form asks for the day after the order, and the register sends a reminder.',
    seen: '2018-02-14',
    kind: 'sample',
    evidence: 'The form and eleven plans made with it.',
    tested: '2018-03-08',
    met: 14,
    of: 15,
    result: 'met',
  }),
  ...round({
    finding: 'F3',
    asked: '2017-07-24',
    question: 'What shows that staff ask who else lives in the house?',
    whom: 'Named nurse',
    answered: '2017-08-21',
    answer: 'The question stands in the record of every injury that could be an assault.',
    seen: '2017-10-16',
    kind: 'asked',
    evidence: 'Fourteen nurses and doctors were asked on one shift what they do.',
    tested: '2018-01-22',
    met: 17,
    of: 20,
    result: 'met',
  }),
  recorded('action-done', '2017-10-24', 'done-on', {
    reference: 'A1',
    shows: 'The agreement was signed, and the register of orders began.',
  }),
  closed('F1', 'In eighteen of twenty records the child’s own words stand.'),
  closed('F2', 'Fourteen of fifteen plans go on after the order.'),
  closed('F3', 'In seventeen of twenty records the question was asked and answered.'),
  recorded('re-audit', '2018-03-12', 'decided-on', {
    outcome: 'planned',
    where: 'Programme of audits for 2018-19, third quarter',
  }),
  moved(
    'close',
    '2018-03-14',
    'Each finding was tested again and put right; the next audit is planned.',
  ),
]
