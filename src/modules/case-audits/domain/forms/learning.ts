import {
  lastOf,
  recordsOf,
  textIn,
  yesNoIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { MESSAGES, RE_AUDITED } from '../codes.ts'
import { findAction } from '../actions-agreed.ts'
import { findFinding } from '../findings.ts'
import { day, long, many, one, past, text, yesNo } from './ask.ts'

export const goodPractice: Recordable = {
  code: 'good-practice',
  version: 1,
  title: 'Good practice',
  button: 'Record good practice',
  many: true,
  stages: ['auditing', 'moderating', 'reporting'],
  questions: [
    text('agency', 'Which agency’s?'),
    long('what', 'What was done well, and what did it do for the child?'),
    long('shared', 'How will others learn of it?', { required: false }),
  ],
}

export const learning: Recordable = {
  code: 'learning',
  version: 1,
  title: 'Learning',
  button: 'Record learning',
  on: 'agreed-on',
  many: true,
  stages: ['moderating', 'reporting', 'following-up'],
  questions: [
    past('agreed-on', 'When was it agreed?'),
    many('messages', 'What is it about?', MESSAGES),
    long('what', 'What should be done differently, and why?'),
    text('for-whom', 'Who needs to know?'),
    text('how', 'How will they hear of it?', {
      required: false,
      hint: 'A briefing, a newsletter, a course.',
    }),
  ],
}

export const action: Recordable = {
  code: 'action',
  version: 1,
  title: 'Action',
  button: 'Agree an action',
  on: 'agreed-on',
  many: true,
  stages: ['moderating', 'reporting', 'following-up'],
  questions: [
    text('reference', 'Reference of this action', {
      most: 20,
      hint: 'A short one of your own, such as A1.',
    }),
    past('agreed-on', 'When was it agreed?'),
    long('what', 'What will be done?'),
    text('agency', 'Which agency does it?'),
    text('owner', 'Who sees to it?', { hint: 'The post, never the name.' }),
    day('due', 'By when?'),
    text('finding', 'For which finding?', {
      required: false,
      most: 20,
      hint: 'Its reference, such as F1. Leave it empty where it is for none.',
    }),
  ],
  check: (values, facts) => {
    const forFinding = textIn(values, 'finding')
    return [
      ...(findAction(facts, textIn(values, 'reference'))
        ? [
            {
              question: 'reference',
              message: 'Another action has this reference. Give it its own.',
            },
          ]
        : []),
      ...(textIn(values, 'due') < textIn(values, 'agreed-on')
        ? [{ question: 'due', message: 'It can’t be due before it was agreed.' }]
        : []),
      ...(forFinding !== '' && !findFinding(facts, forFinding)
        ? [{ question: 'finding', message: 'No finding has this reference.' }]
        : []),
    ]
  },
}

export const actionDone: Recordable = {
  code: 'action-done',
  version: 1,
  title: 'Action done',
  button: 'Record that an action is done',
  on: 'done-on',
  many: true,
  stages: ['reporting', 'following-up'],
  questions: [
    text('reference', 'Reference of the action', { most: 20 }),
    past('done-on', 'When was it done?'),
    long('shows', 'What shows that it is done?'),
  ],
  check: (values, facts) => {
    const found = findAction(facts, textIn(values, 'reference'))
    if (!found) return [{ question: 'reference', message: 'No action has this reference.' }]
    if (found.doneOn !== null)
      return [{ question: 'reference', message: 'This action is recorded as done already.' }]
    return textIn(values, 'done-on') < found.agreedOn
      ? [{ question: 'done-on', message: 'It can’t have been done before it was agreed.' }]
      : []
  },
}

const AGAIN = { question: 're-audit', is: ['yes'] }

export const report: Recordable = {
  code: 'report',
  version: 1,
  title: 'Report of the audit',
  button: 'Write the summary for the report',
  intro:
    'What the board reads. A child must not be known by it, even to those who know the family.',
  on: 'written-on',
  many: false,
  stages: ['reporting'],
  questions: [
    past('written-on', 'When was it written?'),
    long('summary', 'What did the audit find?', { most: 10_000 }),
    long('limits', 'What can it not say?', {
      hint: 'The size of the sample, what was not looked at, who was not heard.',
    }),
    yesNo('any-findings', 'Is there a finding an agency has to answer?', { reasonFor: ['no'] }),
    yesNo('re-audit', 'Will the theme be audited again?', { reasonFor: ['no'] }),
    day('re-audit-by', 'By when?', { when: AGAIN }),
  ],
  check: reportFaults,
}

function reportFaults(values: Values, facts: RoomFacts): readonly Fault[] {
  const recorded = recordsOf(facts, 'finding').length
  const said = yesNoIn(values, 'any-findings')
  const again = textIn(values, 're-audit-by')
  return [
    ...(said === 'yes' && recorded === 0
      ? [{ question: 'any-findings', message: 'No finding is recorded yet. Record it first.' }]
      : []),
    ...(said === 'no' && recorded > 0
      ? [{ question: 'any-findings', message: `${recorded} are recorded, so the answer is yes.` }]
      : []),
    ...(again !== '' && again <= textIn(values, 'written-on')
      ? [{ question: 're-audit-by', message: 'This must be after the report was written.' }]
      : []),
  ]
}

export const reAudit: Recordable = {
  code: 're-audit',
  version: 1,
  title: 'Audited again',
  button: 'Record what became of the next audit',
  on: 'decided-on',
  many: false,
  stages: ['following-up'],
  questions: [
    one('outcome', 'What became of it?', RE_AUDITED),
    past('decided-on', 'When was it held, planned or decided?'),
    text('where', 'Which audit is it?', {
      hint: 'Its reference.',
      when: { question: 'outcome', is: ['held', 'planned'] },
    }),
    long('why', 'Why not?', { when: { question: 'outcome', is: ['dropped'] } }),
  ],
  check: (values, facts) => {
    const written = lastOf(facts, 'report')?.on
    return written !== undefined && textIn(values, 'decided-on') < written
      ? [{ question: 'decided-on', message: 'This is before the report was written.' }]
      : []
  },
}
