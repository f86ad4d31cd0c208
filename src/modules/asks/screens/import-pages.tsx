import {
  BackLink,
  Button,
  DataTable,
  FileUpload,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { page, type Answer, type Fields, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { ListedRow } from '../domain/audience.ts'
import { SCALES, type ScaleName } from '../domain/import-scales.ts'
import {
  guessColumns,
  importTemplate,
  ROLES,
  type ColumnRole,
  type Imported,
} from '../domain/import-template.ts'
import { questionsOf } from '../domain/template.ts'
import { paths } from '../paths.ts'

const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  section: 'The part it belongs to',
  standard: 'The standard',
  question: 'The question or statement',
  guidance: 'Guidance',
  type: 'How it is answered',
  options: 'Answers to choose from',
  ignore: 'Leave it out',
}

/** A table as it came: its headings, what stands below them, and both as text. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly ListedRow[]
  readonly text: string
}

function mappingIn(form: Fields, { headings }: Table): readonly ColumnRole[] {
  const guessed = guessColumns(headings)
  return headings.map(
    (_, at) => ROLES.find((role) => role === form.text(`column-${at}`)) ?? guessed[at] ?? 'ignore',
  )
}

/** What the table gives, as its columns are matched so far. */
export function importedFrom(form: Fields, table: Table): Imported {
  const kind = form.text('kind')
  const scale = form.text('scale')
  return importTemplate(table.rows, mappingIn(form, table), {
    title: form.text('title'),
    kind: kind === 'school_return' || kind === 'agency_return' ? kind : 'self_assessment',
    scale: isScale(scale) ? scale : 'zero-to-three',
    source: form.text('source') || 'Imported from a workbook; its source was not named',
  })
}

const isScale = (name: string): name is ScaleName => name in SCALES

/** Where the workbook is given. */
export function choosePage(request: Request<Services>): Answer {
  const { kept, tokens } = request
  return page(
    'Import a template',
    <>
      <h1 class="govuk-heading-l">Import a template</h1>
      <p class="govuk-body">
        A workbook whose first sheet has a row of headings, and a row for each standard or question.
      </p>
      <Form tokens={tokens} files>
        <FileUpload
          id="table-file"
          name="table-file"
          label="The workbook (Excel or CSV)"
          errorMessage={errorOf(kept, 'table-file')}
        />
        <Textarea name="table" label="Or paste the table" value={kept?.fields.raw('table')} />
        <Button>Look at its columns</Button>
      </Form>
    </>,
    { beforeContent: <BackLink href={paths.templates}>Back to templates</BackLink> },
  )
}

/** Where its columns are matched, with what it will ask and what can't be used. */
export function matchPage(
  request: Request<Services>,
  table: Table,
  error?: { readonly field: string; readonly message: string },
): Answer {
  const { form, tokens } = request
  const mapping = mappingIn(form, table)
  const found = importedFrom(form, table)
  const chosen = (name: string, value: string, usual: string) =>
    (form.text(name) || usual) === value
  const wrong = (field: string) => (error?.field === field ? error.message : undefined)
  return page(
    'Import a template',
    <>
      <h1 class="govuk-heading-l">Match its columns</h1>
      <Form tokens={tokens}>
        <Input
          name="title"
          label="What is it called?"
          value={form.raw('title')}
          errorMessage={wrong('title')}
        />
        <Input
          name="source"
          label="Where does it come from?"
          hint="For example the regional group, and its date. It is printed with the template."
          value={form.raw('source')}
        />
        {table.headings.map((heading, at) => (
          <Select
            id={`column-${at}`}
            name={`column-${at}`}
            label={`Column “${heading || at + 1}”`}
            items={ROLES.map((role) => ({
              value: role,
              text: ROLE_WORDS[role],
              selected: mapping[at] === role,
            }))}
          />
        ))}
        <Radios
          name="scale"
          fieldset={{ legend: 'How is a row answered that does not say?' }}
          items={Object.entries(SCALES).map(([value, { words }]) => ({
            value,
            text: words,
            checked: chosen('scale', value, 'zero-to-three'),
          }))}
        />
        <Radios
          name="kind"
          fieldset={{ legend: 'Who answers it?' }}
          items={[
            ['self_assessment', 'Agencies, about themselves, and a panel moderates'],
            ['school_return', 'Schools'],
            ['agency_return', 'Agencies, and nobody moderates'],
          ].map(([value = '', text = '']) => ({
            value,
            text,
            checked: chosen('kind', value, 'self_assessment'),
          }))}
        />
        <Textarea
          name="table"
          label="The table"
          hint="Put a row right here, then look again."
          value={table.text}
          errorMessage={wrong('table')}
        />
        <div class="govuk-button-group">
          <Button name="do" value="look" classes="govuk-button--secondary">
            Look again
          </Button>
          <Button name="do" value="draft">
            Make a draft of it
          </Button>
        </div>
      </Form>
      <Found found={found} />
    </>,
    {
      beforeContent: <BackLink href={paths.templates}>Back to templates</BackLink>,
      ...(error ? { errors: [error] } : {}),
    },
  )
}

function Found({ found: { template, problems } }: Readonly<{ found: Imported }>) {
  return (
    <>
      {problems.length > 0 ? (
        <DataTable
          caption="Rows that can’t be used"
          captionClasses="govuk-table__caption--m"
          head={[{ text: 'Row', format: 'numeric' }, { text: 'Why' }]}
          rows={problems.map(({ row, message }) => [
            { text: String(row), format: 'numeric' },
            { text: message },
          ])}
        />
      ) : null}
      <h2 class="govuk-heading-m">What it will ask</h2>
      <p class="govuk-body">
        {template.sections.length} parts, {template.standards.length} standards,{' '}
        {questionsOf(template).length} questions.
      </p>
      {template.sections.slice(0, 20).map(({ title, questions }) => (
        <>
          <h3 class="govuk-heading-s">{title}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {questions.slice(0, 12).map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}
