import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type RoomFacts, type Watch } from '../../rooms/index.ts'
import { actionsOf } from './actions-agreed.ts'
import { concernsInFormsOnly, concernsOf } from './concerns.ts'
import { findingsOf, NEXT_STEP } from './findings.ts'
import { casesOf, formsOutstanding } from './graded.ts'

const DECIDED = 'Decided in this room'
const PLANNED = 'The plan of the audit'
const SAME_DAY =
  'Local practice: an immediate concern goes to its agency the same day (processes, row 18)'

/** In: what happened in a room. Out: what is due that no law sets, the done ones too. */
export function auditWatches(facts: RoomFacts): readonly Watch[] {
  return [
    ...concernWatches(facts),
    ...planWatches(facts),
    ...findingWatches(facts),
    ...actionWatches(facts),
    ...reAuditWatch(facts),
  ]
}

function concernWatches(facts: RoomFacts): Watch[] {
  const unrecorded = concernsInFormsOnly(facts).map(({ agency, childId, submittedOn }) => ({
    title: `Pass on the concern in the form of ${agency}, ${refOf(facts, childId)}`,
    due: submittedOn ?? facts.today,
    done: null,
    why: 'The form says a child is at risk today, and no immediate concern is recorded.',
    source: SAME_DAY,
  }))
  return [
    ...unrecorded,
    ...concernsOf(facts).flatMap((one): Watch[] => [
      {
        title: `Tell ${one.agency} of the immediate concern ${one.reference}`,
        due: one.foundOn,
        done: one.toldOn,
        why: `It was found on ${dayInWords(one.foundOn)}, and its agency is told the same day.`,
        source: SAME_DAY,
      },
      ...(one.toldOn !== null && one.answerBy !== null
        ? [
            {
              title: `Answer of ${one.agency} on the immediate concern ${one.reference}`,
              due: one.answerBy,
              done: one.answeredOn,
              why: `It was told on ${dayInWords(one.toldOn)}, and says what it did by then.`,
              source: DECIDED,
            },
          ]
        : []),
    ]),
  ]
}

function planWatches(facts: RoomFacts): Watch[] {
  const values = lastOf(facts, 'plan')?.values
  if (!values) return []
  const due = (title: string, question: string, done: Day | null, why: string): Watch => ({
    title,
    due: textIn(values, question),
    done,
    why,
    source: PLANNED,
  })
  return [
    due('Agencies’ forms', 'forms-due', formsIn(facts), 'The audit day reads them side by side.'),
    due('Audit day', 'audit-day', movedOn(facts, 'begin-moderation'), 'It agrees the grades.'),
    due(
      'Report',
      'report-due',
      movedOn(facts, 'agree-report'),
      'The board was promised it by then.',
    ),
  ]
}

// All in: the day the last came. Once the audit day has begun, no more are waited for.
function formsIn(facts: RoomFacts): Day | null {
  const begun = movedOn(facts, 'begin-moderation')
  const cases = casesOf(facts)
  if (cases.length === 0 || cases.some((one) => formsOutstanding(facts, one) > 0)) return begun
  const days = facts.reports.flatMap(({ submittedOn }) => submittedOn ?? [])
  return days.sort().at(-1) ?? begun
}

function movedOn({ moves }: RoomFacts, code: string): Day | null {
  return moves.findLast((move) => move.code === code)?.on ?? null
}

function findingWatches(facts: RoomFacts): Watch[] {
  return findingsOf(facts)
    .filter(({ due, carriedTo }) => due !== null && carriedTo === '')
    .map(({ reference, agency, standing, since, due }) => ({
      title: `${NEXT_STEP[standing]} on finding ${reference}, ${agency}`,
      due: due ?? since,
      done: null,
      why: `Agreed on ${dayInWords(since)}.`,
      source: DECIDED,
    }))
}

function actionWatches(facts: RoomFacts): Watch[] {
  return actionsOf(facts).map(({ reference, agency, agreedOn, due, doneOn }) => ({
    title: `Action ${reference}, ${agency}`,
    due,
    done: doneOn,
    why: `Agreed on ${dayInWords(agreedOn)}.`,
    source: DECIDED,
  }))
}

function reAuditWatch(facts: RoomFacts): Watch[] {
  const report = lastOf(facts, 'report')
  const due = textIn(report?.values, 're-audit-by')
  if (!report || due === '') return []
  return [
    {
      title: 'Audit this theme again',
      due,
      done: lastOf(facts, 're-audit')?.on ?? null,
      why: `The report of ${dayInWords(report.on)} says so.`,
      source: DECIDED,
    },
  ]
}

function refOf({ children }: RoomFacts, childId: string | null): string {
  return children.find(({ id }) => id === childId)?.ref ?? 'no child named'
}
