import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, Details, Input, Select, Textarea } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { LEVEL_NAMES, listQuestions, listStatements } from '../../assurance/index.ts'
import { protectedFigures, resolveClaims } from '../actions/resolve-claims.ts'
import { saveSection } from '../actions/write-report.ts'
import { claimsIn, readSection } from '../domain/markup.ts'
import { outline } from '../render/outline.ts'
import { SectionPart } from '../render/report-body.tsx'
import { paths } from '../paths.ts'
import { getReport, isWritten } from './get-report.ts'

const SHOWS = [
  ['value', 'Its value'],
  ['change', 'Its change on the year before, in words'],
  ['of', 'The numbers of a share: x of y'],
  ['table', 'A table, on a line of its own'],
  ['chart', 'A chart with its table, on a line of its own'],
] as const

/** Writes one section: prose, with claims put in from a list. */
export const sectionScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens, tx } = request
    const { report, section } = await getSection(request)
    const text = kept?.fields.raw('text') ?? section.text
    const figures = await choices(request)
    const read = readSection({ ...section, text })
    const { claims } = await resolveClaims(
      tx,
      claimsIn([read]),
      request.now.toISOString().slice(0, 10),
    )
    const [preview] = outline([read], { claims: [...claims.values()] })
    return page(
      section.title,
      <>
        <h1 class="govuk-heading-l">{section.title}</h1>
        <Form tokens={tokens}>
          <input type="hidden" name="version" value={String(report.version)} />
          <Input
            name="title"
            label="Title"
            value={kept?.fields.raw('title') ?? section.title}
            errorMessage={errorOf(kept, 'title')}
          />
          <Textarea
            name="text"
            label="Text"
            hint="An empty line begins a new paragraph, “## ” a heading, “- ” an item of a list."
            rows={20}
            value={text}
            errorMessage={errorOf(kept, 'text')}
          />
          <Details
            summaryText="Put in a figure or a statement"
            open={kept !== null && errorOf(kept, 'claim') !== undefined}
          >
            <Select
              name="claim"
              id="claim"
              label="Which?"
              errorMessage={errorOf(kept, 'claim')}
              items={[{ value: '', text: 'Choose one' }, ...figures]}
            />
            <Select
              name="shows"
              id="shows"
              label="What of a figure?"
              items={SHOWS.map(([value, words]) => ({ value, text: words }))}
            />
            <p class="govuk-body">It is put at the end of the text. Move it to where it belongs.</p>
            <Button name="do" value="insert" classes="govuk-button--secondary">
              Put it in
            </Button>
          </Details>
          <Button name="do" value="save">
            Save
          </Button>
        </Form>
        <h2 class="govuk-heading-m">As it would be printed</h2>
        {preview ? <SectionPart section={preview} /> : null}
      </>,
      { beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const { report, section } = await getSection(request)
    if (!isWritten(report)) throw new NotFound()
    const title = form.text('title')
    if (title === '') return invalid({ field: 'title', message: 'Enter the section’s title.' })
    let text = form.raw('text').replaceAll('\r\n', '\n')
    if (form.text('do') === 'insert') {
      const claim = form.text('claim')
      if (claim === '')
        return invalid({ field: 'claim', message: 'Choose a figure or a statement.' })
      text = `${text.trimEnd()}\n\n${markOf(claim, form.text('shows'))}\n`
    }
    const at = Number(form.text('version'))
    const stale = {
      field: 'text',
      message:
        'Somebody saved the report meanwhile. What you typed is kept here: copy it, open the section again, and put it in.',
    }
    if (at !== report.version) return invalid(stale)
    if (!(await saveSection(request, report, { id: section.id, title, text })))
      return invalid(stale)
    return redirect(paths.section(report.slug, section.id))
  },
}

function markOf(claim: string, shows: string): string {
  if (claim.startsWith('statement ')) return `{{${claim}}}`
  if (shows === 'table' || shows === 'chart') return `{{${shows} ${claim}}}`
  return shows === 'value' ? `{{${claim}}}` : `{{${claim} ${shows}}}`
}

async function getSection(request: Request<Services>) {
  const report = await getReport(request)
  const section = report.sections.find(({ id }) => id === request.params['section'])
  if (!section) throw new NotFound()
  return { report, section }
}

async function choices({ tx, params }: Request<Services>) {
  const report = await getReport({ tx, params } as Request<Services>)
  const figures = [...(await protectedFigures(tx)).values()].flatMap((series) => series)
  const questions = await listQuestions(tx, report.period)
  const statements = await listStatements(
    tx,
    questions.map(({ id }) => id),
  )
  return [
    ...statements
      .filter(({ state }) => state === 'approved')
      .map(({ id, level, wording }) => ({
        value: `statement ${id}`,
        text: `${LEVEL_NAMES[level]}: ${wording.slice(0, 80)}`,
      })),
    ...figures
      .filter(({ period, value }) => period === report.period && value.status === 'known')
      .map(({ figure, period, title }) => ({
        value: `${figure} ${period}`,
        text: `${title}, ${period}`,
      })),
  ]
}
