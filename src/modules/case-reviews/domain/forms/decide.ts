import { dayInWords } from '../../../../knowledge/law/index.ts'
import {
  ask,
  dayOfLast,
  type Fault,
  inOrder,
  lastOf,
  notBefore,
  type Recordable,
  type RoomFacts,
  textIn,
  type Values,
} from '../../../rooms/index.ts'
import { DECISIONS, type Decision } from '../codes.ts'
import { begunOn, DECIDES, knownToBegin, testOf, testOn } from '../which-law.ts'

/** What the partners found within the days of the rapid review, and sent to the Panel. */
export const rapidReview: Recordable = {
  code: 'rapid-review',
  version: 1,
  title: 'Rapid review',
  button: 'Record the rapid review',
  intro:
    'What is known, whether the children are safe, and whether there is more to learn. It is sent to the Panel.',
  questions: [
    ask.pastDay('completed-on', 'On what day was the rapid review completed?'),
    ask.pastDay('sent-on', 'On what day was it sent to the Panel?', { required: false }),
    ask.words('facts', 'What is known about what happened?', { hint: ask.NO_NAMES }),
    ask.words('safe-now', 'What makes the children safe now?', { most: 2000, hint: ask.NO_NAMES }),
    ask.words('learning', 'What has already been learned?'),
    // The Panel's guidance of June 2025 asks for it [processes, row 48].
    ask.words('identity', 'What part did race, culture, identity or inequality play?', {
      required: false,
      hint: 'If none was found, say how that was looked into.',
    }),
    ask.yesNo('review', 'Do you advise a local child safeguarding practice review?', {
      reasonFor: ['yes', 'no'],
    }),
    ask.yesNo('national', 'Does it raise questions of national importance?', {
      reasonFor: ['yes'],
    }),
  ],
  on: 'completed-on',
  many: false,
  stages: ['consideration'],
  when: (facts) => testOf(facts) === 'partners',
  check: (values, facts) => [
    ...(dayOfLast(facts, 'panel-notification')
      ? notBefore(
          values,
          'completed-on',
          dayOfLast(facts, 'panel-notification'),
          'The notification was sent',
        )
      : [
          {
            question: 'completed-on',
            message:
              'Record the notification to the Panel first: there is no rapid review without one.',
          },
        ]),
    ...inOrder(values, 'completed-on', 'sent-on', 'The rapid review was completed'),
  ],
}

export const panelResponse: Recordable = {
  code: 'panel-response',
  version: 1,
  title: 'The Panel’s answer',
  button: 'Record the Panel’s answer',
  questions: [
    ask.pastDay('answered-on', 'On what day did the Panel answer?'),
    ask.yesNo('agrees', 'Does the Panel agree with the partners?', { reasonFor: ['no'] }),
    ask.yesNo('national-review', 'Will the Panel hold a national review of this case?'),
    ask.words('answer', 'What else does it say?', { required: false }),
  ],
  on: 'answered-on',
  many: true,
  when: (facts) => dayOfLast(facts, 'panel-notification') !== undefined,
  check: (values, facts) =>
    notBefore(
      values,
      'answered-on',
      dayOfLast(facts, 'panel-notification'),
      'The notification was sent',
    ),
}

/** What was advised and decided. The reasons, and who did not agree, are given with the step itself. */
export const decision: Recordable = {
  code: 'decision',
  version: 1,
  title: 'Decision',
  button: 'Record the decision',
  intro:
    'The decision as it was minuted. The reasons, and who did not agree, are asked when you take the step.',
  questions: [
    ask.pastDay('decided-on', 'On what day was it decided?', {
      hint: 'The clock of the review starts on this day.',
    }),
    ask.one('decision', 'What was decided?', DECISIONS),
    ask.one('advice', 'What did the group that considered the case advise?', [
      { value: 'review', label: 'To hold a review' },
      { value: 'no-review', label: 'To hold none' },
      { value: 'divided', label: 'It was divided' },
    ]),
    ask.line('decided-by', 'Who decided?', {
      hint: 'To September 2019 the independent chair; after that the safeguarding partners.',
    }),
    ask.pastDay('told-on', 'On what day were the Panel, and Ofsted where it must be, told?', {
      required: false,
    }),
  ],
  on: 'decided-on',
  event: 'review-decided',
  many: false,
  stages: ['consideration'],
  check: (values, facts) => [
    ...notBefore(values, 'decided-on', knownToBegin(facts), 'The case began'),
    ...inOrder(values, 'decided-on', 'told-on', 'It was decided'),
    ...ofItsDay(values, facts),
  ],
}

function ofItsDay(values: Values, facts: RoomFacts): Fault[] {
  const [day, what] = [textIn(values, 'decided-on'), textIn(values, 'decision')]
  if (day === '') return []
  const test = testOn(day, begunOn(facts))
  const wrong = test === 'board' ? 'practice-review' : 'serious-case-review'
  if (what !== wrong) return []
  return [
    {
      question: 'decision',
      message: `On ${dayInWords(day)} this case was for ${DECIDES[test]} to decide. ${OTHER[test]}`,
    },
  ]
}

const OTHER = {
  board: 'The Board’s review is the serious case review.',
  partners: 'Their review is the local child safeguarding practice review.',
} as const

/** What was decided; null while nothing was. */
export function decisionOf(facts: RoomFacts): Decision | null {
  const found = textIn(lastOf(facts, 'decision')?.values, 'decision')
  return DECISIONS.find(({ value }) => value === found)?.value ?? null
}
