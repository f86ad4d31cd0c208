import type { ComponentChildren } from 'preact'
import { Select } from '../../../../govuk/index.ts'
import {
  NotFound,
  signedIn,
  type Answer,
  type FieldError,
  type Kept,
  type Request,
} from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import { chronologyPaths } from '../../paths.ts'
import { getFacts } from '../../actions/get-facts.ts'
import { redactionsIn } from '../../domain/chronology/kept-records.ts'
import type { Redaction } from '../../domain/chronology/redact.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { getHere, roomPage, type Here } from '../here.tsx'
import { chronologyMay, mayGiveAny, type ChronologyMay } from './may.ts'

/** Where somebody stands in a room's chronology, and what they may do with it. */
export interface InChronology {
  readonly here: Here
  readonly may: ChronologyMay
  /** As they were given, also while a meeting looks on: a word that is hidden finds nothing to cover. */
  readonly redactions: readonly Redaction[]
}

/** The chronology of the room of the address. The look is in the audit log. Throws NotFound. */
export async function getChronology(
  request: Request<Services>,
  pathways: Pathways,
): Promise<InChronology> {
  const here = await getHere(request, pathways, 'chronology')
  // A panel's room has cases, and no chronology of its own.
  if (here.room.standing) throw new NotFound()
  const facts = signedIn(request).projecting ? await getFacts(request, here.room) : here.facts
  const redactions = redactionsIn(facts.records)
  return { here, may: await chronologyMay(request, here), redactions }
}

/** A page of a room's chronology, with the way to the others. */
export function chronologyPage(
  request: Request<Services>,
  here: Here,
  may: ChronologyMay,
  heading: string,
  body: ComponentChildren,
  errors: readonly FieldError[] = [],
): Answer {
  const { id } = here.room
  const links = [
    { text: 'All entries', href: chronologyPaths.list(id), when: true },
    { text: 'Add an entry', href: chronologyPaths.add(id), when: mayGiveAny(may) },
    { text: 'Upload a file', href: chronologyPaths.upload(id), when: mayGiveAny(may) },
    { text: 'What agencies gave', href: chronologyPaths.given(id), when: true },
    { text: 'Possible duplicates', href: chronologyPaths.duplicates(id), when: true },
    { text: 'Gaps', href: chronologyPaths.gaps(id), when: true },
    { text: 'Day by day', href: chronologyPaths.days(id), when: true },
    { text: 'Redactions', href: chronologyPaths.redactions(id), when: true },
    { text: 'Make a copy', href: chronologyPaths.copy(id), when: may.copy },
  ].filter(({ when }) => when)
  return roomPage(
    request,
    here,
    heading,
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <nav aria-label="The chronology" class="govuk-!-margin-bottom-6">
        <ul class="govuk-list sightline-inline-list">
          {links.map(({ text, href }) => (
            <li>
              {href === request.path ? (
                <strong aria-current="page">{text}</strong>
              ) : (
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {body}
    </>,
    errors,
  )
}

/** Asks for which agency entries are given; nothing is asked where there is only one. */
export function AgencyChoice({ may, kept }: Readonly<{ may: ChronologyMay; kept: Kept | null }>) {
  const { agencies, unit } = may
  const [only] = agencies
  if (agencies.length === 1 && only && !unit)
    return (
      <p class="govuk-body">
        For <strong>{only.name}</strong>.
      </p>
    )
  const chosen = kept?.fields.text('agency') ?? ''
  return (
    <Select
      name="agency"
      label="Which agency’s chronology is it?"
      errorMessage={errorOf(kept, 'agency')}
      items={[
        { value: '', text: 'Choose' },
        ...agencies.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
        ...(unit
          ? [{ value: 'none', text: 'The partnership’s unit', selected: chosen === 'none' }]
          : []),
      ]}
    />
  )
}

/** Out: the agency chosen, null for the unit; undefined where none was that may be. */
export function chosenAgency(
  request: Request<Services>,
  { agencies, unit }: ChronologyMay,
): string | null | undefined {
  const [only] = agencies
  if (agencies.length === 1 && only && !unit) return only.id
  const chosen = request.form.text('agency')
  if (chosen === 'none') return unit ? null : undefined
  return agencies.find(({ id }) => id === chosen)?.id
}
