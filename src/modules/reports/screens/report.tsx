import { errorOf } from '../../../platform/forms/error-of.ts'
import type { ComponentChildren } from 'preact'
import { DataTable, InsetText, SummaryList } from '../../../govuk/index.ts'
import { dayInWords, eraOf, readPeriod } from '../../../knowledge/law/index.ts'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { WhoCanSee } from '../../directory/index.ts'
import { policyOf } from '../permissions.ts'
import {
  approveReport,
  consult,
  correct,
  freezeReport,
  hindrances,
  publishReport,
  withdrawReport,
} from '../actions/issue-report.ts'
import { changedSince } from '../actions/changed-since.ts'
import { removeSection, saveSection } from '../actions/write-report.ts'
import { paths } from '../paths.ts'
import { FORMATS } from '../render/index.ts'
import type { Report } from '../store/reports.ts'
import { listApprovals, listConfirmations, listErrata } from '../store/voices.ts'
import { getReport, isWritten } from './get-report.ts'
import { Steps } from './report-steps.tsx'
import { StateTag } from './reports.tsx'

/** A report from its first word to its publication: what is done, and what stands in the way. */
export const reportScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    return page(report.title, await body(request, report))
  },

  async submit(request) {
    const report = await getReport(request)
    const act = ACTS[request.form.text('do')]
    if (!act) throw new NotFound()
    return act(request, report)
  },
}

type Act = (request: Request<Services>, report: Report) => Promise<Answer>

const back = ({ slug }: Report) => redirect(paths.report(slug))
const stopped = (message: string) => invalid({ field: 'do', message })
const STALE = 'Somebody changed the report meanwhile. Look at it again.'

const ACTS: Readonly<Record<string, Act>> = {
  consult: async (request, report) =>
    (await consult(request, report, true)) ? back(report) : stopped(STALE),
  'take-back': async (request, report) =>
    (await consult(request, report, false)) ? back(report) : stopped(STALE),
  approve: async (request, report) => {
    if (!holds(request.actor, 'IC', 'LSP')) throw new NotFound()
    return (await approveReport(request, report))
      ? back(report)
      : stopped('You have approved this version already.')
  },
  freeze: async (request, report) => {
    const inTheWay = await freezeReport(request, report)
    return inTheWay.length === 0 ? back(report) : stopped(inTheWay.join(' '))
  },
  publish: async (request, report) => {
    const why = await publishReport(request, report)
    return why === null ? back(report) : stopped(why)
  },
  withdraw: async (request, report) => {
    const because = request.form.text('because')
    if (because === '')
      return invalid({
        field: 'because',
        message: 'Say why it is withdrawn. It is shown where the report was.',
      })
    return (await withdrawReport(request, report, because)) ? back(report) : stopped(STALE)
  },
  correct: async (request, report) => {
    const words = request.form.text('words')
    if (words === '')
      return invalid({ field: 'words', message: 'Say what was wrong and what is right.' })
    await correct(request, report, words)
    return back(report)
  },
  'add-section': async (request, report) => {
    const title = request.form.text('title')
    if (title === '') return invalid({ field: 'title', message: 'Enter the section’s title.' })
    const id = `s${Math.max(0, ...report.sections.map((one) => Number(one.id.slice(1)) || 0)) + 1}`
    return (await saveSection(request, report, { id, title, text: '' }))
      ? back(report)
      : stopped(STALE)
  },
  'remove-section': async (request, report) =>
    (await removeSection(request, report, request.form.text('section')))
      ? back(report)
      : stopped(STALE),
}

