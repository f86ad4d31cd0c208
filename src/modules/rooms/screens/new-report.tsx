import { Button, Radios } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  Conflict,
  invalid,
  NotFound,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { getFacts } from '../actions/get-facts.ts'
import { getReportPlace, type ReportPlace } from '../actions/get-report-place.ts'
import { beginReport } from '../actions/report.ts'
import { formsIn } from '../domain/agency-reports.ts'
import type { RoomChild } from '../domain/facts.ts'
import type { AgencyForm } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listChildren } from '../store/records.ts'
import { listReports } from '../store/reports.ts'
import { reportPage } from './report-place.tsx'

interface Beginning {
  readonly place: ReportPlace
  readonly form: AgencyForm
  readonly child: RoomChild | null
}

/** Begins an agency's report: what it is for, and who sees it when. */
export const newReportScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { place, form, child } = await getBeginning(request, pathways)
    const { kept, tokens } = request
    const [only, ...others] = place.agencies
    return reportPage(
      { place, title: [form.title, child?.ref].filter(Boolean).join(': ') },
      'Start a report',
      <>
        <p class="govuk-body">{form.intro}</p>
        <p class="govuk-body">
          Your agency writes it by itself. Nobody else sees the draft, also not the Business
          Manager. Once you give it to the room, its members read it, and nobody changes it.
        </p>
        <Form tokens={tokens}>
          <input type="hidden" name="child" value={child?.id ?? ''} />
          {others.length === 0 ? (
            <>
              <input type="hidden" name="agency" value={only?.id ?? ''} />
              <p class="govuk-body">It is the report of {only?.name}.</p>
            </>
          ) : (
            <Radios
              name="agency"
              idPrefix="agency"
              fieldset={{ legend: 'For which agency do you write?' }}
              errorMessage={errorOf(kept, 'agency')}
              items={place.agencies.map(({ id, name }) => ({
                value: id,
                text: name,
                checked: kept?.fields.text('agency') === id,
              }))}
            />
          )}
          <Button>Start the report</Button>
        </Form>
      </>,
    )
  },

  async submit(request) {
    const { place, form, child } = await getBeginning(request, pathways)
    const agency = place.agencies.find(({ id }) => id === request.form.text('agency'))
    if (!agency)
      return invalid({ field: 'agency', message: 'Choose the agency for which you write.' })
    const one = { agencyId: agency.id, childId: child?.id ?? null }
    const begun = await beginReport(request, place.id, form, one)
    // Somebody of the agency began it already: there is one draft, and both go on with it.
    const draft = begun ?? (await draftOf(request, place.id, form.code, one))
    return redirect(draft ? paths.report(draft) : paths.reports(place.id))
  },
})

async function getBeginning(request: Request<Services>, pathways: Pathways): Promise<Beginning> {
  const place = await getReportPlace(request, pathways, request.params['room'] ?? '')
  const facts = place.room ? await getFacts(request, place.room) : null
  const form = formsIn(place.pathway, place, facts).find(
    ({ code }) => code === request.params['form'],
  )
  if (!form || place.agencies.length === 0) throw new NotFound()
  if (place.closed)
    throw new Conflict('This room was closed, and takes no more reports. Nothing was begun.')
  const children = form.perChild ? await listChildren(request.tx, [place.id]) : []
  const named = request.form.text('child') || request.query.text('child')
  const child = children.find(({ id }) => id === named) ?? null
  // Whoever can't read the room can't say which of its children: the report is about the room's.
  if (children.length > 0 ? !child : named !== '') throw new NotFound()
  return { place, form, child }
}

async function draftOf(
  { tx }: Request<Services>,
  room: string,
  form: string,
  one: { readonly agencyId: string; readonly childId: string | null },
): Promise<string | undefined> {
  return (await listReports(tx, [room])).find(
    ({ code, state, agencyId, childId }) =>
      code === form && state === 'draft' && agencyId === one.agencyId && childId === one.childId,
  )?.id
}
