import { can } from '../../../platform/access/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { FindWaiting, Waiting } from '../../../platform/waiting.ts'
import { listAgencies } from '../../directory/index.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listReports, type Report } from '../store/reports.ts'
import { hasApproved, listConfirmations } from '../store/voices.ts'

/** Reports that wait for this person: to be confirmed, approved, frozen or published. */
export const reportsWaiting: FindWaiting = async (context) => {
  const { tx, actor } = context
  if (!actor) return []
  const reports = await listReports(tx)
  const waiting: Waiting[] = []
  for (const report of reports) {
    if (report.state === 'consultation') waiting.push(...(await inConsultation(context, report)))
    if (report.state === 'frozen' && may(context, 'frozen', 'published'))
      if (report.authorId !== actor.personId)
        waiting.push(step(report, `Publish “${report.title}”`))
  }
  return waiting
}

async function inConsultation(context: Context<Services>, report: Report): Promise<Waiting[]> {
  const { tx } = context
  const { personId, roles } = signedIn(context)
  const waiting: Waiting[] = []
  const confirmed = new Set(
    (await listConfirmations(tx, report.id)).map(({ agencyId }) => agencyId),
  )
  if (roles.some(({ role, agencyId }) => role === 'AL' && agencyId && !confirmed.has(agencyId)))
    waiting.push({
      text: `Confirm the facts about your agency in “${report.title}”`,
      href: paths.confirm(report.slug),
      due: null,
    })
  const approves = can(context.actor, policyOf('report_approval'), 'create', { state: 'current' })
  if (approves && !(await hasApproved(tx, report.id, report.version, personId)))
    waiting.push(step(report, `Approve this version of “${report.title}”`))
  if (may(context, 'consultation', 'frozen')) {
    const silent = (await listAgencies(tx)).filter(({ id }) => !confirmed.has(id)).length
    waiting.push(step(report, `Freeze “${report.title}”${silentWords(silent)}`))
  }
  return waiting
}

const may = ({ actor }: Context<Services>, state: string, to: string) =>
  can(actor, policyOf('report'), 'move', { state }, to)

const step = ({ slug }: Report, text: string): Waiting => ({
  text,
  href: paths.report(slug),
  due: null,
})

function silentWords(agencies: number): string {
  if (agencies === 0) return ''
  return agencies === 1
    ? '. One agency has not confirmed its facts'
    : `. ${agencies} agencies have not confirmed their facts`
}
