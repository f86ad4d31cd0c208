import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { undertake } from '../../work-programme/index.ts'
import { checkReport } from '../domain/check/check-report.ts'
import type { Problem } from '../domain/check/problem.ts'
import { claimsIn, readSection } from '../domain/markup.ts'
import type { SectionText } from '../domain/document.ts'
import {
  findReport,
  insertReport,
  updateReport,
  type Cover,
  type Report,
} from '../store/reports.ts'
import { resolveClaims } from './resolve-claims.ts'

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** Begins a report. Out: false where its address is taken. */
export async function beginReport(
  context: Context<Services>,
  one: Pick<Report, 'slug' | 'title' | 'subtitle' | 'period' | 'sections' | 'cover'>,
): Promise<string | null> {
  const { personId, partnershipId } = signedIn(context)
  const id = randomUUID()
  const drafted = await printedNow(context, one.sections)
  const whose = { id, partnership: partnershipId, author: personId, at: context.now }
  if (!(await insertReport(context.tx, { ...whose, ...one, drafted }))) return null
  await context.audit('report', id, 'create')
  return id
}

// What its claims print now is remembered, so that a later change is noticed.
async function printedNow(
  { tx, now }: Context<Services>,
  sections: readonly SectionText[],
): Promise<Record<string, string>> {
  const claims = claimsIn(sections.map(readSection))
  const { checked } = await resolveClaims(tx, claims, dayOf(now))
  return Object.fromEntries(
    claims.flatMap((id) => {
      const text = checked.get(id)?.text
      return text == null ? [] : [[id, text]]
    }),
  )
}

/** Saves a section. Out: false where somebody saved the report meanwhile. */
export async function saveSection(
  context: Context<Services>,
  report: Report,
  section: SectionText,
): Promise<boolean> {
  const before = report.sections.find(({ id }) => id === section.id)
  const sections = before
    ? report.sections.map((one) => (one.id === section.id ? section : one))
    : [...report.sections, section]
  const printed = await printedNow(context, [section])
  const saved = await updateReport(context.tx, report, {
    sections,
    drafted: { ...report.drafted, ...printed },
  })
  if (saved) await context.audit('report', report.id, 'save section', { section: section.id })
  return saved
}

export async function removeSection(
  context: Context<Services>,
  report: Report,
  id: string,
): Promise<boolean> {
  const sections = report.sections.filter((one) => one.id !== id)
  const saved = await updateReport(context.tx, report, { sections })
  if (saved) await context.audit('report', report.id, 'remove section', { section: id })
  return saved
}

export async function saveCover(
  context: Context<Services>,
  report: Report,
  change: {
    readonly title: string
    readonly subtitle: string
    readonly cover: Cover
    readonly holds: readonly string[]
  },
): Promise<boolean> {
  const saved = await updateReport(context.tx, report, change)
  if (saved) await context.audit('report', report.id, 'save cover')
  return saved
}

/** Remembers that words are no figure, or why two publications differ. */
export async function excuse(
  context: Context<Services>,
  report: Report,
  text: string,
  because: string,
): Promise<boolean> {
  const exemptions = [...report.exemptions.filter((one) => one.text !== text), { text, because }]
  const saved = await updateReport(context.tx, report, { exemptions })
  if (saved) await context.audit('report', report.id, 'excuse', { because })
  return saved
}

/**
 * Records a promise of the report's words, with who keeps it and by when. Out: false where somebody
 * saved the report meanwhile.
 */
export async function commit(
  context: Context<Services>,
  report: Report,
  promise: { readonly words: string; readonly owner: string; readonly due: string },
): Promise<boolean> {
  const promised = [...report.promised, promise.words]
  if (!(await updateReport(context.tx, report, { promised }))) return false
  await undertake(context, { ...promise, promisedIn: report.title, agencyId: null })
  return true
}

/** The figure check of a report as it stands. */
export async function problemsOf(context: Context<Services>, report: Report): Promise<Problem[]> {
  const sections = report.sections.map(readSection)
  // Whether a statement has lapsed is judged when the report is frozen, not each time it is read.
  const judged = report.frozenAt ?? context.now
  const { checked } = await resolveClaims(context.tx, claimsIn(sections), dayOf(judged))
  return checkReport({
    sections,
    claims: checked,
    drafted: report.drafted,
    exemptions: report.exemptions,
    holds: report.holds,
    commitments: report.promised,
    cover: report.cover,
  })
}

export { findReport }
