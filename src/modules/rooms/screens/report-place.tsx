import type { ComponentChildren } from 'preact'
import { BackLink, InsetText } from '../../../govuk/index.ts'
import { dayOf } from '../../../knowledge/law/index.ts'
import {
  NotFound,
  page,
  signedIn,
  type Answer,
  type Request,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { getReportPlace, type ReportPlace } from '../actions/get-report-place.ts'
import { watchOpeningOf } from '../actions/watch-opening.ts'
import { formsIn } from '../domain/agency-reports.ts'
import { maskValues } from '../domain/mask-facts.ts'
import type { AgencyForm } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listChildren } from '../store/records.ts'
import { findReport, type StoredReport } from '../store/reports.ts'
import { maskIn } from './here.tsx'
import { ValuesInWords } from './record-words.tsx'

/** An agency's report as somebody has it before them. */
export interface ReportHere {
  readonly report: StoredReport
  readonly place: ReportPlace
  /** Null where a later version of the kind no longer asks for it. */
  readonly form: AgencyForm | null
  readonly title: string
  /** Whether it can still be written in. */
  readonly open: boolean
  /** Whether its words stay hidden: a meeting looks on, and whom they name is not this reader's to know. */
  readonly hidden: boolean
  readonly today: string
}

/**
 * The report of the address. The look is in the audit log of its room. Throws NotFound where it is not
 * this person's to see: a draft is its agency's, and what was given is the room's.
 */
export async function getReportHere(
  request: Request<Services>,
  pathways: Pathways,
  looksAt: string,
): Promise<ReportHere> {
  const report = await findReport(request.tx, request.params['report'] ?? '', [
    ...signedIn(request).rooms,
    ...signedIn(request).openedRooms,
  ])
  if (!report) throw new NotFound()
  const place = await getReportPlace(request, pathways, report.roomId)
  await request.audit('room', place.id, 'view', { page: looksAt, report: report.id })
  await watchOpeningOf(request, place.id)
  const form = formsIn(place.pathway, place, null).find(({ code }) => code === report.code) ?? null
  const child = (await listChildren(request.tx, [place.id])).find(({ id }) => id === report.childId)
  const mask = await maskIn(request, [place.id])
  const writes = place.agencies.some(({ id }) => id === report.agencyId)
  // Without the children's names, nothing tells which words to hide.
  const hidden = signedIn(request).projecting && place.room === null
  return {
    report: { ...report, values: hidden ? {} : maskValues(report.values, mask) },
    place,
    form,
    title: [form?.title ?? 'A report', child?.ref].filter(Boolean).join(': '),
    // What is shown to a meeting is masked, and what is masked must not be saved.
    open:
      report.state === 'draft' &&
      writes &&
      form !== null &&
      !place.closed &&
      !signedIn(request).projecting,
    hidden,
    today: dayOf(request.now),
  }
}

/** What a report says, where it may be shown. */
export function ReportWords({
  here: { report, form, hidden },
}: Readonly<{ here: Pick<ReportHere, 'report' | 'form' | 'hidden'> }>) {
  return hidden ? (
    <InsetText>
      Meeting mode is on. What was written here may name a child, so it is not shown.
    </InsetText>
  ) : (
    <ValuesInWords questions={form?.questions ?? []} values={report.values} />
  )
}

/** A page for whoever reports, with nothing on it of the room but its reference and its kind. */
export function reportPage(
  { place, title }: Pick<ReportHere, 'place' | 'title'>,
  heading: string,
  body: ComponentChildren,
  more: {
    readonly back?: { readonly href: string; readonly text: string }
    readonly errors?: Extract<Answer, { kind: 'page' }>['errors']
  } = {},
): Answer {
  const { href, text } = more.back ?? { href: paths.reports(place.id), text: 'Agencies’ reports' }
  return page(
    heading,
    <>
      <span class="govuk-caption-l">
        {place.pathway.title}: {place.reference}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      {body}
    </>,
    {
      beforeContent: <BackLink href={href}>{text}</BackLink>,
      ...(more.errors ? { errors: more.errors } : {}),
    },
  )
}

/** Why a draft can only be read just now. */
export function WhyNotWritten({
  here,
  projecting,
}: Readonly<{ here: ReportHere; projecting: boolean }>) {
  const { place, form } = here
  if (place.closed)
    return (
      <InsetText>
        This room was closed before the report was given. It can be read, and not changed.
      </InsetText>
    )
  if (form === null)
    return <InsetText>This report is not asked for any more. It can’t be changed.</InsetText>
  if (projecting)
    return (
      <InsetText>
        Meeting mode is on.{' '}
        <a class="govuk-link" href={paths.projector}>
          Turn it off
        </a>{' '}
        to write in this report.
      </InsetText>
    )
  return null
}
