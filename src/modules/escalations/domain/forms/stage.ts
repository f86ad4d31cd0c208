import { dayInWords } from '../../../../knowledge/law/index.ts'
import {
  ask,
  dayOfLast,
  lastOf,
  notBefore,
  textIn,
  yesNoIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { isSameAgency } from '../agency-name.ts'
import { OUTCOMES, THEMES } from '../codes.ts'
import type { PolicyStage } from '../policy.ts'

const DIFFERENCE = [
  ask.line('case-reference', 'What is the reference of the case?', {
    most: 40,
    hint: 'Your own system’s number, or one made up for this. Never a name, initials or a date of birth.',
  }),
  ask.line('raised-by', 'Which agency raises the difference?', {
    hint: 'Write the name as it stands in the directory.',
  }),
  ask.line('raised-with', 'With which agency?'),
  ask.one('theme', 'What is it about?', THEMES),
  ask.words('difference', 'What do the agencies see differently?', { hint: ask.NO_NAMES }),
  ask.words('wanted', 'What should happen for the child instead?', {
    most: 2000,
    hint: ask.NO_NAMES,
  }),
]

const MEANWHILE = [
  ask.yesNo('safe', 'Is the child safe meanwhile?', {
    guidance: 'If not, the child comes first: act today, and raise the difference beside it.',
    reasonFor: ['yes', 'no'],
  }),
  ask.words('action', 'What is done at once to make the child safe?', {
    most: 2000,
    when: { question: 'safe', is: ['no'] },
  }),
  ask.line('action-by', 'Who does it?', { when: { question: 'safe', is: ['no'] } }),
  ask.pastDay('acted-on', 'On what day was it done?', {
    required: false,
    hint: 'Leave it empty until it is done, then put this record right.',
    when: { question: 'safe', is: ['no'] },
  }),
]

/** Raising a stage: the first with the difference itself, each with the question of the child’s safety. */
export function raising(stage: PolicyStage, before: PolicyStage | undefined): Recordable {
  const { number, id, title, workingDays } = stage
  return {
    code: id,
    version: 1,
    title: `Stage ${number} raised`,
    button: `Raise stage ${number}`,
    intro:
      workingDays === null
        ? `${title}. The policy gives this stage no time of its own, so agree on a day.`
        : `${title}, within ${workingDays} working days of the day it is raised.`,
    questions: [
      ask.pastDay('raised-on', `On what day is stage ${number} raised?`),
      ...(before ? [] : DIFFERENCE),
      ask.line('raised-to', 'To whom, in what post?'),
      ...(before
        ? [ask.words('why', `Why was it not settled at stage ${before.number}?`, { most: 2000 })]
        : []),
      ...(workingDays === null
        ? [ask.anyDay('meets-on', 'On what day is it decided?', { required: false })]
        : []),
      ...MEANWHILE,
    ],
    on: 'raised-on',
    event: `stage-${number}-raised`,
    many: false,
    stages: before ? [before.id, id] : [id],
    check: (values, facts) => [
      ...(before ? afterStage(before, values, facts) : ofDifference(values)),
      ...notBefore(values, 'meets-on', textIn(values, 'raised-on') || undefined, 'It was raised'),
    ],
  }
}

function ofDifference(values: Values): readonly Fault[] {
  const [reference, by, other] = ['case-reference', 'raised-by', 'raised-with'].map((id) =>
    textIn(values, id),
  )
  return [
    ...(reference && !/\d/.test(reference)
      ? [
          {
            question: 'case-reference',
            message: 'Give a reference with a number in it, such as ES-014. A name is none.',
          },
        ]
      : []),
    ...(by && other && isSameAgency(by, other)
      ? [
          {
            question: 'raised-with',
            message: 'Name the other agency. A difference within one agency is settled there.',
          },
        ]
      : []),
  ]
}

function afterStage(before: PolicyStage, values: Values, facts: RoomFacts): readonly Fault[] {
  const answer = lastOf(facts, before.answer)
  const raised = dayOfLast(facts, before.id)
  return [
    ...(raised
      ? notBefore(values, 'raised-on', raised, `Stage ${before.number} was raised`)
      : [{ question: 'raised-on', message: `Raise stage ${before.number} first.` }]),
    ...(answer && yesNoIn(answer.values, 'settled') === 'yes'
      ? [
          {
            question: 'raised-on',
            message: `It was settled at stage ${before.number} on ${dayInWords(answer.on)}.`,
          },
        ]
      : []),
  ]
}

/** The answer at a stage: settled or not, how, and what is different for the child. */
export function answering({ number, id, answer }: PolicyStage): Recordable {
  return {
    code: answer,
    version: 1,
    title: `Answer at stage ${number}`,
    button: `Record the answer at stage ${number}`,
    intro: 'Record an answer also where it settles nothing: the clock of the stage ends with it.',
    questions: [
      ask.pastDay('answered-on', 'On what day was it answered?'),
      ask.line('answered-by', 'By whom, in what post?'),
      ask.yesNo('settled', 'Is the difference settled?', { reasonFor: ['no'] }),
      ask.one('outcome', 'How was it settled?', OUTCOMES, {
        when: { question: 'settled', is: ['yes'] },
      }),
      ask.words('child', 'What is different for the child?', {
        most: 2000,
        hint: ask.NO_NAMES,
        when: { question: 'settled', is: ['yes'] },
      }),
    ],
    on: 'answered-on',
    many: false,
    stages: [id],
    check: (values, facts) => {
      const raised = dayOfLast(facts, id)
      return raised
        ? notBefore(values, 'answered-on', raised, `Stage ${number} was raised`)
        : [{ question: 'answered-on', message: `Record first that stage ${number} was raised.` }]
    },
  }
}
