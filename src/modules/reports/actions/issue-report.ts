import { createHash } from 'node:crypto'
import { eraOf, periodInWords, readPeriod } from '../../../knowledge/law/index.ts'
import { holds, signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findNameOn, findPartnership, listAgencies } from '../../directory/index.ts'
import { meaningOf, REGISTER } from '../../figures/index.ts'
import { listUndertakings } from '../../work-programme/index.ts'
import { claimsIn, readSection } from '../domain/markup.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { moveReport, type Report } from '../store/reports.ts'
import {
  insertApproval,
  insertConfirmation,
  insertErratum,
  listApprovals,
  listConfirmations,
  type Whose,
} from '../store/voices.ts'
import { protectedFigures, resolveClaims } from './resolve-claims.ts'
import { problemsOf } from './write-report.ts'

function whose(context: Context<Services>): Whose {
  const { personId, partnershipId } = signedIn(context)
  return { partnership: partnershipId, author: personId, at: context.now }
}

/** Opens a draft to the agencies, or takes it back. Out: whether it stood there. */
export async function consult(
  context: Context<Services>,
  { id }: Report,
  open: boolean,
): Promise<boolean> {
  const [from, to] = open
    ? (['draft', 'consultation'] as const)
    : (['consultation', 'draft'] as const)
  const moved = await moveReport(context.tx, id, { from, to })
  if (moved) await context.audit('report', id, open ? 'open to agencies' : 'take back')
  return moved
}

/** An agency's lead says whether the facts about the agency are right. */
export async function confirmFacts(
  context: Context<Services>,
  { id }: Report,
  view: { readonly agency: string; readonly confirms: boolean; readonly words: string },
): Promise<void> {
  await insertConfirmation(context.tx, whose(context), { report: id, ...view })
  await context.audit('report', id, view.confirms ? 'confirm facts' : 'dispute facts', {
    agency: view.agency,
  })
}

/** A signatory approves the text as it stands at this version. Out: false where they had. */
export async function approveReport(
  context: Context<Services>,
  { id, version }: Report,
): Promise<boolean> {
  const done = await insertApproval(context.tx, whose(context), id, version)
  if (done) await context.audit('report', id, 'approve', { version })
  return done
}

/**
 * What stands in the way of freezing, in words: problems of the figure check, disputed facts, missing
 * approvals of the era's signatories. Out: none when it may be frozen.
 */
export async function hindrances(context: Context<Services>, report: Report): Promise<string[]> {
  const { tx } = context
  const problems = await problemsOf(context, report)
  const confirmations = await listConfirmations(tx, report.id)
  const approvals = await listApprovals(tx, report.id, report.version)
  const era = eraOf(lastDay(report))
  const partners = (await listAgencies(tx)).filter(({ standing }) => standing === 'statutory')
  const missing =
    era.approver === 'chair'
      ? approvals.length === 0
      : !partners.every(({ id }) => approvals.some(({ agencyId }) => agencyId === id))
  return [
    ...(problems.length > 0
      ? [
          `The figure check finds ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}.`,
        ]
      : []),
    ...confirmations
      .filter(({ confirms }) => !confirms)
      .map(({ agency, words }) => `${agency} disputes the facts: ${words}`),
    ...(missing ? [`It is not yet approved by ${era.approverWords}, at this version.`] : []),
  ]
}

function lastDay({ period }: Report): string {
  return readPeriod(period)?.last ?? '9999-12-31'
}

/** Freezes a report: an immutable snapshot with its hash. Out: what stands in the way, if anything. */
export async function freezeReport(context: Context<Services>, report: Report): Promise<string[]> {
  const inTheWay = await hindrances(context, report)
  if (inTheWay.length > 0) return inTheWay
  const snapshot = JSON.stringify(await snapshotOf(context, report))
  const sha256 = createHash('sha256').update(snapshot).digest('hex')
  const at = context.now
  const moved = await moveReport(context.tx, report.id, {
    from: 'consultation',
    to: 'frozen',
    at,
    snapshot,
    sha256,
  })
  if (!moved) return ['The report is no longer in consultation.']
  await context.audit('report', report.id, 'freeze', { sha256 })
  return []
}

