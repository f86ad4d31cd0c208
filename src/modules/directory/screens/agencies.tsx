import { Button, DataTable, Details, Input, Radios } from '../../../govuk/index.ts'
import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { addAgency, succeed } from '../actions/people.ts'
import { listAgencies, listRegimes, type Agency } from '../store/partnership.ts'

const STANDING: Readonly<Record<Agency['standing'], string>> = {
  statutory: 'Safeguarding partner',
  relevant: 'Relevant agency',
  other: 'Works with the partnership',
}

/** Who works together here, and under which arrangements, then and now. */
export const agenciesScreen: Screen<Services> = {
  async show(request) {
    const { tx, actor } = request
    const agencies = await listAgencies(tx)
    const regimes = await listRegimes(tx)
    return page(
      'Agencies',
      <>
        <h1 class="govuk-heading-l">Agencies</h1>
        {agencies.length === 0 ? (
          <p class="govuk-body">No agency has been entered yet.</p>
        ) : (
          <DataTable
            caption="Agencies of this partnership"
            captionClasses="govuk-table__caption--m"
            head={[{ text: 'Agency' }, { text: 'Sector' }, { text: 'Standing' }]}
            rows={agencies.map(({ name, sector, standing }) => [
              { text: name },
              { text: sector },
              { text: STANDING[standing] },
            ])}
          />
        )}
        <DataTable
          caption="Arrangements over time"
          captionClasses="govuk-table__caption--m"
          head={[{ text: 'What it was called' }, { text: 'From' }, { text: 'To' }]}
          rows={regimes.map(({ name, from, to }) => [
            { text: name },
            { text: dayInWords(from) },
            { text: to ? dayInWords(to) : 'Still' },
          ])}
        />
        {holds(actor, 'BM') ? <Adding request={request} /> : null}
      </>,
    )
  },

  async submit(request) {
    const { form } = request
    if (!holds(request.actor, 'BM')) throw new NotFound()
    const errors: FieldError[] = []
    if (form.text('do') === 'regime') {
      const [name, from] = [form.text('regime-name'), readDate(form, 'regime-from')]
      if (name === '')
        errors.push({ field: 'regime-name', message: 'Enter what it is called from then on.' })
      if (!isDay(from)) errors.push({ field: 'regime-from', message: 'Enter the day it begins.' })
      if (errors.length > 0) return invalid(...errors)
      await succeed(request, { name, from })
      return redirect('/agencies')
    }
    const [name, sector, from] = [
      form.text('name'),
      form.text('sector'),
      readDate(form, 'agency-from'),
    ]
    const standing = (['statutory', 'relevant', 'other'] as const).find(
      (one) => one === form.text('standing'),
    )
    if (name === '') errors.push({ field: 'name', message: 'Enter the agency’s name.' })
    if (sector === '')
      errors.push({ field: 'sector', message: 'Enter its sector, such as police or health.' })
    if (!standing) errors.push({ field: 'standing', message: 'Choose its standing.' })
    if (!isDay(from))
      errors.push({ field: 'agency-from', message: 'Enter the day from which it takes part.' })
    if (!standing || errors.length > 0) return invalid(...errors)
    if (!(await addAgency(request, { name, sector, standing, from })))
      return invalid({ field: 'name', message: 'There is an agency of this name.' })
    return redirect('/agencies')
  },
}

function Adding({ request: { kept, tokens } }: Readonly<{ request: Request<Services> }>) {
  const act = kept?.fields.text('do')
  return (
    <>
      <Details summaryText="Add an agency" open={act === 'agency'}>
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="agency" />
          <Input
            name="name"
            label="Name"
            value={kept?.fields.raw('name')}
            errorMessage={errorOf(kept, 'name')}
          />
          <Input
            name="sector"
            label="Sector"
            hint="For example: police, health, education, justice."
            value={kept?.fields.raw('sector')}
            errorMessage={errorOf(kept, 'sector')}
          />
          <Radios
            name="standing"
            idPrefix="standing"
            fieldset={{ legend: 'Standing' }}
            errorMessage={errorOf(kept, 'standing')}
            items={Object.entries(STANDING).map(([value, text]) => ({
              value,
              text,
              checked: kept?.fields.text('standing') === value,
            }))}
          />
          <DateField name="agency-from" label="From when does it take part?" kept={kept} />
          <Button classes="govuk-button--secondary">Add the agency</Button>
        </Form>
      </Details>
      <Details summaryText="New arrangements begin" open={act === 'regime'}>
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="regime" />
          <Input
            name="regime-name"
            label="What is it called from then on?"
            hint="What it was called before stays on everything from before."
            value={kept?.fields.raw('regime-name')}
            errorMessage={errorOf(kept, 'regime-name')}
          />
          <DateField name="regime-from" label="From which day?" kept={kept} />
          <Button classes="govuk-button--secondary">Begin them</Button>
        </Form>
      </Details>
    </>
  )
}
