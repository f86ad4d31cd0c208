import { DataTable, InsetText } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import { signedIn, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { getReportPlace, type ReportPlace } from '../actions/get-report-place.ts'
import { formsIn } from '../domain/agency-reports.ts'
import type { AgencyReport, RoomChild } from '../domain/facts.ts'
import type { AgencyForm } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listCandidates, listRoomPeople } from '../store/people.ts'
import { listReports } from '../store/reports.ts'
import { getHere, roomPage } from './here.tsx'
import { reportPage } from './report-place.tsx'

/** What one form looks like to whoever is here. */
interface Asked {
  readonly place: ReportPlace
  readonly form: AgencyForm
  readonly reports: readonly AgencyReport[]
  /** The children it can be about; empty where it is about none in particular. */
  readonly children: readonly RoomChild[]
  /** Agencies with somebody in the room, by name; empty where this person can't see them. */
  readonly agencies: readonly string[]
  /** Whether this person reads what others have given. */
  readonly reads: boolean
  /** Whether the case asks for it as it stands. */
  readonly offered: boolean
}

/** What each agency was asked to report in a room: who has given it, and one's own agency's drafts. */
export const reportsScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const place = await getReportPlace(request, pathways, request.params['room'] ?? '')
    const reads = can(signedIn(request), policyOf('review_case'), 'read', {
      state: 'submitted',
      roomId: place.id,
    })
    if (place.room) {
      const here = await getHere(request, pathways, 'reports')
      const agencies = reads ? await agenciesIn(request, place.id) : []
      const { reports, children } = here.facts
      // A form that was given is shown also where the case would not ask for it any more.
      const offered = formsIn(place.pathway, place, here.facts)
      const forms = formsIn(place.pathway, place, null).filter(
        (form) => offered.includes(form) || reports.some(({ code }) => code === form.code),
      )
      return roomPage(
        request,
        here,
        'Agencies’ reports',
        <>
          <h2 class="govuk-heading-m">Agencies’ reports</h2>
          {forms.map((form) => (
            <Form
              asked={{
                ...{ place, form, reports, children, agencies, reads },
                offered: offered.includes(form),
              }}
            />
          ))}
          {forms.length === 0 ? <NoForms /> : null}
        </>,
      )
    }
    await request.audit('room', place.id, 'view', { page: 'reports' })
    const reports = await listReports(request.tx, [place.id])
    const forms = formsIn(place.pathway, place, null)
    return reportPage(
      { place, title: 'Your agency’s report' },
      'Your agency’s report',
      <>
        <InsetText>
          You are asked for a report here, and the room itself is not open to you. Whoever asked you
          tells you separately which child it is about.
        </InsetText>
        <h2 class="govuk-heading-m">What you can give</h2>
        {forms.map((form) => (
          <Form
            asked={{ place, form, reports, children: [], agencies: [], reads, offered: true }}
          />
        ))}
        {forms.length === 0 ? <NoForms /> : null}
      </>,
      { back: { href: paths.rooms, text: 'All rooms' } },
    )
  },
})

function NoForms() {
  return <p class="govuk-body sightline-empty">Agencies are asked for no report here.</p>
}

// Who has not reported is known as far as agencies have somebody in the room.
async function agenciesIn({ tx }: Request<Services>, room: string): Promise<readonly string[]> {
  const people = new Set(
    (await listRoomPeople(tx, room))
      .filter(({ excluded }) => excluded === null)
      .map(({ personId }) => personId),
  )
  const named = (await listCandidates(tx)).flatMap(({ id, agency }) =>
    agency !== null && people.has(id) ? [agency] : [],
  )
  return [...new Set(named)].sort()
}

function Form({ asked }: Readonly<{ asked: Asked }>) {
  const { form, reports, reads } = asked
  const own = reports.filter(({ code }) => code === form.code)
  const given = own.filter(({ state }) => state === 'submitted')
  const drafts = own.filter(({ state }) => state === 'draft')
  return (
    <section>
      <h3 class="govuk-heading-s">{form.title}</h3>
      <p class="govuk-body">{form.intro}</p>
      {reads ? null : (
        <p class="govuk-body">Your role does not show you what other agencies have reported.</p>
      )}
      {given.length > 0 ? <Given asked={asked} given={given} /> : null}
      {reads && given.length === 0 ? (
        <p class="govuk-body sightline-empty">No agency has given it yet.</p>
      ) : null}
      <Awaited asked={asked} given={given} />
      <Own asked={asked} drafts={drafts} />
    </section>
  )
}

function Given({ asked, given }: Readonly<{ asked: Asked; given: readonly AgencyReport[] }>) {
  return (
    <DataTable
      label={`Given: ${asked.form.title}`}
      firstCellIsHeader
      head={[
        { text: 'Agency' },
        ...(asked.form.perChild ? [{ text: 'Child' }] : []),
        { text: 'Given on' },
      ]}
      rows={given.map((one) => [
        {
          text: (
            <a class="govuk-link" href={paths.report(one.id)}>
              {one.agency}
            </a>
          ),
        },
        ...(asked.form.perChild ? [{ text: refOf(asked, one.childId) }] : []),
        { text: dayInWords(one.submittedOn ?? '') },
      ])}
    />
  )
}

const refOf = ({ children }: Asked, child: string | null) =>
  children.find(({ id }) => id === child)?.ref ?? ''

function Awaited({ asked, given }: Readonly<{ asked: Asked; given: readonly AgencyReport[] }>) {
  const { agencies, place, offered } = asked
  const silent = agencies.filter((agency) => !given.some((one) => one.agency === agency))
  if (place.closed || !offered || silent.length === 0) return null
  return (
    <p class="govuk-body">
      Agencies with a member here that have not given it: {silent.join(', ')}. Whether they have
      begun is theirs to say.
    </p>
  )
}

/** What one's own agency has begun, and can begin. */
function Own({ asked, drafts }: Readonly<{ asked: Asked; drafts: readonly AgencyReport[] }>) {
  const { place, form, children, offered } = asked
  if (place.agencies.length === 0) return null
  const about = form.perChild && children.length > 0 ? children : [null]
  const begun = (child: RoomChild | null) =>
    place.agencies.every(({ id }) =>
      drafts.some(({ agencyId, childId }) => agencyId === id && childId === (child?.id ?? null)),
    )
  const startable = place.closed || !offered ? [] : about.filter((child) => !begun(child))
  return (
    <ul class="govuk-list">
      {drafts.map((one) => (
        <li>
          <a class="govuk-link govuk-!-font-weight-bold" href={paths.report(one.id)}>
            {place.closed ? 'Read' : 'Go on with'} your draft
            {form.perChild ? `: ${refOf(asked, one.childId)}` : ''}
          </a>{' '}
          ({one.agency})
        </li>
      ))}
      {startable.map((child) => (
        <li>
          <a class="govuk-link" href={paths.newReport(place.id, form.code, child?.id ?? null)}>
            Start your agency’s report{child ? `: ${child.ref}` : ''}
          </a>
        </li>
      ))}
    </ul>
  )
}
