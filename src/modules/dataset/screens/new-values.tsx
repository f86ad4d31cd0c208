import { Button, FileUpload, Radios } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  page,
  redirect,
  type FieldError,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { takeInValues } from '../actions/take-in-values.ts'
import { paths } from '../paths.ts'

/** Sends published statistics in, or values that were worked out elsewhere. */
export const newValuesScreen: Screen<Services> = {
  show({ kept, tokens }) {
    const chosen = kept?.fields.text('kind')
    const errorOf = (name: string) => kept?.errors.find(({ field }) => field === name)?.message
    return Promise.resolve(
      page(
        'Send statistics or figures',
        <>
          <h1 class="govuk-heading-l">Send statistics, or figures worked out elsewhere</h1>
          <Form tokens={tokens} files>
            <Radios
              name="kind"
              idPrefix="kind"
              fieldset={{ legend: 'What does the file hold?' }}
              errorMessage={errorOf('kind')}
              items={[
                {
                  value: 'figures',
                  text: 'Figures worked out elsewhere',
                  hint: 'Values with their source, such as another agency’s indicators, last year’s report, or an export from Sightline.',
                  checked: chosen === 'figures',
                },
                {
                  value: 'dfe-statistics',
                  text: 'Published statistics',
                  hint: 'A tidy CSV file of Explore Education Statistics, population estimates, or a set of statistical neighbours.',
                  checked: chosen === 'dfe-statistics',
                },
              ]}
            />
            <FileUpload
              name="file"
              label="The file"
              hint="A .csv, or a workbook whose first sheet holds the table."
              errorMessage={errorOf('file')}
            />
            <Button>Check and take in</Button>
          </Form>
          <p class="govuk-body">
            One row that can’t be read refuses the whole file, because a figure left out would not
            be missed. The report names each row.
          </p>
        </>,
      ),
    )
  },

  async submit(request) {
    const [file] = request.files
    const kind = (['figures', 'dfe-statistics'] as const).find(
      (one) => one === request.form.text('kind'),
    )
    const errors: FieldError[] = []
    if (!kind) errors.push({ field: 'kind', message: 'Choose what the file holds.' })
    if (!file || file.bytes === 0) errors.push({ field: 'file', message: 'Choose the file.' })
    if (!kind || !file || errors.length > 0) return invalid(...errors)
    const { upload } = await takeInValues(request, kind, file)
    return redirect(paths.dataset(upload))
  },
}