async function body(request: Request<Services>, report: Report) {
  const { tx, actor } = request
  const written = isWritten(report)
  const writer = written && holds(actor, 'BM')
  const inTheWay = report.state === 'consultation' ? await hindrances(request, report) : []
  const confirmations = await listConfirmations(tx, report.id)
  const approvals = await listApprovals(tx, report.id, report.version)
  const errata = await listErrata(tx, report.id)
  const changed =
    report.state === 'published' || report.state === 'frozen'
      ? await changedSince(request, report)
      : []
  const era = eraOf(readPeriod(report.period)?.last ?? '9999-12-31')
  const row = (key: string, text: ComponentChildren) => ({ key, value: { text } })
  return (
    <>
      <span class="govuk-caption-l">Report for {report.period}</span>
      <h1 class="govuk-heading-l">{report.title}</h1>
      {request.kept ? (
        <p class="govuk-error-message" id="do">
          {errorOf(request.kept, 'do')}
        </p>
      ) : null}
      <SummaryList
        rows={[
          row('Where it stands', <StateTag state={report.state} />),
          row(
            'Approved by',
            approvals.length > 0
              ? approvals.map(({ by }) => by).join(', ')
              : `Nobody yet; it takes ${era.approverWords}`,
          ),
          row(
            'Facts confirmed by',
            confirmations
              .filter(({ confirms }) => confirms)
              .map(({ agency }) => agency)
              .join(', ') || 'Nobody yet',
          ),
          ...(report.sha256
            ? [row('Hash of the snapshot', <code class="sightline-checksum">{report.sha256}</code>)]
            : []),
          ...(report.withdrawnBecause ? [row('Withdrawn because', report.withdrawnBecause)] : []),
        ]}
      />
      {changed.length > 0 ? (
        <InsetText>
          {changed.length === 1 ? 'A figure has' : `${changed.length} figures have`} changed since
          the report was frozen. Is an erratum due?
          <ul class="govuk-list govuk-list--bullet">
            {changed.map(({ title, was, now }) => (
              <li>
                {title}: {was} when frozen, {now} now
              </li>
            ))}
          </ul>
        </InsetText>
      ) : null}
      <h2 class="govuk-heading-m">Sections</h2>
      <ol class="govuk-list govuk-list--number">
        {report.sections.map(({ id, title, text }) => (
          <li>
            {writer ? (
              <a class="govuk-link" href={paths.section(report.slug, id)}>
                {title}
              </a>
            ) : (
              title
            )}
            {text.trim() === '' ? ' (empty)' : ''}
          </li>
        ))}
      </ol>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={paths.preview(report.slug)}>
            Read it as it would be printed
          </a>
        </li>
        {written ? (
          <li>
            <a class="govuk-link" href={paths.check(report.slug)}>
              Run the figure check
            </a>
          </li>
        ) : null}
        {writer ? (
          <li>
            <a class="govuk-link" href={paths.cover(report.slug)}>
              Title, contact and holds
            </a>
          </li>
        ) : null}
        {writer ? (
          <li>
            <a class="govuk-link" href={paths.word(report.slug)}>
              Send it out in Word, and take it back
            </a>
          </li>
        ) : null}
        {report.state === 'consultation' && holds(actor, 'AL') ? (
          <li>
            <a class="govuk-link" href={paths.confirm(report.slug)}>
              Confirm the facts about your agency
            </a>
          </li>
        ) : null}
        <li>
          <a class="govuk-link" href={paths.papers(report.slug)}>
            Committee papers
          </a>
        </li>
      </ul>
      {report.state === 'published' ? (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.published(report.slug)}>
            See it on the public site
          </a>
        </p>
      ) : null}
      {!written ? (
        <>
          <h2 class="govuk-heading-m">Download</h2>
          <ul class="govuk-list">
            {FORMATS.map((format) => (
              <li>
                <a class="govuk-link" href={paths.download(report.slug, format)}>
                  {FORMAT_WORDS[format]}
                </a>
              </li>
            ))}
            {holds(actor, 'BM', 'IC', 'LSP') ? (
              <li>
                <a class="govuk-link" href={paths.inTemplate(report.slug)}>
                  Word, in the council’s own template
                </a>
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
      {inTheWay.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">What stands in the way of freezing it</h2>
          <ul class="govuk-list govuk-list--bullet">
            {inTheWay.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {errata.length > 0 ? (
        <DataTable
          caption="Corrections"
          captionClasses="govuk-table__caption--m"
          head={[{ text: 'Date' }, { text: 'Correction' }]}
          rows={errata.map(({ at, words }) => [
            { text: dayInWords(at.toISOString().slice(0, 10)) },
            { text: words },
          ])}
        />
      ) : null}
      <WhoCanSee policy={policyOf('report')} state={report.state} />
      <Steps request={request} report={report} ready={inTheWay.length === 0} />
    </>
  )
}

const FORMAT_WORDS = {
  html: 'One page (HTML)',
  docx: 'Word',
  pdf: 'PDF (PDF/UA, accessible)',
  csv: 'Every figure with its definition (CSV)',
  json: 'The snapshot itself (JSON)',
}
