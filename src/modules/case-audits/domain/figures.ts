import { within, type Period } from '../../../knowledge/law/index.ts'
import { absent, count, percent, type Meaning, type Measure } from '../../figures/index.ts'
import { caseFigures, type CaseFigures, type Counted } from '../../rooms/index.ts'
import { linesOf, type AuditedLine, type AuditLines } from './audit-lines.ts'
import { GOOD_FROM } from './codes.ts'
import { EXPORT_COLUMNS, lineFrom } from './export-lines.ts'

/** Lines of all audits, of one period. */
interface InPeriod {
  readonly audited: readonly AuditedLine[]
  /** Whether its agency was told the day it was found; null where no source holds concerns. */
  readonly sameDay: readonly boolean[] | null
  readonly found: number | null
  readonly closed: number | null
}

interface Said {
  readonly id: string
  readonly title: string
  readonly unit: 'count' | 'percent'
  readonly numerator: string
  readonly denominator?: string
  readonly good?: Meaning['good']
  readonly disclosure: Meaning['disclosure']
  measure(lines: InPeriod): Measure
}

const NO_CONCERNS = 'The source holds nothing about immediate concerns.'
const NO_FINDINGS = 'The source holds nothing about findings.'

const FIGURES: readonly Said[] = [
  {
    id: 'case-audits.audits.count',
    title: 'Case file audits',
    unit: 'count',
    numerator: 'Multi-agency audits in which a child’s grade was agreed in the period',
    disclosure: 'process',
    measure: ({ audited }) => count(new Set(audited.map(({ audit }) => audit)).size),
  },
  {
    id: 'case-audits.audited.count',
    title: 'Children audited',
    unit: 'count',
    numerator:
      'Children whose grade was agreed in the period; a child in two audits counts in each',
    disclosure: 'children',
    measure: ({ audited }) => count(audited.length),
  },
  {
    id: 'case-audits.graded-good-or-better.percent',
    title: 'Children audited whose case was graded good or better',
    unit: 'percent',
    numerator: 'Of those, cases graded good or outstanding by the moderating meeting',
    denominator: 'Children whose grade was agreed in the period',
    good: 'up',
    disclosure: 'children',
    measure: ({ audited }) =>
      percent(audited.filter(({ grade }) => grade >= GOOD_FROM).length, audited.length),
  },
  {
    id: 'case-audits.under-order.percent',
    title: 'Children audited with a protection order against domestic abuse',
    unit: 'percent',
    numerator: 'Of those, children in whose household an order was in force in the time looked at',
    denominator: 'Children audited, where the audit asked and the answer is known',
    disclosure: 'children',
    measure: underOrder,
  },
  {
    id: 'case-audits.immediate-concerns.count',
    title: 'Immediate concerns found in audits',
    unit: 'count',
    numerator: 'Immediate concerns found in the period while auditing',
    disclosure: 'children',
    measure: ({ sameDay }) => (sameDay ? count(sameDay.length) : absent('count', NO_CONCERNS)),
  },
  {
    id: 'case-audits.immediate-concerns.same-day.percent',
    title: 'Immediate concerns passed on the same day',
    unit: 'percent',
    numerator: 'Of those, concerns of which the agency was told the day they were found',
    denominator: 'Immediate concerns found in the period while auditing',
    good: 'up',
    disclosure: 'children',
    measure: ({ sameDay }) =>
      sameDay
        ? percent(sameDay.filter((one) => one).length, sameDay.length)
        : absent('percent', NO_CONCERNS),
  },
  {
    id: 'case-audits.findings.count',
    title: 'Findings of audits',
    unit: 'count',
    numerator: 'Findings agreed in the period that an agency has to answer',
    disclosure: 'process',
    measure: ({ found }) => (found === null ? absent('count', NO_FINDINGS) : count(found)),
  },
  {
    id: 'case-audits.findings-closed.count',
    title: 'Findings of audits closed with evidence',
    unit: 'count',
    numerator: 'Findings closed in the period after evidence was seen',
    disclosure: 'process',
    measure: ({ closed }) => (closed === null ? absent('count', NO_FINDINGS) : count(closed)),
  },
]

function underOrder({ audited }: InPeriod): Measure {
  const asked = audited.filter(({ order }) => order !== 'not-asked')
  const known = asked.filter(({ order }) => order !== 'not-known')
  if (asked.length === 0) return absent('percent', 'No audit in the period asked about orders.')
  const under = known.filter(({ order }) => order === 'yes').length
  return percent(under, known.length, asked.length - known.length)
}

/** The figures of case file audits: from rooms, from an export and as asked, by one counting. */
export const auditFigures: CaseFigures = caseFigures<AuditLines>({
  caseOf: linesOf,
  columns: EXPORT_COLUMNS,
  caseFrom: lineFrom,
  count: countAudits,
  asked: FIGURES.map((said) => ({
    id: said.id,
    version: 1,
    title: said.title,
    unit: said.unit,
    meaning: meaningOf(said),
  })),
})

function countAudits(all: readonly AuditLines[], period: Period): readonly Counted[] {
  const lines = inPeriod(all, period)
  return FIGURES.map((said) => ({
    id: said.id,
    version: 1,
    title: said.title,
    meaning: meaningOf(said),
    // Nothing held is not none.
    measure:
      all.length === 0
        ? absent(said.unit, 'No audit has come to anything that is counted.')
        : said.measure(lines),
  }))
}

function meaningOf({ numerator, denominator = '', good = 'neither', disclosure }: Said): Meaning {
  return {
    numerator,
    denominator,
    good,
    disclosure,
    owner: 'The partnership’s business unit',
    since: '2015-16',
    source: 'Multi-agency case file audits',
  }
}

function inPeriod(all: readonly AuditLines[], period: Period): InPeriod {
  const concerns = all.flatMap((lines) => lines.concerns ?? [])
  const findings = all.flatMap((lines) => lines.findings ?? [])
  const holds = (what: 'concerns' | 'findings') => all.some((lines) => lines[what] !== null)
  return {
    audited: once(all.flatMap(({ audited }) => audited)).filter(({ moderatedOn }) =>
      within(moderatedOn, period),
    ),
    sameDay: holds('concerns')
      ? concerns
          .filter(({ foundOn }) => within(foundOn, period))
          .map(({ foundOn, toldOn }) => foundOn === toldOn)
      : null,
    found: holds('findings')
      ? findings.filter(({ foundOn }) => within(foundOn, period)).length
      : null,
    closed: holds('findings')
      ? findings.filter(({ closedOn }) => within(closedOn, period)).length
      : null,
  }
}

// Trackers give a child a line for each agency or concern. Its last grade counts, once.
function once(audited: readonly AuditedLine[]): readonly AuditedLine[] {
  const byCase = new Map<string, AuditedLine>()
  for (const line of audited) {
    const key = `${line.audit.toUpperCase()} ${line.reference.toUpperCase()}`
    const before = byCase.get(key)
    if (!before || before.moderatedOn <= line.moderatedOn) byCase.set(key, line)
  }
  return [...byCase.values()]
}
