import type { ComponentChildren } from 'preact'
import { Button, Details, InsetText, Select, SummaryList, DataTable } from '../../../govuk/index.ts'
import { LISTS, RULES, type ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import { can } from '../../../platform/access/index.ts'
import type { Services } from '../../../platform/services.ts'
import { WhoCanSee } from '../../directory/index.ts'
import { policyOf } from '../permissions.ts'
import { formatNumber } from '../../../knowledge/statistics/index.ts'
import { matchHeadings, windowsOf } from '../actions/match-headings.ts'
import {
  KIND_WORDS,
  tableName,
  type ReportLine,
  type UnmatchedHeadings,
  type Upload,
} from '../domain/upload.ts'
import { paths } from '../paths.ts'
import { findUpload } from '../store/uploads.ts'
import { Standing } from './datasets.tsx'
import { QualityTable } from './quality-table.tsx'

/** One upload: what it covers, what is wrong with it, and what happens next. */
export const datasetScreen: Screen<Services> = {
  async show(request) {
    const upload = await getUpload(request)
    return page(upload.filename, <Body upload={upload} request={request} />)
  },

  async submit(request) {
    const upload = await getUpload(request)
    if (!holds(request.actor, 'BM', 'DA')) throw new NotFound()
    const [unmatched] = upload.headings
    if (!unmatched) throw new NotFound()
    const columns = LISTS[unmatched.list as ListNumber].columns
    const matches = unmatched.missing.flatMap((missing, at) => {
      const heading = request.form.text(`heading-${at}`)
      const field = columns.find(({ headings }) => headings[0] === missing)?.field
      return unmatched.unknown.includes(heading) && field ? [{ heading, field }] : []
    })
    if (matches.length < unmatched.missing.length)
      return invalid({ field: 'heading-0', message: 'Choose a column for each.' })
    const again = await matchHeadings(request, upload, unmatched.list, matches, windowsOf(upload))
    return redirect(paths.dataset(again.upload))
  },
}

async function getUpload({ tx, params }: Request<Services>): Promise<Upload> {
  const upload = await findUpload(tx, params['id'] ?? '')
  if (!upload) throw new NotFound()
  return upload
}

function Body({ upload, request }: Readonly<{ upload: Upload; request: Request<Services> }>) {
  const { actor } = request
  const { accepted, state, report, lists } = upload
  const mayRelease = can(actor, policyOf('dataset'), 'move', { state }, 'released')
  const refused = lists.reduce((sum, list) => sum + list.refused, 0)
  return (
    <>
      <h1 class="govuk-heading-l">{upload.filename}</h1>
      {!accepted ? (
        <InsetText>
          The file was refused as a whole, and nothing of it counts. {upload.reason} Put it right
          and send it again.
        </InsetText>
      ) : null}
      <SummaryList rows={facts(upload)} />
      {upload.headings.map((unmatched) => (
        <Match unmatched={unmatched} request={request} />
      ))}
      {lists.some(({ window }) => window !== null) ? <Lists upload={upload} /> : null}
      {upload.quality ? <QualityTable quality={upload.quality} /> : null}
      <h2 class="govuk-heading-m">What the checks found</h2>
      {report.length === 0 ? (
        <p class="govuk-body">Every row keeps every rule.</p>
      ) : (
        <>
          <DataTable
            label="What the checks found"
            classes="sightline-words-second"
            head={[
              { text: 'Where' },
              { text: 'What' },
              { text: 'What happens' },
              { text: 'Rows', format: 'numeric' },
              { text: 'For example' },
            ]}
            rows={report.map((line) => reportRow(line, upload.kind))}
          />
          {upload.kind === 'annex-a' && upload.headings.length === 0 && holds(actor, 'BM', 'DA') ? (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.refusedRows(upload.id)}>
                Download every one of these rows (CSV)
              </a>
              {refused > 0 ? `. ${formatNumber(refused)} were refused.` : '.'}
            </p>
          ) : null}
        </>
      )}
      {upload.kind === 'cin-census' && report.length > 0 ? (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.checkAFile}>
            Check the file on this computer
          </a>{' '}
          to see every child, field and value behind these, and to download them.
        </p>
      ) : null}
      {upload.kind === 'annex-a' ? (
        <Details summaryText="The rules each row is held to">
          <ul class="govuk-list govuk-list--bullet">
            {RULES.map(({ words, severity }) => (
              <li>
                {words}{' '}
                {severity === 'error'
                  ? 'A row that breaks this is refused.'
                  : 'A row that breaks this is kept, with a query.'}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {accepted && mayRelease ? (
        <p class="govuk-body">
          <a
            class="govuk-button"
            href={paths.release(upload.id)}
            role="button"
            data-module="govuk-button"
          >
            Release to the board
          </a>
        </p>
      ) : null}
      {accepted && state === 'draft' && !mayRelease ? (
        <p class="govuk-body">
          The Business Manager releases it. Until then the board does not see it.
        </p>
      ) : null}
      <WhoCanSee policy={policyOf('dataset')} state={state} />
    </>
  )
}

function facts(upload: Upload) {
  const day = (at: Date) => dayInWords(at.toISOString().slice(0, 10))
  const row = (key: string, text: ComponentChildren) => ({ key, value: { text } })
  return [
    row('Where it stands', <Standing upload={upload} />),
    row('What it is', KIND_WORDS[upload.kind]),
    row('Sent by', `${upload.uploadedBy}, on ${day(upload.uploadedAt)}`),
    ...(upload.releasedAt
      ? [row('Released by', `${upload.releasedBy ?? 'somebody'}, on ${day(upload.releasedAt)}`)]
      : []),
    row('Checksum (SHA-256)', <code class="sightline-checksum">{upload.sha256}</code>),
  ]
}

function Lists({ upload }: Readonly<{ upload: Upload }>) {
  return (
    <DataTable
      caption="What it covers"
      captionClasses="govuk-table__caption--m"
      head={[
        { text: 'Table' },
        { text: 'Covers' },
        { text: 'Extracted' },
        { text: 'Rows', format: 'numeric' },
        { text: 'Refused', format: 'numeric' },
        { text: 'Against the earlier extract' },
      ]}
      rows={upload.lists.map(({ list, window, rows, refused, difference }) => [
        { text: tableTitle(upload, list) },
        {
          text: window ? `${dayInWords(window.first)} to ${dayInWords(window.last)}` : 'Not stated',
        },
        { text: window ? dayInWords(window.extracted) : '' },
        { text: formatNumber(rows), format: 'numeric' },
        { text: formatNumber(refused), format: 'numeric' },
        {
          text: difference ? (
            <>
              {formatNumber(difference.added)} added, {formatNumber(difference.gone)} gone,{' '}
              {formatNumber(difference.changed)} changed.{' '}
              <a class="govuk-link" href={paths.dataset(difference.earlier)}>
                See the earlier one
              </a>
            </>
          ) : (
            'No earlier extract covers these days'
          ),
        },
      ])}
    />
  )
}

function tableTitle({ kind }: Upload, list: number): string {
  const name = tableName(kind, list)
  return kind === 'annex-a' ? `${name}: ${LISTS[list as ListNumber].title}` : name
}

function reportRow(
  { list, column, message, severity, count, rows }: ReportLine,
  kind: Upload['kind'],
) {
  const where = [list ? `List ${list}` : '', column].filter(Boolean).join(', ')
  return [
    { text: where || 'The whole row' },
    { text: message },
    { text: whatHappens(kind, severity) },
    { text: formatNumber(count), format: 'numeric' },
    { text: `${kind === 'cin-census' ? 'Line' : 'Row'} ${rows.slice(0, 5).join(', ')}` },
  ]
}

// A return counts as it was submitted, so a broken rule keeps nothing of it out.
function whatHappens(kind: Upload['kind'], severity: ReportLine['severity']): string {
  if (kind === 'cin-census' || kind === 'ssda903')
    return severity === 'error' ? 'Kept; an error in the return' : 'Kept, with a query'
  return severity === 'error' ? 'Refused' : 'Kept, with a query'
}

function Match({
  unmatched,
  request: { tokens, kept },
}: Readonly<{ unmatched: UnmatchedHeadings; request: Request<Services> }>) {
  if (unmatched.unknown.length === 0)
    return (
      <p class="govuk-body">
        List {unmatched.list} has no column for {unmatched.missing.join(', ')}.
      </p>
    )
  return (
    <Form tokens={tokens}>
      <h2 class="govuk-heading-m">Which column is which?</h2>
      <p class="govuk-body">
        List {unmatched.list} has headings we don’t know. Your answer is remembered for the next
        file.
      </p>
      {unmatched.missing.map((missing, at) => (
        <Select
          name={`heading-${at}`}
          id={`heading-${at}`}
          label={missing}
          errorMessage={kept?.errors[0]?.message}
          items={[
            { value: '', text: 'Choose a column' },
            ...unmatched.unknown.map((heading) => ({
              value: heading,
              text: heading,
              selected: kept?.fields.text(`heading-${at}`) === heading,
            })),
          ]}
        />
      ))}
      <Button>Read the file again</Button>
    </Form>
  )
}
