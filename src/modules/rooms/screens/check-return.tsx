import { Button, Input, Select } from '../../../govuk/index.ts'
import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  redirect,
  type Answer,
  type FieldError,
  type Fields,
  type Kept,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import { sha256Of } from '../../../platform/secrets/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import { listLatest } from '../../figures/index.ts'
import { getGiven, type Given } from '../actions/get-given.ts'
import { releaseReturn } from '../actions/release-room-figures.ts'
import type { Pathways } from '../domain/pathways.ts'
import { exportAsSource, returnAsSource, roomsAsSource } from '../domain/return-basis.ts'
import { paths } from '../paths.ts'
import { CheckedFigures, shownFigures } from './figure-words.tsx'
import { getReturnHere, returnPage, type ReturnHere } from './return-page.tsx'
import { TotalsForm } from './totals-form.tsx'

/**
 * The one page on which figures are checked before they are released, wherever they come from: the rooms
 * here, an export, or an agency's totals.
 */
export const checkReturnScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { kept, query } = request
    const fields = kept?.fields ?? query
    const here = getReturnHere(request, pathways, fields)
    const given = await getGiven(request, here, fields)
    if (!given) return redirect(paths.returnOf(here.pathway.code, here.period.name))
    // Numbers that can't be read are put right where they were typed.
    if (given.errors.length > 0) return totalsPage(request, here, fields, kept)
    return checkPage(request, here, given, fields, kept)
  },

  async submit(request) {
    const { form } = request
    const here = getReturnHere(request, pathways, form)
    const given = await getGiven(request, here, form)
    if (!given) return redirect(paths.returnOf(here.pathway.code, here.period.name))
    if (form.text('do') === 'change') return totalsPage(request, here, form, null)
    if (given.errors.length > 0) return invalid(...given.errors)
    if (form.text('do') !== 'release') return checkPage(request, here, given, form, null)
    if (!holds(request.actor, 'BM')) throw new NotFound()
    if (form.text('seen') !== seenAs(given))
      return invalid({
        field: 'release',
        message: 'A room changed while you looked. The figures below are counted anew.',
      })
    const agency = (await listAgencies(request.tx)).find(({ id }) => id === form.text('source'))
    const basis = {
      source: sourceOf(here, given, form.text('source'), agency?.name ?? ''),
      asOf: given.from === 'rooms' ? here.today : readDate(form, 'as-of'),
    }
    const errors = basisErrors(here, given, basis)
    if (errors.length > 0) return invalid(...errors)
    await releaseReturn(request, here.pathway, here.period, given.figures, basis)
    return redirect(`/figures?period=${here.period.name}`)
  },
})

// What is released is what was looked at: rooms go on while somebody reads.
const seenAs = ({ figures }: Given) =>
  sha256Of(JSON.stringify(figures.map(({ id, measure }) => [id, measure]))).toString('base64url')

function sourceOf({ pathway }: ReturnHere, given: Given, typed: string, agency: string): string {
  switch (given.from) {
    case 'rooms':
      return roomsAsSource(pathway.title)
    case 'export':
      return typed === '' ? '' : exportAsSource(typed)
    case 'return':
      return agency === '' ? '' : returnAsSource(agency)
  }
}

function basisErrors(
  { today, period }: ReturnHere,
  { from }: Given,
  { source, asOf }: { readonly source: string; readonly asOf: string },
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (source === '')
    errors.push({
      field: 'source',
      message:
        from === 'export'
          ? 'Enter the name of the system that the export comes from.'
          : 'Choose the agency whose return it is.',
    })
  else if (source.length > 300)
    errors.push({ field: 'source', message: 'Shorten the name to 100 characters.' })
  if (!isDay(asOf))
    errors.push({ field: 'as-of', message: 'Enter the day on which the figures stood so.' })
  else if (asOf > today)
    errors.push({
      field: 'as-of',
      message: 'The day has not come yet: enter today or a day before.',
    })
  else if (asOf < period.first)
    errors.push({
      field: 'as-of',
      message: `The year begins on ${dayInWords(period.first)}: enter that day or a later one.`,
    })
  return errors
}

