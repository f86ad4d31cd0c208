import { lastOf, recordsOf, textIn, type RoomFacts } from '../../rooms/index.ts'
import { actionsOf } from './actions-agreed.ts'
import { concernsInFormsOnly, concernsOf } from './concerns.ts'
import { findingsOf, standingInWords } from './findings.ts'
import { casesOf, formsOutstanding, gradedOf, overallGrade } from './graded.ts'
import { keyOf } from './sampling/read-frame.ts'
import { sampleOf } from './sampling/sample-of.ts'

type Needs = (facts: RoomFacts) => readonly string[]

export const needsToConfirmSample: Needs = (facts) => [
  ...unless(lastOf(facts, 'plan'), 'Set down the plan of the audit.'),
  ...unless(sampleOf(facts), 'Draw the sample.'),
]

export const needsToSendForms: Needs = (facts) => {
  const there = casesOf(facts).map(({ reference }) => keyOf(reference))
  const absent = (sampleOf(facts)?.cases ?? []).filter((one) => !there.includes(keyOf(one)))
  return absent.map(
    (one) => `${one} is in the sample. Add the child, and say that it is this case.`,
  )
}

export const needsToModerate: Needs = (facts) => [
  ...casesOf(facts).flatMap((one) => {
    const missing = formsOutstanding(facts, one)
    return missing === 0
      ? []
      : [
          `${one.child.ref}: ${missing === 1 ? '1 form has' : `${missing} forms have`} not come. Wait for it, or say why it will not come.`,
        ]
  }),
  ...untold(facts),
]

export const needsToReport: Needs = (facts) => {
  const graded = new Set(gradedOf(facts).map(({ child }) => child.id))
  return [
    ...casesOf(facts)
      .filter(({ child }) => !graded.has(child.id))
      .map(({ child }) => `${child.ref}: agree its grade.`),
    ...(overallGrade(facts) === null ? ['Agree the overall grade.'] : []),
    ...untold(facts),
  ]
}

export const needsToFollowUp: Needs = (facts) => [
  ...unless(lastOf(facts, 'report'), 'Write the summary for the report.'),
  ...unless(lastOf(facts, 'learning'), 'Record what is to be learned.'),
]

/** An audit closes when nothing in it is left hanging: on evidence, and not on promises. */
export const needsToClose: Needs = (facts) => [
  ...findingsOf(facts)
    .filter(({ standing, carriedTo }) => standing !== 'closed' && carriedTo === '')
    .map(
      (one) =>
        `Finding ${one.reference} is not closed: ${standingInWords(one)}. Close it on evidence, or follow it up elsewhere.`,
    ),
  ...actionsOf(facts)
    .filter(({ doneOn }) => doneOn === null)
    .map(({ reference }) => `Action ${reference} is not done.`),
  ...unanswered(facts),
  ...(textIn(lastOf(facts, 'report')?.values, 're-audit-by') !== '' && !lastOf(facts, 're-audit')
    ? ['Say what became of the next audit of this theme.']
    : []),
]

/** Even an audit that is given up does not leave a child at risk unspoken of. */
export const needsToStop: Needs = (facts) => [...untold(facts), ...unanswered(facts)]

function untold(facts: RoomFacts): string[] {
  return [
    ...concernsInFormsOnly(facts).map(
      ({ agency }) =>
        `The form of ${agency} says a child is at risk today. Record the immediate concern.`,
    ),
    ...concernsOf(facts)
      .filter(({ toldOn }) => toldOn === null)
      .map(({ reference, agency }) => `Tell ${agency} of the immediate concern ${reference}.`),
  ]
}

function unanswered(facts: RoomFacts): string[] {
  return concernsOf(facts)
    .filter(({ toldOn, answeredOn }) => toldOn !== null && answeredOn === null)
    .map(
      ({ reference, agency }) =>
        `${agency} has not said what it did about the immediate concern ${reference}.`,
    )
}

function unless(there: object | null | undefined, needed: string): string[] {
  return there ? [] : [needed]
}

/** Whether a room's audit has come far enough to say something. */
export function hasReported(facts: RoomFacts): boolean {
  return recordsOf(facts, 'overall-grade').length > 0 && gradedOf(facts).length > 0
}
