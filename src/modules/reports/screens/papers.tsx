import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, DataTable, InsetText, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  download,
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  beginPaper,
  paperSnapshot,
  publishPaper,
  savePaper,
  sendPaper,
} from '../actions/write-paper.ts'
import type { PaperSnapshot } from '../domain/paper.ts'
import { paths } from '../paths.ts'
import { CONTENT_TYPES } from '../render/index.ts'
import { PaperBody } from '../render/paper-body.tsx'
import { renderPaperDocx } from '../render/paper-docx.ts'
import { findPaper, listPapers, type Paper } from '../store/papers.ts'
import { findReport, type Report } from '../store/reports.ts'
import { getReport } from './get-report.ts'
import { PaperForm, readTyped } from './paper-form.tsx'

const STATE = { draft: 'Being written', sent: 'Sent', published: 'Published' }

/** The papers of a report: one for each body it goes to. */
export const papersScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    const papers = await listPapers(request.tx, report.id)
    return page(
      'Committee papers',
      <>
        <h1 class="govuk-heading-l">Committee papers for {report.title}</h1>
        {papers.length === 0 ? (
          <p class="govuk-body sightline-empty">No paper has been written for this report.</p>
        ) : (
          <DataTable
            label="Committee papers"
            head={[{ text: 'Body' }, { text: 'Meeting' }, { text: 'Where it stands' }]}
            rows={papers.map(({ id, body, meetingOn, state }) => [
              {
                text: (
                  <a class="govuk-link" href={paths.paper(id)}>
                    {body}
                  </a>
                ),
              },
              { text: dayInWords(meetingOn) },
              { text: <Tag>{STATE[state]}</Tag> },
            ])}
          />
        )}
        {holds(request.actor, 'BM') ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.newPaper(report.slug)}>
              Write a paper
            </a>
          </p>
        ) : null}
      </>,
      { beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink> },
    )
  },
}

export const newPaperScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    return page(
      'Write a committee paper',
      <>
        <h1 class="govuk-heading-l">Write a committee paper</h1>
        <PaperForm kept={request.kept} tokens={request.tokens} paper={null} />
      </>,
      { beforeContent: <BackLink href={paths.papers(report.slug)}>Back to the papers</BackLink> },
    )
  },

  async submit(request) {
    const report = await getReport(request)
    const errors: FieldError[] = []
    const typed = readTyped(request.form, errors)
    if (errors.length > 0) return invalid(...errors)
    return redirect(paths.paper(await beginPaper(request, report, typed)))
  },
}

/** One paper: as it will be read, and its form while it is being written. */
export const paperScreen: Screen<Services> = {
  async show(request) {
    const { paper, snapshot } = await getPaper(request)
    const writer = holds(request.actor, 'BM')
    const step = (act: string, words: string) => (
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value={act} />
        <Button>{words}</Button>
      </Form>
    )
    return page(
      paper.content.title,
      <>
        {paper.state === 'draft' ? (
          <InsetText>This paper is being written. It has not been sent.</InsetText>
        ) : null}
        <p class="govuk-body">
          <a class="govuk-link" href={`${paths.paper(paper.id)}/word`}>
            Download in Word
          </a>
        </p>
        <PaperBody paper={snapshot} />
        {request.kept ? (
          <p class="govuk-error-message" id="do">
            {errorOf(request.kept, 'do')}
          </p>
        ) : null}
        {writer && paper.state === 'draft' ? step('send', 'Send it to the body') : null}
        {writer && paper.state === 'sent' ? step('publish', 'Publish it') : null}
        {writer && paper.state === 'draft' ? (
          <>
            <h2 class="govuk-heading-m">Change it</h2>
            <PaperForm kept={request.kept} tokens={request.tokens} paper={paper} />
          </>
        ) : null}
      </>,
    )
  },

  async submit(request) {
    const { paper, report } = await getPaper(request)
    if (!holds(request.actor, 'BM') || !report) throw new NotFound()
    if (request.form.text('do') === 'send') {
      const problems = await sendPaper(request, report, paper)
      return problems.length === 0
        ? redirect(paths.paper(paper.id))
        : invalid({
            field: 'do',
            message: problems.map(({ text, message }) => `“${text}”: ${message}`).join(' '),
          })
    }
    if (request.form.text('do') === 'publish') {
      await publishPaper(request, paper)
      return redirect(paths.paper(paper.id))
    }
    const errors: FieldError[] = []
    const typed = readTyped(request.form, errors)
    if (errors.length > 0) return invalid(...errors)
    const stale = {
      field: 'do',
      message: 'Somebody saved the paper meanwhile. What you typed is kept here.',
    }
    if (Number(request.form.text('version')) !== paper.version) return invalid(stale)
    return (await savePaper(request, paper, typed))
      ? redirect(paths.paper(paper.id))
      : invalid(stale)
  },
}

export const paperWordScreen: Screen<Services> = {
  async show(request) {
    const { snapshot } = await getPaper(request)
    return download('committee-paper.docx', CONTENT_TYPES.docx, await renderPaperDocx(snapshot))
  },
}

interface Found {
  readonly paper: Paper
  /** Null for whoever may read the paper that was sent, and not the report behind it. */
  readonly report: Report | null
  readonly snapshot: PaperSnapshot
}

async function getPaper(request: Request<Services>): Promise<Found> {
  const { tx, params } = request
  const paper = await findPaper(tx, params['id'] ?? '')
  if (!paper) throw new NotFound()
  const report = (await findReport(tx, paper.reportId)) ?? null
  if (paper.snapshot)
    return { paper, report, snapshot: JSON.parse(paper.snapshot) as PaperSnapshot }
  if (!report) throw new NotFound()
  return { paper, report, snapshot: await paperSnapshot(request, report, paper) }
}
