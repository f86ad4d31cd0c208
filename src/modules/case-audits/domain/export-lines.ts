import { readCell } from '../../../knowledge/formats/annex-a/index.ts'
import type { Day } from '../../../knowledge/law/index.ts'
import type { ExportColumn, ExportRow } from '../../rooms/index.ts'
import type { AuditedLine, AuditLines, ConcernLine } from './audit-lines.ts'
import { GRADES } from './codes.ts'
import type { Order } from './graded.ts'

const column = (
  key: string,
  headings: readonly string[],
  explains: string,
  required = false,
): ExportColumn => ({ key, headings, explains, required })

/** What a board’s tracker of audits holds: a line for each child audited, and one for each finding. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  column('audit', ['Audit reference', 'Audit ID', 'Audit'], 'Which audit the line is of.', true),
  column(
    'reference',
    ['Reference', 'Case reference', 'Child reference', 'Finding reference', 'Case ID'],
    'The reference of the case or of the finding. Never a name.',
    true,
  ),
  column(
    'line',
    ['Line', 'Record type', 'Type'],
    'Child or Finding. Without this column every line is about a child.',
  ),
  column('theme', ['Theme', 'Audit theme'], 'The theme of the audit.'),
  column(
    'moderated-on',
    ['Date moderated', 'Moderated', 'Date audited', 'Audit date'],
    'The day the grade was agreed, such as 31/03/2018. Empty where it has not been.',
  ),
  column(
    'grade',
    ['Overall grade', 'Moderated grade', 'Grade', 'Judgement'],
    'Outstanding, Good, Requires improvement or Inadequate; or O, G, RI, I.',
  ),
  column(
    'order',
    ['Protection order', 'DVPO', 'DAPO', 'DVPO in household'],
    'Yes or No. Empty where the audit did not ask; in an audit of domestic abuse, not known.',
  ),
  column(
    'concern-found',
    ['Immediate concern found', 'Concern found', 'Date of concern'],
    'The day an immediate concern was found. Empty where there was none.',
  ),
  column(
    'concern-told',
    ['Agency told', 'Concern passed on', 'Date referred back'],
    'The day its agency was told. Empty where it was not told.',
  ),
  column('found-on', ['Date of finding', 'Finding agreed'], 'The day the finding was agreed.'),
  column('closed-on', ['Date closed', 'Finding closed'], 'The day the finding was closed.'),
  column(
    'evidence',
    ['Evidence seen', 'Closed with evidence'],
    'Yes or No: whether it was closed on evidence that somebody saw.',
  ),
]

/** In: a line of an export. Out: what of it is counted, or a sentence on what is wrong with it. */
export function lineFrom(row: ExportRow): AuditLines | { readonly problem: string } {
  try {
    const kind = textOf(row, 'line').toLowerCase()
    for (const key of ['audit', 'reference'])
      if (textOf(row, key) === '') refuse(`${headingOf(key)} is missing.`)
    if (kind === 'finding') return findingLine(row)
    if (kind === '' || kind === 'child' || kind === 'case') return childLine(row)
    return refuse(`“${kind}” is neither Child nor Finding.`)
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message }
    throw error
  }
}

function childLine(row: ExportRow): AuditLines {
  return {
    audited: auditedIn(row),
    concerns: 'concern-found' in row ? concernsIn(row) : null,
    findings: 'line' in row ? [] : null,
  }
}

function auditedIn(row: ExportRow): readonly AuditedLine[] {
  const [moderatedOn, grade] = [dayIn(row, 'moderated-on'), gradeIn(row)]
  if (moderatedOn === null && grade === null) return []
  if (moderatedOn === null) return refuse('It has a grade, and no day on which it was agreed.')
  if (grade === null) return refuse('It has the day a grade was agreed, and no grade.')
  const order = orderIn(row)
  return [
    { audit: textOf(row, 'audit'), reference: textOf(row, 'reference'), moderatedOn, grade, order },
  ]
}

function concernsIn(row: ExportRow): readonly ConcernLine[] {
  const [foundOn, toldOn] = [dayIn(row, 'concern-found'), dayIn(row, 'concern-told')]
  if (foundOn === null)
    return toldOn === null ? [] : refuse('An agency was told, and no day says when it was found.')
  return toldOn !== null && toldOn < foundOn
    ? refuse('The agency was told before the concern was found.')
    : [{ foundOn, toldOn }]
}

function findingLine(row: ExportRow): AuditLines {
  const [foundOn, closedOn] = [dayIn(row, 'found-on'), dayIn(row, 'closed-on')]
  if (foundOn === null) return refuse('The day the finding was agreed is missing.')
  if (closedOn !== null && closedOn < foundOn)
    return refuse('The finding was closed before it was agreed.')
  const seen = cellIn(row, 'evidence', 'yes-no')
  if (closedOn !== null && seen === null)
    return refuse('It is closed. Say whether evidence was seen: Yes or No.')
  const finding = { foundOn, closedOn: seen === true ? closedOn : null }
  return {
    audited: [],
    concerns: 'concern-found' in row ? [] : null,
    findings: [finding],
  }
}

const SHORT: Readonly<Record<string, string>> = {
  o: 'outstanding',
  g: 'good',
  ri: 'requires improvement',
  i: 'inadequate',
  in: 'inadequate',
}

function gradeIn(row: ExportRow): number | null {
  const typed = textOf(row, 'grade').toLowerCase()
  if (typed === '') return null
  const word = SHORT[typed] ?? typed
  const level = GRADES.find(
    ({ value, label }) => String(value) === word || label.toLowerCase() === word,
  )
  return level?.value ?? refuse(`“${typed.slice(0, 20)}” is no grade.`)
}

// A blank is unknown where the audit must have asked, and nothing where it need not have.
function orderIn(row: ExportRow): Order {
  const typed = textOf(row, 'order')
  if (typed === '') return /domestic/i.test(textOf(row, 'theme')) ? 'not-known' : 'not-asked'
  const said = cellIn(row, 'order', 'yes-no')
  if (said === null) return 'not-known'
  return said === true ? 'yes' : 'no'
}

function dayIn(row: ExportRow, key: string): Day | null {
  const day = cellIn(row, key, 'day')
  return typeof day === 'string' ? day : null
}

function cellIn(row: ExportRow, key: string, kind: 'day' | 'yes-no') {
  const read = readCell({ kind: 'text', text: textOf(row, key) }, kind)
  return read.ok ? read.value : refuse(`${headingOf(key)}: ${read.problem}`)
}

function textOf(row: ExportRow, key: string): string {
  return (row[key] ?? '').trim()
}

function headingOf(key: string): string {
  return EXPORT_COLUMNS.find((one) => one.key === key)?.headings[0] ?? key
}

class Refused extends Error {}

function refuse(message: string): never {
  throw new Refused(message)
}