function totalsPage(
  request: Request<Services>,
  here: ReturnHere,
  fields: Fields,
  kept: Kept | null,
): Answer {
  return returnPage(
    here,
    'Put the totals right',
    <TotalsForm
      here={here}
      tokens={request.tokens}
      texts={(field) => fields.raw(field)}
      kept={kept}
      counted={fields.text('counted')}
    />,
  )
}

async function checkPage(
  request: Request<Services>,
  here: ReturnHere,
  given: Given,
  fields: Fields,
  kept: Kept | null,
): Promise<Answer> {
  const { pathway, period, today } = here
  const source = given.from === 'rooms' ? roomsAsSource(pathway.title) : FROM[given.from]
  const shown = shownFigures(given.figures, period, { source, asOf: today })
  const released = await listLatest(request.tx, { period: period.name })
  return returnPage(
    here,
    'Check the figures',
    <>
      <p class="govuk-body">From: {source}.</p>
      <CheckedFigures shown={shown} released={released} />
      <Form tokens={request.tokens} action={paths.checkReturn(pathway.code)}>
        <Carried here={here} given={given} fields={fields} />
        {holds(request.actor, 'BM') ? (
          <Basis
            given={given}
            fields={fields}
            kept={kept}
            agencies={given.from === 'return' ? await listAgencies(request.tx) : []}
          />
        ) : (
          <p class="govuk-body">The Business Manager releases figures. You can look at them.</p>
        )}
        {given.from === 'rooms' ? null : (
          <Button name="do" value="change" classes="govuk-button--secondary">
            Change a number
          </Button>
        )}
      </Form>
    </>,
  )
}

const FROM = {
  export: 'an export of the system that holds the cases',
  return: 'totals that were typed in',
} as const

/** What goes on to the next page as it came. */
function Carried({
  here,
  given,
  fields,
}: Readonly<{ here: ReturnHere; given: Given; fields: Fields }>) {
  return (
    <>
      <input type="hidden" name="period" value={here.period.name} />
      <input type="hidden" name="from" value={given.from} />
      <input type="hidden" name="seen" value={seenAs(given)} />
      <input type="hidden" name="counted" value={fields.text('counted')} />
      {fields
        .entries()
        .filter(([name]) => name.startsWith('total-'))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  )
}

function Basis({
  given,
  fields,
  kept,
  agencies,
}: Readonly<{
  given: Given
  fields: Fields
  kept: Kept | null
  agencies: readonly { readonly id: string; readonly name: string }[]
}>) {
  return (
    <>
      {given.from === 'export' ? (
        <Input
          name="source"
          label="Which system does the export come from?"
          hint="Its name stands with every figure."
          value={fields.raw('source')}
          errorMessage={errorOf(kept, 'source')}
        />
      ) : null}
      {given.from === 'return' ? (
        <Select
          id="source"
          name="source"
          label="Whose return is it?"
          errorMessage={errorOf(kept, 'source')}
          items={[
            { value: '', text: 'Choose an agency' },
            ...agencies.map(({ id, name }) => ({
              value: id,
              text: name,
              selected: id === fields.text('source'),
            })),
          ]}
        />
      ) : null}
      {given.from === 'rooms' ? (
        <p class="govuk-body">The rooms are counted as they stand today.</p>
      ) : (
        <DateField
          name="as-of"
          label="On which day did the figures stand so?"
          hint="For an export, the day it was drawn."
          kept={kept}
        />
      )}
      <p class="govuk-body">
        Released figures can be used in reports. Released again, they are revised.
      </p>
      {errorOf(kept, 'release') ? (
        <p class="govuk-error-message">{errorOf(kept, 'release')}</p>
      ) : null}
      <Button id="release" name="do" value="release">
        Release these figures
      </Button>
    </>
  )
}
