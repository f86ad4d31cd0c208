import { Button, Input, Textarea } from '../../../govuk/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import type { Fields, Kept, Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { RoomChild } from '../domain/facts.ts'
import { IDENTITY_WORDS, type Identity } from '../domain/identity.ts'
import type { IdentityField } from '../domain/pathway.ts'
import { paths } from '../paths.ts'
import type { Here } from './here.tsx'

/** In: a form, and what the pathway asks of a child. Out: who the child is, as far as it was typed. */
export function readIdentity(form: Fields, fields: readonly IdentityField[]): Identity {
  const typed = fields.map((field): [IdentityField, string] => [
    field,
    field === 'born' ? readDate(form, field) : form.text(field),
  ])
  return Object.fromEntries(typed.filter(([, text]) => text !== ''))
}

/** Asks who a child is: what the pathway needs to know and nothing else, all of it optional. */
export function IdentityForm({
  request,
  here,
  doing,
  child,
  identity = {},
}: Readonly<{
  request: Request<Services>
  here: Here
  doing: 'add' | 'change'
  child?: RoomChild
  identity?: Identity
}>) {
  const kept = request.kept?.fields.text('do') === doing ? request.kept : null
  const { identifies } = here.pathway
  return (
    <Form tokens={request.tokens} action={paths.children(here.room.id)}>
      <input type="hidden" name="do" value={doing} />
      <input type="hidden" name="child" value={child?.id ?? ''} />
      {identifies.length > 0 ? (
        <p class="govuk-body">Leave out what is not known. It is sealed before it is stored.</p>
      ) : null}
      {identifies.map((field) => (
        <OneField field={field} kept={kept} value={identity[field]} />
      ))}
      <Button>{doing === 'add' ? 'Add this child' : 'Save who this is'}</Button>
    </Form>
  )
}

function OneField({
  field,
  kept,
  value,
}: Readonly<{ field: IdentityField; kept: Kept | null; value: string | undefined }>) {
  const label = IDENTITY_WORDS[field]
  const shared = {
    name: field,
    id: field,
    label,
    value: kept ? kept.fields.raw(field) : value,
    errorMessage: errorOf(kept, field),
    autocomplete: 'off',
    spellcheck: false,
  }
  switch (field) {
    case 'born':
      return (
        <DateField
          name={field}
          label={label}
          hint="For example, 27 3 2009"
          kept={kept}
          value={value}
        />
      )
    case 'address':
      return <Textarea {...shared} rows={3} />
    case 'name':
      return <Input {...shared} />
    case 'nhs-number':
      return (
        <Input
          {...shared}
          hint="Ten digits, such as 943 476 5919"
          classes="govuk-input--width-10"
        />
      )
    case 'upn':
      return (
        <Input {...shared} hint="A letter and twelve characters" classes="govuk-input--width-20" />
      )
  }
}
