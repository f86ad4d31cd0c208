import {
  classList,
  hasContent,
  toPart,
  type Attributes,
  type Common,
  type Part,
  type PartLike,
} from '../attributes.ts'
import {
  Beside,
  describedByOf,
  FieldGuidance,
  FieldLabel,
  FormGroup,
  type FieldProps,
} from './form-group.tsx'

export type InputProps = FieldProps &
  Readonly<{
    type?: string | undefined
    value?: string | number | undefined
    spellcheck?: boolean | undefined
    autocomplete?: string | undefined
    autocapitalize?: string | undefined
    inputmode?: string | undefined
    pattern?: string | undefined
    prefix?: PartLike | undefined
    suffix?: PartLike | undefined
    inputWrapper?: Common | undefined
  }>

/** One line of text, with its label, hint and error. */
export function Input(props: InputProps) {
  const { name, label, hint, errorMessage, formGroup, prefix, suffix, inputWrapper } = props
  const id = props.id || name
  const { beforeInput, afterInput } = formGroup ?? {}
  const input = <input {...inputAttributes(id, props)} />
  const isWrapped = [prefix, suffix, beforeInput, afterInput].some(hasWords)
  return (
    <FormGroup {...pick(formGroup)} hasError={Boolean(errorMessage)}>
      <FieldLabel label={label} id={id} />
      <FieldGuidance id={id} hint={hint} errorMessage={errorMessage} />
      {isWrapped ? (
        <div
          class={classList('govuk-input__wrapper', inputWrapper?.classes)}
          {...inputWrapper?.attributes}
        >
          <Beside part={beforeInput} />
          <Affix part={prefix} place="prefix" />
          {input}
          <Affix part={suffix} place="suffix" />
          <Beside part={afterInput} />
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}

function inputAttributes(id: string, props: InputProps): Attributes {
  const { name, type, value, spellcheck, classes, errorMessage } = props
  return {
    class: classList('govuk-input', classes, Boolean(errorMessage) && 'govuk-input--error'),
    id,
    name,
    type: type || 'text',
    spellcheck: spellcheck === undefined ? undefined : String(spellcheck),
    value,
    disabled: props.disabled,
    'aria-describedby': describedByOf(id, props.describedBy, props),
    autocomplete: props.autocomplete,
    autocapitalize: props.autocapitalize,
    pattern: props.pattern,
    inputmode: props.inputmode,
    ...props.attributes,
  }
}

function Affix({ part, place }: { part: PartLike | undefined; place: 'prefix' | 'suffix' }) {
  if (!hasWords(part)) return null
  const { text, classes, attributes } = toPart(part)
  return (
    <div class={classList(`govuk-input__${place}`, classes)} aria-hidden="true" {...attributes}>
      {text}
    </div>
  )
}

function hasWords(part: PartLike | undefined): part is PartLike {
  return part !== undefined && hasContent(toPart<Part>(part).text)
}

function pick(common: Common | undefined): Common {
  return { classes: common?.classes, attributes: common?.attributes }
}
