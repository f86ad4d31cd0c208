import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, FileUpload, Tag } from '../../../govuk/index.ts'
import { FileRefused } from '../../../platform/files/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  download,
  invalid,
  NotFound,
  page,
  redirect,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { snapshotOf } from '../actions/issue-report.ts'
import { settle, takeBackWord } from '../actions/take-back-word.ts'
import { paths } from '../paths.ts'
import { renderDraftDocx } from '../render/draft-docx.ts'
import { CONTENT_TYPES } from '../render/index.ts'
import { listComments } from '../store/voices.ts'
import { getReport, isWritten } from './get-report.ts'

/** Sends a draft out in Word, and takes what people said of it back to its paragraphs. */
export const wordScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens, tx } = request
    const report = await getReport(request)
    const comments = await listComments(tx, report.id)
    return page(
      'Out to Word and back',
      <>
        <h1 class="govuk-heading-l">Out to Word and back</h1>
        <p class="govuk-body">
          <a class="govuk-link" href={`${paths.word(report.slug)}/draft`}>
            Download the draft for comment
          </a>
        </p>
        <Form tokens={tokens} files>
          <input type="hidden" name="do" value="take-back" />
          <FileUpload
            name="file"
            label="A draft that came back"
            hint="Its comments and changes are put at their paragraphs. Nothing in the report is changed by it."
            errorMessage={errorOf(kept, 'file')}
          />
          <Button>Take it back</Button>
        </Form>
        <h2 class="govuk-heading-m">What people said</h2>
        {comments.length === 0 ? <p class="govuk-body">Nothing has come back yet.</p> : null}
        {comments.map(({ id, section, paragraph, kind, byName, was, words, settled }) => {
          const sectionId = report.sections.find(({ title }) => title === section)?.id
          return (
            <div class="sightline-figure">
              <p class="govuk-body">
                <strong>{byName}</strong>, in{' '}
                {sectionId ? (
                  <a class="govuk-link" href={paths.section(report.slug, sectionId)}>
                    {section}
                  </a>
                ) : (
                  section
                )}{' '}
                {settled ? <Tag classes="govuk-tag--green">Dealt with</Tag> : null}
              </p>
              {kind === 'comment' ? (
                <>
                  <p class="govuk-body-s sightline-basis">{paragraph}</p>
                  <p class="govuk-body">{words}</p>
                </>
              ) : (
                <>
                  <p class="govuk-body">
                    Was: <del>{was}</del>
                  </p>
                  <p class="govuk-body">
                    Now: <ins>{words}</ins>
                  </p>
                </>
              )}
              {settled ? null : (
                <Form tokens={tokens}>
                  <input type="hidden" name="do" value="settle" />
                  <input type="hidden" name="comment" value={id} />
                  <Button classes="govuk-button--secondary sightline-button-small">
                    Dealt with<span class="govuk-visually-hidden">: {words.slice(0, 60)}</span>
                  </Button>
                </Form>
              )}
            </div>
          )
        })}
      </>,
      { beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink> },
    )
  },

  async submit(request) {
    const report = await getReport(request)
    if (!isWritten(report)) throw new NotFound()
    if (request.form.text('do') === 'settle') {
      await settle(request, request.form.text('comment'))
      return redirect(paths.word(report.slug))
    }
    const [file] = request.files
    if (!file || file.bytes === 0) return invalid({ field: 'file', message: 'Choose the file.' })
    try {
      await takeBackWord(request, report, file.path)
    } catch (error) {
      if (error instanceof FileRefused) return invalid({ field: 'file', message: error.message })
      throw error
    }
    return redirect(paths.word(report.slug))
  },
}

export const wordDraftScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    const file = await renderDraftDocx(await snapshotOf(request, report))
    return download(`${report.slug}-draft.docx`, CONTENT_TYPES.docx, file)
  },
}
