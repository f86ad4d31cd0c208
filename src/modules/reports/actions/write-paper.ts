import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findNameOn, findPartnership } from '../../directory/index.ts'
import { checkReport } from '../domain/check/check-report.ts'
import type { Problem } from '../domain/check/problem.ts'
import { claimsIn, readSection } from '../domain/markup.ts'
import { sectionsOfPaper, type PaperContent, type PaperSnapshot } from '../domain/paper.ts'
import { insertPaper, movePaper, updatePaper, type Paper } from '../store/papers.ts'
import type { Report } from '../store/reports.ts'
import { resolveClaims } from './resolve-claims.ts'

interface Typed {
  readonly body: string
  readonly meetingOn: string
  readonly asOf: string
  readonly content: PaperContent
}

/** Begins a paper for a committee. Out: its id. */
export async function beginPaper(
  context: Context<Services>,
  report: Report,
  typed: Typed,
): Promise<string> {
  const { personId, partnershipId } = signedIn(context)
  const id = randomUUID()
  const whose = { partnership: partnershipId, author: personId, at: context.now }
  await insertPaper(context.tx, whose, { id, reportId: report.id, ...typed })
  await context.audit('committee_paper', id, 'create')
  return id
}

/** Out: false where somebody saved it meanwhile. */
export async function savePaper(
  context: Context<Services>,
  { id, version }: Paper,
  typed: Typed,
): Promise<boolean> {
  const saved = await updatePaper(context.tx, { id, version, ...typed })
  if (saved) await context.audit('committee_paper', id, 'save')
  return saved
}

/** The same figure check as a report's, over the paper's own prose. */
export async function problemsOfPaper(
  { tx }: Context<Services>,
  report: Report,
  { content, asOf }: Pick<Paper, 'content' | 'asOf'>,
): Promise<Problem[]> {
  const sections = sectionsOfPaper(content).map(readSection)
  const { checked } = await resolveClaims(tx, claimsIn(sections), asOf)
  return checkReport({
    sections,
    claims: checked,
    drafted: {},
    exemptions: report.exemptions,
    holds: report.holds,
    commitments: report.promised,
    cover: { hasRecommendations: content.recommendations.length > 0 },
  })
}

/** A paper with its claims resolved, as it stands. */
export async function paperSnapshot(
  { tx, now }: Context<Services>,
  report: Report,
  paper: Paper,
): Promise<PaperSnapshot> {
  const sections = sectionsOfPaper(paper.content).map(readSection)
  const { claims } = await resolveClaims(tx, claimsIn(sections), paper.asOf)
  return {
    schema: 1,
    partnership: (await findNameOn(tx, paper.asOf)) ?? (await findPartnership(tx))?.name ?? '',
    report: report.title,
    body: paper.body,
    meetingOn: paper.meetingOn,
    asOf: paper.asOf,
    madeAt: now.toISOString(),
    content: paper.content,
    claims: [...claims.values()],
  }
}

/** Sends a paper: from then on it never changes. Out: what the figure check finds, if anything. */
export async function sendPaper(
  context: Context<Services>,
  report: Report,
  paper: Paper,
): Promise<Problem[]> {
  const problems = await problemsOfPaper(context, report, paper)
  if (problems.length > 0) return problems
  const snapshot = JSON.stringify(await paperSnapshot(context, report, paper))
  if (await movePaper(context.tx, paper.id, { from: 'draft', to: 'sent', snapshot }))
    await context.audit('committee_paper', paper.id, 'send')
  return []
}

export async function publishPaper(context: Context<Services>, { id }: Paper): Promise<boolean> {
  const moved = await movePaper(context.tx, id, { from: 'sent', to: 'published' })
  if (moved) await context.audit('committee_paper', id, 'publish')
  return moved
}
