import {
  recordsOf,
  textIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { FRAME_SOURCES, METHOD_OPTIONS, ORDER, OTHER_ORDERS, REPLACED_WHY } from '../codes.ts'
import { drawProblems } from '../sampling/draw-sample.ts'
import { keyOf, readFrame } from '../sampling/read-frame.ts'
import { drawingOf, sampleOf } from '../sampling/sample-of.ts'
import { long, many, one, past, text, whole } from './ask.ts'

/** The list the cases come from, and how they are drawn from it. The sample itself is worked out. */
export const draw: Recordable = {
  code: 'draw',
  version: 1,
  title: 'Draw of the sample',
  button: 'Draw the sample',
  intro:
    'You give the list, the method and a seed. The cases follow from them, so nobody picks, and anybody can draw them again.',
  on: 'drawn-on',
  many: true,
  stages: ['planned'],
  questions: [
    one('source', 'Where does the list of cases come from?', FRAME_SOURCES),
    text('supplied-by', 'Who supplied it?', { hint: 'The agency or team, and the post.' }),
    past('supplied-on', 'When was it supplied?'),
    long('population', 'Whom does the list hold, and who is left out?', {
      hint: 'For example: every child with two or more police reports of domestic abuse.',
    }),
    long('frame', 'The list', {
      most: 60_000,
      hint: 'A line for each case: reference, group, reason. Group and reason may be left out. Never a name, a date of birth or an NHS number.',
    }),
    one('method', 'How are cases drawn?', METHOD_OPTIONS),
    whole('size', 'How many?', 'cases', { least: 1 }),
    text('seed', 'The seed', {
      hint: 'Any words or numbers, settled before the list came. The same seed always draws the same cases.',
    }),
    text('seed-from', 'Where does the seed come from?', {
      hint: 'Something nobody here could choose to suit a case, such as words the chair read out.',
    }),
    past('drawn-on', 'When is it drawn?'),
    long('again', 'If it was drawn before: why again?', { required: false }),
  ],
  check: drawFaults,
}

function drawFaults(values: Values, facts: RoomFacts): readonly Fault[] {
  const { problems } = readFrame(textIn(values, 'frame'))
  const faults: Fault[] = problems
    .slice(0, MOST_SHOWN)
    .map((message) => ({ question: 'frame', message }))
  if (problems.length > MOST_SHOWN)
    faults.push({
      question: 'frame',
      message: `${problems.length - MOST_SHOWN} more lines can’t be used.`,
    })
  if (problems.length === 0)
    for (const { at, message } of drawProblems(drawingOf(values)))
      faults.push({ question: at, message })
  if (textIn(values, 'drawn-on') < textIn(values, 'supplied-on'))
    faults.push({
      question: 'drawn-on',
      message: 'It can’t be drawn before the list was supplied.',
    })
  if (recordsOf(facts, 'draw').length > 0 && textIn(values, 'again') === '')
    faults.push({
      question: 'again',
      message: 'A sample was drawn already. Say why it is drawn again.',
    })
  return faults
}

const MOST_SHOWN = 5

export const replacement: Recordable = {
  code: 'replacement',
  version: 1,
  title: 'Case left out of the sample',
  button: 'Leave a case out',
  intro: 'The next case of the reserve takes its place. It was drawn with the same seed.',
  on: 'decided-on',
  many: true,
  stages: ['planned', 'sampled', 'auditing'],
  questions: [
    text('out', 'The reference of the case', { most: 40 }),
    one('why', 'Why is it left out?', REPLACED_WHY),
    long('reason', 'In your own words'),
    past('decided-on', 'When was that decided?'),
  ],
  check: (values, facts) => {
    const sample = sampleOf(facts)
    const out = keyOf(textIn(values, 'out'))
    if (!sample) return [{ question: 'out', message: 'No sample has been drawn yet.' }]
    return [
      ...(sample.cases.some((one) => keyOf(one) === out)
        ? []
        : [{ question: 'out', message: 'This case is not in the sample.' }]),
      ...(textIn(values, 'decided-on') < sample.drawnOn
        ? [{ question: 'decided-on', message: 'This is before the sample was drawn.' }]
        : []),
    ]
  },
}

/** Which child of the room stands for which case of the sample, and what the theme asks of it. */
export const auditedCase: Recordable = {
  code: 'audited-case',
  version: 1,
  title: 'Case audited',
  button: 'Say which case a child is',
  on: 'added-on',
  many: false,
  perChild: true,
  stages: ['planned', 'sampled', 'auditing', 'moderating'],
  questions: [
    text('reference', 'The reference of the case in the sample', { most: 40 }),
    whole('forms', 'How many agencies audit their part?', 'agencies', { least: 1, most: 30 }),
    one(
      'order',
      'Was a protection order against domestic abuse in force in the household at any time looked at?',
      ORDER,
      {
        hint: 'A domestic violence protection order, or the domestic abuse protection order after it. A notice alone is no order.',
      },
    ),
    many('other-orders', 'Was there anything else?', OTHER_ORDERS, {
      required: false,
      when: { question: 'order', is: ['yes', 'no', 'not-known'] },
    }),
    past('added-on', 'When was the child added?'),
  ],
  check: (values, facts, childId) => {
    const sample = sampleOf(facts)
    const reference = keyOf(textIn(values, 'reference'))
    if (!sample?.cases.some((one) => keyOf(one) === reference))
      return [{ question: 'reference', message: 'This reference is not in the sample.' }]
    const other = recordsOf(facts, 'audited-case').some(
      (record) =>
        record.childId !== childId && keyOf(textIn(record.values, 'reference')) === reference,
    )
    return other
      ? [{ question: 'reference', message: 'Another child of this room has this reference.' }]
      : []
  },
}
