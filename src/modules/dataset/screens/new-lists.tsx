import { errorOf } from '../../../platform/forms/error-of.ts'
import { Button, Details, FileUpload, Input } from '../../../govuk/index.ts'
import {
  LIST_NUMBERS,
  LISTS,
  REFUSED_AS_A_WHOLE,
  type ListNumber,
} from '../../../knowledge/formats/annex-a/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
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
import { takeInAnnexA } from '../actions/take-in-annex-a.ts'
import type { ListWindow } from '../domain/evidence.ts'
import { windowProblem, type Windows } from '../domain/upload.ts'
import { paths } from '../paths.ts'

/** Sends lists 1 to 11 in, with the days each of them covers. */
export const newListsScreen: Screen<Services> = {
  show({ kept, tokens }) {
    return Promise.resolve(
      page(
        'Send Annex A lists',
        <>
          <h1 class="govuk-heading-l">Send Annex A lists 1 to 11</h1>
          <p class="govuk-body">
            The lists inspectors ask for cover six months. For a year’s figures, run them for the
            whole year. Names and addresses are not needed: leave those columns out.
          </p>
          <Form tokens={tokens} files>
            <FileUpload
              name="file"
              label="The file"
              hint="A workbook (.xlsx), or a .zip with one .csv for each list. At most 200 MB."
              errorMessage={errorOf(kept, 'file')}
            />
            <DateField name="first" label="First day the lists cover" kept={kept} />
            <DateField name="last" label="Last day the lists cover" kept={kept} />
            <DateField
              name="extracted"
              label="Day the lists were extracted"
              hint="The day they were taken from the council’s system."
              kept={kept}
            />
            <Details
              summaryText="A list covers other days"
              open={LIST_NUMBERS.some((list) => kept?.fields.text(`list${list}`))}
            >
              {LIST_NUMBERS.map((list) => (
                <Input
                  name={`list${list}`}
                  id={`list${list}`}
                  label={`List ${list}: ${LISTS[list].title}`}
                  hint="First and last day, for example 1/4/2017 to 4/4/2018"
                  value={kept?.fields.raw(`list${list}`)}
                  errorMessage={errorOf(kept, `list${list}`)}
                  classes="govuk-input--width-20"
                />
              ))}
            </Details>
            <Button>Check and take in</Button>
          </Form>
          <h2 class="govuk-heading-m">When a file is refused as a whole</h2>
          <ul class="govuk-list govuk-list--bullet">
            {REFUSED_AS_A_WHOLE.map((rule) => (
              <li>{rule}</li>
            ))}
          </ul>
        </>,
      ),
    )
  },

  async submit(request) {
    const [file] = request.files
    const errors: FieldError[] = []
    if (!file || file.bytes === 0) errors.push({ field: 'file', message: 'Choose the file.' })
    const windows = readWindows(request, errors)
    if (!file || errors.length > 0) return invalid(...errors)
    const { upload } = await takeInAnnexA(request, file, windows)
    return redirect(paths.dataset(upload))
  },
}

function readWindows({ form }: Request<Services>, errors: FieldError[]): Windows {
  const extracted = readDate(form, 'extracted')
  const general = { first: readDate(form, 'first'), last: readDate(form, 'last'), extracted }
  const problem = windowProblem(general)
  if (problem) {
    const field = fieldAtFault(general)
    errors.push({ field, message: problem })
  }
  const windows: { [L in ListNumber]?: ListWindow } = {}
  for (const list of LIST_NUMBERS) {
    const own = readSpan(form.text(`list${list}`))
    windows[list] = own ? { ...own, extracted } : general
    if (form.text(`list${list}`) === '') continue
    const wrong = own
      ? windowProblem({ ...own, extracted })
      : 'Enter the first and the last day, for example 1/4/2017 to 4/4/2018.'
    if (wrong) errors.push({ field: `list${list}`, message: wrong })
  }
  return windows
}

function fieldAtFault({ first, last, extracted }: ListWindow): string {
  const wrong = (day: string) => windowProblem({ first: day, last: day, extracted: day }) !== null
  if (wrong(first)) return 'first'
  if (wrong(last) || first > last) return 'last'
  return wrong(extracted) ? 'extracted' : 'last'
}

/** In: "1/4/2017 to 4/4/2018". */
function readSpan(words: string): { first: string; last: string } | null {
  const days = [...words.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  const [first, last] = days
  return first && last && days.length === 2 ? { first, last } : null
}
