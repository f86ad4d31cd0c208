import { classList, type Attributes } from '../attributes.ts'
import {
  Beside,
  describedByOf,
  FieldGuidance,
  FieldLabel,
  FormGroup,
  type FieldProps,
} from './form-group.tsx'

export type SelectItem = Readonly<{
  text: string
  value?: string | number | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  attributes?: Attributes | undefined
}>

export type SelectProps = FieldProps &
  Readonly<{
    items?: readonly (SelectItem | undefined)[] | undefined
    value?: string | number | undefined
  }>

/** One choice from a list that opens. An item's own `selected` beats `value`. */
export function Select(props: SelectProps) {
  const { name, label, hint, errorMessage, formGroup, classes, items, value } = props
  const id = props.id || name
  const attributes: Attributes = {
    class: classList('govuk-select', classes, Boolean(errorMessage) && 'govuk-select--error'),
    id,
    name,
    disabled: props.disabled,
    'aria-describedby': describedByOf(id, props.describedBy, props),
    ...props.attributes,
  }
  return (
    <FormGroup
      classes={formGroup?.classes}
      attributes={formGroup?.attributes}
      hasError={Boolean(errorMessage)}
    >
      <FieldLabel label={label} id={id} />
      <FieldGuidance id={id} hint={hint} errorMessage={errorMessage} />
      <Beside part={formGroup?.beforeInput} />
      <select {...attributes}>
        {items?.map((item) => (item ? <Option item={item} chosen={value} /> : null))}
      </select>
      <Beside part={formGroup?.afterInput} />
    </FormGroup>
  )
}

function Option({ item, chosen }: { item: SelectItem; chosen: string | number | undefined }) {
  // An option without a value is sent as its text, so it is matched by its text.
  const matches = Boolean(chosen) && (item.value ?? item.text) === chosen
  const attributes: Attributes = {
    value: item.value,
    selected: item.selected ?? matches,
    disabled: item.disabled,
    ...item.attributes,
  }
  return <option {...attributes}>{item.text}</option>
}
