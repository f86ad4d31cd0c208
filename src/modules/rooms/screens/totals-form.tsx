import { Button, Input } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import type { FormTokens, Kept } from '../../../platform/http/index.ts'
import { totalField, wholeField } from '../domain/given-figures.ts'
import type { AskedFigure } from '../domain/pathway.ts'
import { paths } from '../paths.ts'
import type { ReturnHere } from './return-page.tsx'

/** Every total that a kind asks for, with what was counted or typed already in its boxes. */
export function TotalsForm({
  here,
  tokens,
  texts,
  kept = null,
  counted = '',
}: Readonly<{
  here: ReturnHere
  tokens: FormTokens
  texts: (field: string) => string
  kept?: Kept | null
  /** What an export counted, sealed, so that it comes back as it was. */
  counted?: string
}>) {
  const { pathway, period, counting } = here
  return (
    <Form tokens={tokens} action={paths.checkReturn(pathway.code)}>
      <input type="hidden" name="period" value={period.name} />
      <input type="hidden" name="from" value={counted === '' ? 'return' : 'export'} />
      <input type="hidden" name="counted" value={counted} />
      <p class="govuk-body">
        Leave empty what is not known: an empty box is not 0. Enter 0 where there were none.
      </p>
      {counting.asked.map((asked) => (
        <Total asked={asked} texts={texts} kept={kept} />
      ))}
      <Button name="do" value="check">
        Check the figures
      </Button>
    </Form>
  )
}

function Total({
  asked: { id, title, unit, meaning },
  texts,
  kept,
}: Readonly<{ asked: AskedFigure; texts: (field: string) => string; kept: Kept | null }>) {
  const box = (field: string, label: string, hint: string) => (
    <Input
      name={field}
      id={field}
      label={label}
      hint={hint}
      inputmode="numeric"
      classes="govuk-input--width-5"
      value={texts(field)}
      errorMessage={errorOf(kept, field)}
    />
  )
  if (unit === 'count') return box(totalField(id), title, meaning.numerator)
  return (
    <fieldset class="govuk-fieldset govuk-!-margin-bottom-6">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      {box(totalField(id), 'How many', meaning.numerator)}
      {box(wholeField(id), 'Of how many', meaning.denominator)}
    </fieldset>
  )
}
