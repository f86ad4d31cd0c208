import { Button, FileUpload, Input, Radios } from '../../../govuk/index.ts'
import { isDay, readPeriod } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { CARE_RETURN_REFUSED, takeInCareReturn } from '../actions/take-in-care-return.ts'
import { CENSUS_REFUSED, takeInCensus } from '../actions/take-in-census.ts'
import { KIND_WORDS } from '../domain/upload.ts'
import { paths } from '../paths.ts'

const KINDS = ['cin-census', 'ssda903'] as const

/** Sends the statutory return of a year in, as the council submitted it. */
export const newReturnsScreen: Screen<Services> = {
  show({ kept, tokens }) {
    const chosen = kept?.fields.text('kind')
    return Promise.resolve(
      page(
        'Send a statutory return',
        <>
          <h1 class="govuk-heading-l">Send a statutory return</h1>
          <p class="govuk-body">
            A return that was submitted stands before the Annex A lists: figures that both can give
            come from the return.
          </p>
          <Form tokens={tokens} files>
            <Radios
              name="kind"
              idPrefix="kind"
              fieldset={{ legend: 'Which return is it?' }}
              errorMessage={errorOf(kept, 'kind')}
              items={[
                {
                  value: 'cin-census',
                  text: KIND_WORDS['cin-census'],
                  hint: 'The XML file that is submitted.',
                  checked: chosen === 'cin-census',
                },
                {
                  value: 'ssda903',
                  text: KIND_WORDS.ssda903,
                  hint: 'The XML file, a .zip of the CSV tables, a workbook with a sheet for each, or the episodes alone.',
                  checked: chosen === 'ssda903',
                },
              ]}
            />
            <FileUpload
              name="file"
              label="The file"
              hint="At most 200 MB."
              errorMessage={errorOf(kept, 'file')}
            />
            <DateField
              name="extracted"
              label="Day it was extracted"
              hint="Only for children looked after. A census says it itself."
              kept={kept}
            />
            <Input
              name="year"
              id="year"
              label="The year it is about (optional)"
              hint="Such as 2017-18, where the file does not say it, or says it wrongly."
              value={kept?.fields.raw('year')}
              errorMessage={errorOf(kept, 'year')}
              classes="govuk-input--width-10"
            />
            <Button>Check and take in</Button>
          </Form>
          <h2 class="govuk-heading-m">When a return is refused as a whole</h2>
          <Rules title={KIND_WORDS['cin-census']} rules={CENSUS_REFUSED} />
          <Rules title={KIND_WORDS.ssda903} rules={CARE_RETURN_REFUSED} />
          <p class="govuk-body">
            A broken rule does not refuse a return, because it counts as it was submitted. The
            report names each rule, and how often it is broken.
          </p>
        </>,
      ),
    )
  },

  async submit(request) {
    const { form, files } = request
    const [file] = files
    const kind = KINDS.find((one) => one === form.text('kind'))
    const errors = problemsOf(request, kind)
    if (!kind || !file || errors.length > 0) return invalid(...errors)
    const year = readPeriod(form.text('year'))
    const { upload } =
      kind === 'cin-census'
        ? await takeInCensus(request, file, year)
        : await takeInCareReturn(request, file, { extracted: readDate(form, 'extracted'), year })
    return redirect(paths.dataset(upload))
  },
}

function Rules({ title, rules }: Readonly<{ title: string; rules: readonly string[] }>) {
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </>
  )
}

function problemsOf(
  { form, files }: Request<Services>,
  kind: (typeof KINDS)[number] | undefined,
): FieldError[] {
  const errors: FieldError[] = []
  if (!kind) errors.push({ field: 'kind', message: 'Choose which return it is.' })
  if (!files[0] || files[0].bytes === 0) errors.push({ field: 'file', message: 'Choose the file.' })
  if (kind === 'ssda903' && !isDay(readDate(form, 'extracted')))
    errors.push({ field: 'extracted', message: 'Enter the day it was extracted.' })
  if (form.text('year') !== '' && !readPeriod(form.text('year')))
    errors.push({ field: 'year', message: 'Write the year as 2017-18.' })
  return errors
}