/** A report as it would be frozen now; also what a preview shows. */
export async function snapshotOf(
  context: Context<Services>,
  report: Report,
): Promise<ReportSnapshot> {
  const { tx, now } = context
  const today = now.toISOString().slice(0, 10)
  // A section nobody has written is not printed: a bare heading says nothing.
  const sections = report.sections.filter(({ text }) => text.trim() !== '').map(readSection)
  const { claims } = await resolveClaims(tx, claimsIn(sections), today)
  const released = [...(await protectedFigures(tx)).values()]
    .flat()
    .filter(({ period }) => period === report.period)
  const figures = released.map(({ value }) => value)
  const partnership = await findPartnership(tx)
  const confirmed = await listConfirmations(tx, report.id)
  const agencies = await listAgencies(tx)
  const approvals = await listApprovals(tx, report.id, report.version)
  const promised = (await listUndertakings(tx)).filter(
    ({ promisedIn }) => promisedIn === report.title,
  )
  const period = readPeriod(report.period)
  const era = eraOf(lastDay(report))
  const place = new Map(REGISTER.map(({ id }, at) => [id, at]))
  const definitions = released
    .flatMap(({ figure, title, meaning, value }) => {
      const means = meaningOf(figure, meaning)
      const definition = place.has(figure) ? `${figure}@1` : value.definition
      return means ? [{ ...means, id: figure, title: registered(figure) ?? title, definition }] : []
    })
    .sort((a, b) => (place.get(a.id) ?? place.size) - (place.get(b.id) ?? place.size))
  return {
    schema: 1,
    report: {
      id: report.id,
      title: report.title,
      subtitle: report.subtitle,
      partnership: (await findNameOn(tx, lastDay(report))) ?? partnership?.name ?? '',
      regime: era.name,
      period: report.period,
      periodInWords: period ? `The ${periodInWords(period).replace(/^the /, '')}` : report.period,
      asOf: today,
      frozenAt: now.toISOString(),
    },
    sections,
    claims: [...claims.values()],
    figures,
    definitions: definitions.map(
      ({ id, title, definition, numerator, denominator, source, disclosure }) => ({
        id,
        title,
        definition,
        numerator,
        denominator,
        source,
        disclosure,
      }),
    ),
    approvals: approvals.map(({ by, title, at }) => ({
      name: by,
      role: title,
      at: at.toISOString().slice(0, 10),
    })),
    confirmations: agencies.map(({ id, name }) => ({
      agency: name,
      confirmed: confirmed.some(({ agencyId, confirms }) => agencyId === id && confirms),
    })),
    commitments: promised.map(({ words, owner, due }) => ({ words, owner, due })),
    contacts: report.cover.contactName
      ? [{ name: report.cover.contactName, role: 'Contact', email: report.cover.contactEmail }]
      : [],
  }
}

/** Publishes a frozen report. Out: a sentence where this person may not. */
export async function publishReport(
  context: Context<Services>,
  report: Report,
): Promise<string | null> {
  const { personId } = signedIn(context)
  if (personId === report.authorId) return 'Somebody other than its author publishes a report.'
  if (!holds(context.actor, 'IC', 'LSP')) return 'A signatory publishes a report.'
  const moved = await moveReport(context.tx, report.id, {
    from: 'frozen',
    to: 'published',
    at: context.now,
    by: personId,
  })
  if (!moved) return 'The report is not frozen.'
  await context.audit('report', report.id, 'publish')
  return null
}

/** Takes a published report off the public site, and says why. */
export async function withdrawReport(
  context: Context<Services>,
  report: Report,
  because: string,
): Promise<boolean> {
  const moved = await moveReport(context.tx, report.id, {
    from: 'published',
    to: 'withdrawn',
    at: context.now,
    because,
  })
  if (moved) await context.audit('report', report.id, 'withdraw', { because })
  return moved
}

/** Publishes a correction beside a report, never in it. */
export async function correct(
  context: Context<Services>,
  report: Report,
  words: string,
): Promise<void> {
  await insertErratum(context.tx, whose(context), report.id, words)
  await context.audit('erratum', report.id, 'publish')
}

const registered = (figure: string) => REGISTER.find(({ id }) => id === figure)?.title
