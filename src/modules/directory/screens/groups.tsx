import { Button, DataTable, Details, Input, Select } from '../../../govuk/index.ts'
import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { addGroup, addSeat } from '../actions/people.ts'
import { listAgencies } from '../store/partnership.ts'
import { listGroups, listPeople, type Group } from '../store/people.ts'

/** The board's groups, and who sits in each seat: a seat belongs to an agency and may stand empty. */
export const groupsScreen: Screen<Services> = {
  async show(request) {
    const groups = await listGroups(request.tx)
    return page(
      'Groups',
      <>
        <h1 class="govuk-heading-l">Groups</h1>
        {groups.length === 0 ? (
          <p class="govuk-body sightline-empty">No group has been entered yet.</p>
        ) : null}
        {groups.map((group) => (
          <DataTable
            caption={group.name}
            captionClasses="govuk-table__caption--m"
            head={[
              { text: 'Seat' },
              { text: 'Agency' },
              { text: 'Held by' },
              { text: 'From' },
              { text: 'To' },
            ]}
            rows={group.seats.map(({ role, agency, person, from, to }) => [
              { text: role },
              { text: agency ?? '' },
              { text: person ?? 'Stands empty' },
              { text: dayInWords(from) },
              { text: to ? dayInWords(to) : '' },
            ])}
          />
        ))}
        {holds(request.actor, 'BM') ? await Adding({ request, groups }) : null}
      </>,
    )
  },

  async submit(request) {
    const { form } = request
    const errors: FieldError[] = []
    if (form.text('do') === 'group') {
      const from = readDate(form, 'group-from')
      const name = form.text('name')
      if (name === '') errors.push({ field: 'name', message: 'Enter the group’s name.' })
      if (!isDay(from)) errors.push({ field: 'group-from', message: 'Enter the day it began.' })
      if (errors.length > 0) return invalid(...errors)
      if (!(await addGroup(request, { name, purpose: form.text('purpose'), from })))
        return invalid({ field: 'name', message: 'There is a group of this name.' })
      return redirect('/groups')
    }
    const [from, role, group] = [readDate(form, 'seat-from'), form.text('role'), form.text('group')]
    if (!(await listGroups(request.tx)).some(({ id }) => id === group))
      errors.push({ field: 'group', message: 'Choose the group.' })
    if (role === '')
      errors.push({ field: 'role', message: 'Say which seat it is, such as chair or member.' })
    if (!isDay(from))
      errors.push({ field: 'seat-from', message: 'Enter the day from which it counts.' })
    if (errors.length > 0) return invalid(...errors)
    await addSeat(request, {
      group,
      role,
      from,
      agency: form.text('agency') || null,
      person: form.text('person') || null,
    })
    return redirect('/groups')
  },
}

async function Adding({
  request,
  groups,
}: {
  request: Request<Services>
  groups: readonly Group[]
}) {
  const { kept, tokens, tx } = request
  const errorOf = (name: string) => kept?.errors.find(({ field }) => field === name)?.message
  const choices = (all: readonly { id: string; name: string }[], none: string) => [
    { value: '', text: none },
    ...all.map(({ id, name }) => ({ value: id, text: name })),
  ]
  return (
    <>
      <Details summaryText="Add a group" open={kept?.fields.text('do') === 'group'}>
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="group" />
          <Input
            name="name"
            label="Name"
            value={kept?.fields.raw('name')}
            errorMessage={errorOf('name')}
          />
          <Input name="purpose" label="What it is for" value={kept?.fields.raw('purpose')} />
          <DateField name="group-from" label="Since when?" kept={kept} />
          <Button classes="govuk-button--secondary">Add the group</Button>
        </Form>
      </Details>
      {groups.length > 0 ? (
        <Details summaryText="Add a seat" open={kept?.fields.text('do') === 'seat'}>
          <Form tokens={tokens}>
            <input type="hidden" name="do" value="seat" />
            <Select
              name="group"
              id="group"
              label="Group"
              items={choices(groups, 'Choose the group')}
              errorMessage={errorOf('group')}
            />
            <Input
              name="role"
              label="Seat"
              hint="For example: chair, member, adviser"
              value={kept?.fields.raw('role')}
              errorMessage={errorOf('role')}
            />
            <Select
              name="agency"
              id="agency"
              label="Whose seat?"
              items={choices(await listAgencies(tx), 'No agency’s')}
            />
            <Select
              name="person"
              id="person"
              label="Held by"
              items={choices(await listPeople(tx), 'Stands empty')}
            />
            <DateField name="seat-from" label="From when?" kept={kept} />
            <Button classes="govuk-button--secondary">Add the seat</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}
