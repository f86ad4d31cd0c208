import { classList, type Attributes, type Common, type PartLike } from '../attributes.ts'
import { Fieldset, type FieldsetOptions } from './fieldset.tsx'
import { Beside, describedByOf, FieldGuidance, FormGroup, type Guidance } from './form-group.tsx'
import { Input } from './input.tsx'

/** One box of a date. */
export type DatePart = Readonly<{
  name?: string | undefined
  label?: string | undefined
  value?: string | number | undefined
  id?: string | undefined
  classes?: string | undefined
  /** Set on the boxes that are wrong; when none is set, an error marks all of them. */
  error?: boolean | undefined
  inputmode?: string | undefined
  autocomplete?: string | undefined
  pattern?: string | undefined
  attributes?: Attributes | undefined
}>

export type DateInputProps = Common &
  Guidance &
  Readonly<{
    id: string
    namePrefix?: string | undefined
    day?: DatePart | undefined
    month?: DatePart | undefined
    year?: DatePart | undefined
    /** In place of day, month and year, for a date with fewer boxes. */
    items?: readonly (DatePart | undefined)[] | undefined
    /** The answers so far, by the name of their box. */
    values?: Readonly<Record<string, string | number | undefined>> | undefined
    fieldset?: FieldsetOptions | undefined
    formGroup?:
      | (Common &
          Readonly<{ beforeInputs?: PartLike | undefined; afterInputs?: PartLike | undefined }>)
      | undefined
  }>

/** A date typed into boxes for day, month and year. */
export function DateInput(props: DateInputProps) {
  const { id, hint, errorMessage, fieldset, formGroup, classes, attributes } = props
  const parts = partsOf(props)
  const someAreWrong = parts.some(isWrong)
  const inner = (
    <>
      <FieldGuidance id={id} hint={hint} errorMessage={errorMessage} />
      <div class={classList('govuk-date-input', classes)} {...attributes} id={id || undefined}>
        <Beside part={formGroup?.beforeInputs} />
        {parts.map((part) => (
          <DateBox
            date={props}
            part={part}
            isMarked={
              isWrong(part) || (part.error !== false && Boolean(errorMessage) && !someAreWrong)
            }
          />
        ))}
        <Beside part={formGroup?.afterInputs} />
      </div>
    </>
  )
  return (
    <FormGroup
      classes={formGroup?.classes}
      attributes={formGroup?.attributes}
      hasError={Boolean(errorMessage)}
    >
      {fieldset ? (
        // Without role="group" JAWS leaves out the description of a fieldset of text boxes
        // (govuk-frontend, date-input template).
        <Fieldset
          {...fieldset}
          role="group"
          describedBy={describedByOf(id, fieldset.describedBy, props)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

function partsOf({ items, day, month, year, values }: DateInputProps): readonly DatePart[] {
  if (items?.length) return items.filter((part) => part !== undefined && part !== null)
  return [
    { ...(day ?? { value: values?.['day'] }), name: day?.name ?? 'day' },
    { ...(month ?? { value: values?.['month'] }), name: month?.name ?? 'month' },
    { ...(year ?? { value: values?.['year'] }), name: year?.name ?? 'year' },
  ]
}

function isWrong(part: DatePart): boolean {
  return Boolean(part.error) || Boolean(part.classes?.includes('govuk-input--error'))
}

function DateBox(props: { date: DateInputProps; part: DatePart; isMarked: boolean }) {
  const { date, part, isMarked } = props
  const name = part.name ?? ''
  const fullName = date.namePrefix ? `${date.namePrefix}-${name}` : name
  const width = [date.year?.name, 'year'].includes(name) ? 4 : 2
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: part.label || capitalised(name), classes: 'govuk-date-input__label' }}
        id={part.id || `${date.id}-${name}`}
        name={fullName}
        classes={classList(
          'govuk-date-input__input',
          isMarked && !part.classes?.includes('govuk-input--error') && 'govuk-input--error',
          !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${width}`,
          part.classes,
        )}
        value={part.value ?? date.values?.[fullName]}
        inputmode={part.inputmode || 'numeric'}
        autocomplete={part.autocomplete}
        pattern={part.pattern}
        attributes={part.attributes}
      />
    </div>
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
