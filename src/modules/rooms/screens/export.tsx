import { Button, DataTable, FileUpload, InsetText } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  signedIn,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { readExport, type ReadExport } from '../actions/read-export.ts'
import { sealCounted } from '../actions/seal-counted.ts'
import type { RowProblem } from '../domain/export-table.ts'
import { totalsOf } from '../domain/given-figures.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listPolicies } from '../store/policies.ts'
import { getReturnHere, returnPage, type ReturnHere } from './return-page.tsx'
import { TotalsForm } from './totals-form.tsx'

/** Counts an export of the system that holds the cases. Nothing of the file is kept. */
export const exportScreen = (pathways: Pathways): Screen<Services> => ({
  show(request) {
    return Promise.resolve(choosePage(request, getReturnHere(request, pathways), []))
  },

  async submit(request) {
    const here = getReturnHere(request, pathways, request.form)
    const file = request.files.find(({ field, bytes }) => field === 'file' && bytes > 0)
    if (!file) return invalid({ field: 'file', message: 'Choose the file.' })
    const policies = (await listPolicies(request.tx)).filter(
      ({ pathway }) => pathway === here.pathway.code,
    )
    const read = await readExport(here.counting, here.period, file, policies)
    if (read.problems.length > 0) return choosePage(request, here, read.problems)
    const { personId } = signedIn(request)
    const counted = sealCounted(request.services, {
      person: personId,
      pathway: here.pathway.code,
      period: here.period.name,
      filename: file.filename.slice(-120),
      figures: read.figures,
    })
    return countedPage(request, here, read, counted)
  },
})

function choosePage(
  request: Request<Services>,
  here: ReturnHere,
  problems: readonly RowProblem[],
): Answer {
  const { kept, tokens } = request
  const { counting, pathway, period } = here
  return returnPage(
    here,
    'Count an export',
    <>
      {problems.length > 0 ? <Problems problems={problems} /> : null}
      <p class="govuk-body">
        The file is counted and not kept: no name, number or date of it is stored. Leave out columns
        that are not asked for.
      </p>
      <Form tokens={tokens} action={paths.exportOf(pathway.code, period.name)} files>
        <input type="hidden" name="period" value={period.name} />
        <FileUpload
          id="file"
          name="file"
          label="The list of cases (CSV or Excel)"
          errorMessage={errorOf(kept, 'file') ?? (problems.length > 0 ? NOT_COUNTED : undefined)}
        />
        <Button>Count it</Button>
      </Form>
      <DataTable
        caption="What the file holds"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'Column' }, { text: 'What stands in it' }, { text: 'Must it be there?' }]}
        rows={counting.columns.map(({ headings: [first, ...others], explains, required }) => [
          {
            text: (
              <>
                {first}
                {others.length > 0 ? (
                  <span class="sightline-basis-line">Or: {others.join(', ')}</span>
                ) : null}
              </>
            ),
          },
          { text: explains },
          { text: required ? 'Yes' : 'No' },
        ])}
      />
    </>,
    problems.length > 0 ? { errors: [{ field: 'file', message: NOT_COUNTED }] } : {},
  )
}

const NOT_COUNTED = 'Nothing was counted. Put right what is listed on the page, and send it again.'
const MOST_SHOWN = 200

/** Sentences by row, as they stand in the file. */
function Problems({ problems }: Readonly<{ problems: readonly RowProblem[] }>) {
  return (
    <>
      <h2 class="govuk-heading-m">What can’t be read ({problems.length})</h2>
      <ul class="govuk-list govuk-list--bullet">
        {problems.slice(0, MOST_SHOWN).map((one) => (
          <li>{problemInWords(one)}</li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN ? (
        <p class="govuk-body">And {problems.length - MOST_SHOWN} more.</p>
      ) : null}
    </>
  )
}

const problemInWords = ({ row, message }: RowProblem) =>
  row === 0 ? message : `Row ${row}: ${message}`

function countedPage(
  request: Request<Services>,
  here: ReturnHere,
  { cases, figures, notes }: ReadExport,
  counted: string,
): Answer {
  const texts = totalsOf(figures)
  return returnPage(
    here,
    'What the export gives',
    <>
      <p class="govuk-body">
        {cases === 1 ? '1 case was' : `${cases} cases were`} read. The boxes hold what was counted
        for this year. Change a number only where you know that the export is wrong: the change is
        shown with the figure.
      </p>
      {notes.length > 0 ? (
        <InsetText>
          <ul class="govuk-list govuk-list--bullet">
            {notes.slice(0, MOST_SHOWN).map((one) => (
              <li>{problemInWords(one)}</li>
            ))}
          </ul>
        </InsetText>
      ) : null}
      <TotalsForm
        here={here}
        tokens={request.tokens}
        texts={(field) => texts.get(field) ?? ''}
        counted={counted}
      />
    </>,
    { back: { href: paths.exportOf(here.pathway.code, here.period.name), text: 'Another file' } },
  )
}
