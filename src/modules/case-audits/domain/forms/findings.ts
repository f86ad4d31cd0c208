import {
  numberIn,
  textIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import {
  ACCEPTS,
  CLOSED_AS,
  EVIDENCE_KINDS,
  MESSAGES,
  RETEST_HOW,
  RETEST_RESULT,
} from '../codes.ts'
import { findFinding, stepRefused } from '../findings.ts'
import { gradedOf } from '../graded.ts'
import { day, long, many, one, past, text, whole, yesNo } from './ask.ts'

const reference = text('finding', 'Reference of the finding', { most: 20, hint: 'Such as F1.' })
const FOLLOWED = ['reporting', 'following-up']

export const finding: Recordable = {
  code: 'finding',
  version: 1,
  title: 'Finding',
  button: 'Record a finding',
  intro: 'One finding for each agency that has to answer, so that each can be closed by itself.',
  on: 'found-on',
  many: true,
  stages: ['moderating', 'reporting'],
  questions: [
    text('reference', 'Reference of this finding', {
      most: 20,
      hint: 'A short one of your own, such as F1.',
    }),
    past('found-on', 'When was it agreed?'),
    text('agency', 'Which agency has to answer?'),
    long('what', 'What was found?'),
    long('standard', 'What should have been?', {
      hint: 'The procedure or standard it falls short of.',
    }),
    whole('children', 'For how many of the children audited?', 'children', {
      least: 1,
      required: false,
    }),
    many('messages', 'What is it about?', MESSAGES),
  ],
  check: (values, facts) => {
    const audited = gradedOf(facts).length
    return [
      ...(findFinding(facts, textIn(values, 'reference'))
        ? [
            {
              question: 'reference',
              message: 'Another finding has this reference. Give it its own.',
            },
          ]
        : []),
      ...((numberIn(values, 'children') ?? 0) > audited
        ? [{ question: 'children', message: `Only ${audited} children were audited.` }]
        : []),
    ]
  },
}

/** A step of a finding: it must be there, the step open to it, and no earlier than the step before. */
function stepFaults(code: string, on: string, due?: string) {
  return (values: Values, facts: RoomFacts): readonly Fault[] => {
    const found = findFinding(facts, textIn(values, 'finding'))
    if (!found) return [{ question: 'finding', message: 'No finding has this reference.' }]
    const refused = stepRefused(found, code, textIn(values, 'as'))
    if (refused !== null) return [{ question: 'finding', message: refused }]
    const [happened, dueOn] = [textIn(values, on), textIn(values, due ?? '')]
    return [
      ...(happened < found.since
        ? [{ question: on, message: 'This is before the step before it.' }]
        : []),
      ...(due && dueOn < happened
        ? [{ question: due, message: 'The next step can’t be due before this one.' }]
        : []),
    ]
  }
}

export const challenge: Recordable = {
  code: 'challenge',
  version: 1,
  title: 'Challenge',
  button: 'Challenge an agency on a finding',
  on: 'asked-on',
  many: true,
  stages: FOLLOWED,
  questions: [
    reference,
    past('asked-on', 'When was the agency asked?'),
    long('question', 'What was it asked?'),
    text('whom', 'Who was asked?', { hint: 'The post, never the name.' }),
    day('answer-by', 'When is the answer due?'),
  ],
  check: stepFaults('challenge', 'asked-on', 'answer-by'),
}

export const response: Recordable = {
  code: 'response',
  version: 1,
  title: 'Agency’s response',
  button: 'Record an agency’s response',
  intro: 'What the agency says and promises. It is not yet evidence.',
  on: 'answered-on',
  many: true,
  stages: FOLLOWED,
  questions: [
    reference,
    past('answered-on', 'When did it answer?'),
    one('accepts', 'Does it accept the finding?', ACCEPTS),
    long('answer', 'What does it say, and what will it do?'),
    day('evidence-by', 'When will it show evidence?'),
  ],
  check: stepFaults('response', 'answered-on', 'evidence-by'),
}

export const evidence: Recordable = {
  code: 'evidence',
  version: 1,
  title: 'Evidence seen',
  button: 'Record evidence that was seen',
  intro: 'What somebody looked at. What an agency says about itself belongs in its response.',
  on: 'seen-on',
  many: true,
  stages: FOLLOWED,
  questions: [
    reference,
    past('seen-on', 'When was it seen?'),
    one('kind', 'What sort of evidence is it?', EVIDENCE_KINDS),
    long('what', 'What was seen, and what does it show?'),
    text('where', 'Where is it kept?', { most: 300 }),
    text('by', 'Who saw it?', { hint: 'The agency or team, and the post.' }),
    day('retest-by', 'When will it be tested again?'),
  ],
  check: stepFaults('evidence', 'seen-on', 'retest-by'),
}

export const reTest: Recordable = {
  code: 're-test',
  version: 1,
  title: 'Re-test',
  button: 'Record a re-test',
  intro: 'The same thing looked at again, in other cases, after the agency has acted.',
  on: 'tested-on',
  many: true,
  stages: FOLLOWED,
  questions: [
    reference,
    past('tested-on', 'When?'),
    one('how', 'How was it tested?', RETEST_HOW),
    whole('of', 'How many cases or people?', 'looked at', { least: 1 }),
    whole('met', 'In how many of them was it as it should be?', 'as it should be', { least: 0 }),
    one('result', 'What does that show?', RETEST_RESULT),
    yesNo('independent', 'Was it tested by others than the agency itself?', { reasonFor: ['no'] }),
    long('words', 'In your own words', { required: false }),
  ],
  check: (values, facts) => {
    const [met, of] = [numberIn(values, 'met') ?? 0, numberIn(values, 'of') ?? 0]
    const result = textIn(values, 'result')
    return [
      ...stepFaults('re-test', 'tested-on')(values, facts),
      ...(met > of ? [{ question: 'met', message: `Only ${of} were looked at.` }] : []),
      ...(met === 0 && result === 'met'
        ? [{ question: 'result', message: 'It can’t be put right where none was as it should be.' }]
        : []),
      ...(met === of && of > 0 && result === 'not-met'
        ? [{ question: 'result', message: 'Every one was as it should be, so it is put right.' }]
        : []),
    ]
  },
}

export const findingClosed: Recordable = {
  code: 'finding-closed',
  version: 1,
  title: 'Finding closed',
  button: 'Close a finding',
  on: 'closed-on',
  many: true,
  stages: ['following-up'],
  questions: [
    reference,
    past('closed-on', 'When was that decided?'),
    one('as', 'On what ground?', CLOSED_AS),
    long('why', 'What in the evidence shows it?'),
  ],
  check: stepFaults('finding-closed', 'closed-on'),
}

export const findingCarried: Recordable = {
  code: 'finding-carried',
  version: 1,
  title: 'Finding followed up elsewhere',
  button: 'Follow a finding up elsewhere',
  intro: 'It stays open. It is only no longer followed up in this room.',
  on: 'carried-on',
  many: true,
  stages: ['following-up'],
  questions: [
    reference,
    past('carried-on', 'When was that decided?'),
    text('to', 'Where is it followed up?', { hint: 'Another audit, an action plan or a group.' }),
    long('why', 'Why is it not closed here?'),
  ],
  check: stepFaults('finding-carried', 'carried-on'),
}
