import { classList, type Attributes } from '../attributes.ts'
import {
  Beside,
  describedByOf,
  FieldGuidance,
  FieldLabel,
  FormGroup,
  type FieldProps,
} from './form-group.tsx'

export type TextareaProps = FieldProps &
  Readonly<{
    value?: string | undefined
    rows?: number | undefined
    spellcheck?: boolean | undefined
    autocomplete?: string | undefined
  }>

/** Several lines of text, with their label, hint and error. */
export function Textarea(props: TextareaProps) {
  const { name, label, hint, errorMessage, formGroup, classes, value } = props
  const id = props.id || name
  const attributes: Attributes = {
    class: classList('govuk-textarea', Boolean(errorMessage) && 'govuk-textarea--error', classes),
    id,
    name,
    rows: props.rows || 5,
    spellcheck: props.spellcheck === undefined ? undefined : String(props.spellcheck),
    disabled: props.disabled,
    'aria-describedby': describedByOf(id, props.describedBy, props),
    autocomplete: props.autocomplete || undefined,
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
      <textarea {...attributes}>{leadingNewlineKept(value)}</textarea>
      <Beside part={formGroup?.afterInput} />
    </FormGroup>
  )
}

// HTML drops one newline straight after <textarea>, so an answer that begins with one would lose it
// each time the page is shown again (HTML Standard, 13.1.2.5 "Restrictions on content models").
function leadingNewlineKept(value: string | undefined): string | undefined {
  return value?.startsWith('\n') ? `\n${value}` : value
}
