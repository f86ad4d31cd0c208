import { readCell } from '../../../knowledge/formats/annex-a/index.ts'
import type { Day } from '../../../knowledge/law/index.ts'
import type { ExportColumn, ExportRow, PolicySet } from '../../rooms/index.ts'
import { STAGES, type CountedEscalation, type CountedReturns } from './counted-escalation.ts'
import { policyForDay } from './policy.ts'

const stageColumns: readonly ExportColumn[] = STAGES.flatMap(({ number, id, answer }) => [
  {
    key: id,
    headings: [`Stage ${number} raised`, `Stage ${number} date`, `Step ${number} raised`],
    explains: `The day stage ${number} was raised; empty where it was not.`,
    required: number === 1,
  },
  {
    key: answer,
    headings: [`Stage ${number} answered`, `Stage ${number} response`, `Step ${number} response`],
    explains: `The day stage ${number} was answered.`,
    required: false,
  },
])

/** What a log of escalations holds: a line for each, and for each nil return. */
export const COLUMNS: readonly ExportColumn[] = [
  {
    key: 'reference',
    headings: ['Reference', 'Escalation reference', 'Log number', 'Ref'],
    explains: 'The escalation’s own number in the log; empty on the line of a nil return.',
    required: true,
  },
  {
    key: 'raised-by',
    headings: ['Raised by', 'Agency raising', 'From agency', 'Agency'],
    explains: 'The agency that raised it; on a nil return, the agency that gave it.',
    required: true,
  },
  {
    key: 'raised-with',
    headings: ['Raised with', 'Agency challenged', 'To agency'],
    explains: 'The agency it was raised with.',
    required: true,
  },
  ...stageColumns,
  {
    key: 'settled',
    headings: ['Settled on', 'Resolved on', 'Date resolved'],
    explains: 'The day it was settled; empty before.',
    required: true,
  },
  {
    key: 'withdrawn',
    headings: ['Withdrawn on', 'Date withdrawn'],
    explains: 'The day it was withdrawn.',
    required: false,
  },
  {
    key: 'unsafe',
    headings: ['Child not safe on', 'Not safe on'],
    explains:
      'The day on which it was said that the child is not safe meanwhile; empty where safe.',
    required: false,
  },
  {
    key: 'acted',
    headings: ['Acted on', 'Immediate action on'],
    explains: 'The day on which the child was made safe.',
    required: false,
  },
  {
    key: 'nil-to',
    headings: ['Nil return to', 'Nil return for period ending'],
    explains: 'Only on a nil return: the last day it is about.',
    required: false,
  },
]

type Line = CountedEscalation | CountedReturns
type Days = Readonly<Record<string, Day | null>>

const OTHER_DAYS = ['settled', 'withdrawn', 'unsafe', 'acted', 'nil-to']

/** A line of a log as it is counted, or a sentence on what is wrong with it. */
export function lineFrom(
  row: ExportRow,
  policies: readonly PolicySet[] = [],
): Line | { readonly problem: string } {
  const days: Record<string, Day | null> = {}
  for (const key of [...stageColumns.map((column) => column.key), ...OTHER_DAYS]) {
    const read = readCell({ kind: 'text', text: row[key] ?? '' }, 'day')
    if (!read.ok) return { problem: `${headingOf(key)}: ${read.problem}` }
    days[key] = typeof read.value === 'string' ? read.value : null
  }
  const nil = days['nil-to']
  if (nil) return nilLine(days, nil)
  const problem = namesProblem(row) ?? daysProblem(days)
  return problem ? { problem } : escalationLine(row, days, policies)
}

function nilLine(days: Days, nil: Day): Line | { readonly problem: string } {
  return days['stage-1']
    ? { problem: 'A line is a nil return or an escalation, and not both.' }
    : { kind: 'returns', nil: [nil] }
}

function escalationLine(
  row: ExportRow,
  days: Days,
  policies: readonly PolicySet[],
): CountedEscalation {
  return {
    kind: 'escalation',
    reference: (row['reference'] ?? '').trim(),
    knownTo: null,
    raisedBy: (row['raised-by'] ?? '').trim(),
    raisedWith: (row['raised-with'] ?? '').trim(),
    policy: policyForDay(policies, days['stage-1'] ?? ''),
    raised: STAGES.map(({ id }) => days[id] ?? null),
    answered: STAGES.map(({ answer }) => days[answer] ?? null),
    settled: days['settled'] ?? null,
    withdrawn: days['withdrawn'] ?? null,
    unsafeOn: days['unsafe'] ?? null,
    actedOn: days['acted'] ?? null,
  }
}

function namesProblem(row: ExportRow): string | null {
  const missing = ['reference', 'raised-by', 'raised-with'].find(
    (key) => (row[key] ?? '').trim() === '',
  )
  return missing === undefined ? null : `${headingOf(missing)} is missing.`
}

function daysProblem(days: Days): string | null {
  if (!days['stage-1']) return 'The day stage 1 was raised is missing.'
  if (days['settled'] && days['withdrawn']) return 'It can’t be settled and withdrawn.'
  if (days['acted'] && !days['unsafe'])
    return 'The child was acted for, but the day they were said not to be safe is missing.'
  let before = days['stage-1']
  for (const { number, id, answer } of STAGES) {
    const [raised, answered] = [days[id], days[answer]]
    if (answered && !raised) return `Stage ${number} was answered, but not raised.`
    if (raised && STAGES.some((one) => one.number < number && !days[one.id]))
      return `Stage ${number} was raised, but not the stage before it.`
    if (raised && raised < before) return `Stage ${number} was raised before an earlier stage.`
    if (raised && answered && answered < raised)
      return `Stage ${number} was answered before it was raised.`
    before = raised ?? before
  }
  const end = days['settled'] ?? days['withdrawn']
  return end && end < before ? 'It ended before its last stage was raised.' : null
}

function headingOf(key: string): string {
  return COLUMNS.find((column) => column.key === key)?.headings[0] ?? key
}
