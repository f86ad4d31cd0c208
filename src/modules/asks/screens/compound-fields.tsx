import { Button, Checkboxes, FileUpload, Input } from '../../../govuk/index.ts'
import type { Answer } from '../domain/answer.ts'
import { isEvidence } from '../domain/digest.ts'
import { cellOf, MOST_ROWS, rowsTyped } from '../domain/read-rows.ts'
import type { EvidenceQuestion, FigureQuestion, RowsQuestion } from '../domain/template.ts'
import { paths } from '../paths.ts'
import { sizeInWords } from './answer-words.tsx'
import { CellField, DayField, errorAt, LEGEND, type FieldLook } from './simple-fields.tsx'

/** Files that were given, one more, and an address. */
export function EvidenceField({
  question,
  look,
  stored,
  given,
}: Readonly<{
  question: EvidenceQuestion
  look: FieldLook
  stored: Answer | undefined
  given: string
}>) {
  const { name } = look
  const files = stored && isEvidence(stored.value) ? stored.value.files : []
  return (
    <fieldset class="govuk-fieldset">
      <legend class={`govuk-fieldset__legend ${LEGEND}`}>{question.label}</legend>
      {question.hint ? <p class="govuk-hint">{question.hint}</p> : null}
      {files.length > 0 ? (
        <>
          <ul class="govuk-list">
            {files.map(({ sha256, name: words, bytes }) => (
              <li>
                <a class="govuk-link" href={paths.evidence(given, sha256)}>
                  {words}
                </a>{' '}
                ({sizeInWords(bytes)})
              </li>
            ))}
          </ul>
          <Checkboxes
            name={`${name}.remove`}
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: 'Take a file away', classes: 'govuk-visually-hidden' } }}
            items={files.map(({ sha256, name: words }) => ({
              text: `Take away ${words}`,
              value: sha256,
            }))}
          />
        </>
      ) : null}
      <FileUpload
        name={`${name}.file`}
        id={name}
        label="Attach a file"
        hint="PDF, Word, Excel, PowerPoint, ODT, PNG, JPG, TXT or CSV, up to 20 MB. Leave out children’s names."
        errorMessage={errorAt(look, name)}
      />
      <Input
        name={`${name}.link`}
        label="Or give the address of a page"
        value={look.fields.text(`${name}.link`)}
        errorMessage={errorAt(look, `${name}.link`)}
      />
    </fieldset>
  )
}

/** What was counted, out of what, over which days. */
export function FigureField({
  question,
  look,
}: Readonly<{ question: FigureQuestion; look: FieldLook }>) {
  const { name, fields } = look
  const asksOf = question.unit === 'percent' || question.denominator !== undefined
  const count = (field: string, label: string) => (
    <Input
      name={field}
      label={label}
      inputmode="numeric"
      classes="govuk-input--width-10"
      value={fields.text(field)}
      errorMessage={errorAt(look, field)}
    />
  )
  const day = (field: string, legend: string) => (
    <DayField name={field} legend={legend} look={look} small />
  )
  return (
    <fieldset class="govuk-fieldset">
      <legend class={`govuk-fieldset__legend ${LEGEND}`}>{question.label}</legend>
      {question.hint ? <p class="govuk-hint">{question.hint}</p> : null}
      {count(name, question.numerator)}
      {asksOf ? count(`${name}.of`, question.denominator ?? 'Out of how many') : null}
      {day(`${name}.first`, 'First day counted')}
      {day(`${name}.last`, 'Last day counted')}
    </fieldset>
  )
}

/** Repeated rows: those given, one more, and a button that saves and makes room for another. */
export function RowsField({
  question,
  look,
  stored,
}: Readonly<{ question: RowsQuestion; look: FieldLook; stored: Answer | undefined }>) {
  const { name, fields } = look
  const kept = Math.max(
    rowsTyped(name, fields),
    Array.isArray(stored?.value) ? stored.value.length : 0,
  )
  const most = question.most ?? MOST_ROWS
  // What was typed and not accepted has its empty row already.
  const rows = Math.min(look.error ? kept : kept + 1, most)
  return (
    <fieldset class="govuk-fieldset" id={name} tabIndex={-1}>
      <legend class={`govuk-fieldset__legend ${LEGEND}`}>{question.label}</legend>
      {question.hint ? <p class="govuk-hint">{question.hint}</p> : null}
      {errorAt(look, name) ? (
        <p class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {errorAt(look, name)}
        </p>
      ) : null}
      <input type="hidden" name={`${name}.rows`} value={rows} />
      {Array.from({ length: rows }, (_, at) => (
        <fieldset class="govuk-fieldset sightline-row">
          <legend class="govuk-fieldset__legend">
            Row {at + 1}
            {at >= kept ? ' (leave empty if not needed)' : ''}
          </legend>
          {question.columns.map((column) => (
            <CellField
              question={column}
              look={{ ...look, name: cellOf(name, at, column.id), beneath: new Map() }}
              small
            />
          ))}
        </fieldset>
      ))}
      {rows < most ? (
        <Button classes="govuk-button--secondary" name="do" value={`more:${question.id}`}>
          {look.savesRows === false ? 'Add another row' : 'Save and add another row'}
        </Button>
      ) : null}
    </fieldset>
  )
}
