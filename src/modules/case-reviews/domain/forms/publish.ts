import {
  dayInWords,
  dayOf,
  findRule,
  runClock,
  startOfDay,
  type Day,
} from '../../../../knowledge/law/index.ts'
import {
  ask,
  dayOfLast,
  type Fault,
  inOrder,
  notBefore,
  type Recordable,
  recordsOf,
  type RoomFacts,
  textIn,
  type Values,
} from '../../../rooms/index.ts'
import { PROCESSES } from '../codes.ts'
import { PROCESS_STATES, sameNumber } from '../parallel-processes.ts'
import { begunOn } from '../which-law.ts'
import { isNumbered } from './report.ts'

export const parallelProcess: Recordable = {
  code: 'parallel-process',
  version: 1,
  title: 'Process beside the review',
  button: 'Add a process that runs beside the review',
  intro: 'A trial, an inquest or another review. While one holds publication up, the review waits.',
  questions: [
    ask.line('number', 'Which number do you give it?', {
      most: 10,
      hint: 'Count them from 1. You will need it when you ask after the process.',
    }),
    ask.one('kind', 'What is it?', PROCESSES),
    ask.line('what', 'Which one?', {
      hint: 'For example: trial at the Crown Court. Leave names out.',
    }),
    ask.pastDay('noted-on', 'On what day did the review learn of it?'),
    ask.line('contact', 'Who tells you how it stands?', { hint: 'A post or a team.' }),
    ask.yesNo('holds', 'Does it hold publication up?', { reasonFor: ['yes', 'no'] }),
    ask.anyDay('next-check', 'On what day will somebody ask after it?'),
  ],
  on: 'noted-on',
  many: true,
  check: (values, facts) => [
    ...(isNumbered(facts, 'parallel-process', textIn(values, 'number'))
      ? [{ question: 'number', message: 'Another process has this number. Give the next one.' }]
      : []),
    ...later(values, 'noted-on'),
  ],
}

export const processCheck: Recordable = {
  code: 'process-check',
  version: 1,
  title: 'How a process stands',
  button: 'Record how a process stands',
  questions: [
    ask.line('number', 'Which process? Give its number.', { most: 10 }),
    ask.pastDay('checked-on', 'On what day did somebody ask?'),
    ask.one('state', 'How does it stand?', PROCESS_STATES),
    ask.words('why', 'What was said, and by whom?', { most: 2000 }),
    ask.line('decided-by', 'Who decided not to wait for it?', {
      when: { question: 'state', is: ['not-waited-for'] },
    }),
    ask.anyDay('next-check', 'On what day will somebody ask again?', {
      when: { question: 'state', is: ['holds', 'runs', 'not-waited-for'] },
    }),
  ],
  on: 'checked-on',
  many: true,
  check: (values, facts) => {
    const number = textIn(values, 'number')
    const process = recordsOf(facts, 'parallel-process').find((record) =>
      sameNumber(textIn(record.values, 'number'), number),
    )
    return [
      ...(process
        ? notBefore(values, 'checked-on', process.on, 'The review learned of it')
        : [{ question: 'number', message: 'This room has no process with that number.' }]),
      ...later(values, 'checked-on'),
    ]
  },
}

// A check due today or before is none: it would be overdue as soon as it was promised.
function later(values: Values, question: string): Fault[] {
  const [day, next] = [textIn(values, question), textIn(values, 'next-check')]
  if (day === '' || next === '' || next > day) return []
  return [{ question: 'next-check', message: `Give a day after ${dayInWords(day)}.` }]
}

export const copyToPanel: Recordable = {
  code: 'copy-to-panel',
  version: 1,
  title: 'Copy sent before publication',
  button: 'Record that a copy was sent',
  intro: 'Partners send the finished review seven working days before they publish it.',
  questions: [
    ask.pastDay('sent-on', 'On what day was it sent?'),
    ask.many('to', 'To whom?', [
      { value: 'panel', label: 'The Child Safeguarding Practice Review Panel' },
      { value: 'secretary', label: 'The Secretary of State' },
      { value: 'ofsted', label: 'Ofsted' },
    ]),
    ask.words('late', 'If it was sent later than it had to be, why?', {
      required: false,
      most: 1000,
    }),
  ],
  on: 'sent-on',
  many: false,
  stages: ['completed', 'held', 'published'],
  check: (values, facts) => [
    ...notBefore(values, 'sent-on', dayOfLast(facts, 'report'), 'The report was finished'),
    ...sentLate(values, facts),
  ],
}

function sentLate(values: Values, facts: RoomFacts): Fault[] {
  const [sent, published] = [textIn(values, 'sent-on'), dayOfLast(facts, 'publication')]
  if (sent === '' || !published || textIn(values, 'late') !== '') return []
  const due = dueBy('practice-review.copy', published, facts)
  if (due === null || sent <= due) return []
  return [
    {
      question: 'late',
      message: `It had to be sent by ${dayInWords(due)}, as it is published on ${dayInWords(published)}. Say why it was not.`,
    },
  ]
}

/** The plan of the publication before its day, and the record of it afterwards. */
export const publication: Recordable = {
  code: 'publication',
  version: 1,
  title: 'Publication',
  button: 'Plan the publication',
  intro: 'Give the day as soon as it is planned: the copy for the Panel is counted back from it.',
  questions: [
    ask.anyDay('publication-day', 'On what day is it published?'),
    ask.line('where', 'Where is it published?'),
    ask.one('form', 'What is published?', [
      { value: 'report', label: 'The whole report' },
      { value: 'summary', label: 'Its learning, without the report' },
      { value: 'unnamed', label: 'The report, without the name of the area' },
    ]),
    ask.yesNo('anonymous', 'Has somebody who did not write it checked that it names nobody?', {
      guidance: 'A rare detail, a place or a day can name a child as surely as a name does.',
      reasonFor: ['no'],
    }),
    ask.yesNo('family-told', 'Have the family been told what is published, and when?', {
      reasonFor: ['no'],
    }),
    ask.anyDay('available-until', 'Until what day does it stay available?'),
  ],
  on: 'publication-day',
  event: 'publication',
  many: false,
  stages: ['completed', 'held', 'published'],
  check: (values, facts) => [
    ...notBefore(values, 'publication-day', dayOfLast(facts, 'report'), 'The report was finished'),
    ...availableTooShort(values, facts),
  ],
}

function availableTooShort(values: Values, facts: RoomFacts): readonly Fault[] {
  const day = textIn(values, 'publication-day')
  if (day === '') return []
  const least = dueBy('practice-review.available', day, facts)
  if (least === null)
    return inOrder(values, 'publication-day', 'available-until', 'It is published')
  if (textIn(values, 'available-until') >= least) return []
  return [
    {
      question: 'available-until',
      message: `It stays available for a year: until ${dayInWords(least)} or later.`,
    },
  ]
}

function dueBy(id: string, anchor: Day, facts: RoomFacts): Day | null {
  const found = findRule(id, anchor, { begun: begunOn(facts) })
  return found ? dayOf(runClock(found.rule, { anchor, now: startOfDay(facts.today) }).due) : null
}

export const takenDown: Recordable = {
  code: 'taken-down',
  version: 1,
  title: 'Report taken down',
  button: 'Record that the report was taken down',
  questions: [
    ask.pastDay('taken-down-on', 'On what day was it taken down?'),
    ask.words('why', 'Why?', { most: 1000 }),
  ],
  on: 'taken-down-on',
  many: false,
  stages: ['published'],
  check: (values, facts) =>
    notBefore(values, 'taken-down-on', dayOfLast(facts, 'publication'), 'It was published'),
}
