import type { ComponentChildren } from 'preact'
import { classList, idList, toPart, type Common, type Part, type PartLike } from '../attributes.ts'
import { ErrorMessage, type ErrorMessageOptions } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelOptions } from './label.tsx'

/** What stands around a field: set when a field needs a button or text right beside it. */
export type FormGroupOptions = Common &
  Readonly<{
    beforeInput?: PartLike | undefined
    afterInput?: PartLike | undefined
  }>

/** What is said about an answer: what helps, and what is wrong. */
export type Guidance = Readonly<{
  hint?: PartLike | undefined
  errorMessage?: PartLike<ErrorMessageOptions> | undefined
}>

/** Options shared by every field with one label. */
export type FieldProps = Common &
  Guidance &
  Readonly<{
    name: string
    id?: string | undefined
    label: PartLike<LabelOptions>
    describedBy?: string | undefined
    disabled?: boolean | undefined
    formGroup?: FormGroupOptions | undefined
  }>

/** The box around a field, marked when the answer is wrong. */
export function FormGroup(props: Common & { hasError: boolean; children?: ComponentChildren }) {
  return (
    <div
      class={classList(
        'govuk-form-group',
        props.hasError && 'govuk-form-group--error',
        props.classes,
      )}
      {...props.attributes}
    >
      {props.children}
    </div>
  )
}

/** In: a field's label options and id. Out: its label. */
export function FieldLabel({ label, id }: { label: PartLike<LabelOptions>; id: string }) {
  const { text, ...rest } = toPart(label)
  return (
    <Label {...rest} for={id}>
      {text}
    </Label>
  )
}

/** The hint and then the error of the field with this id. */
export function FieldGuidance({ id, hint, errorMessage }: Guidance & { id: string }) {
  const hintPart: Part | undefined = hint ? toPart(hint) : undefined
  const error: ErrorMessageOptions | undefined = errorMessage ? toPart(errorMessage) : undefined
  return (
    <>
      {hintPart ? (
        <Hint id={`${id}-hint`} classes={hintPart.classes} attributes={hintPart.attributes}>
          {hintPart.text}
        </Hint>
      ) : null}
      {error ? (
        <ErrorMessage
          id={`${id}-error`}
          classes={error.classes}
          attributes={error.attributes}
          visuallyHiddenText={error.visuallyHiddenText}
        >
          {error.text}
        </ErrorMessage>
      ) : null}
    </>
  )
}

/** Out: the ids to name in aria-describedby: the caller's own, then the hint, then the error. */
export function describedByOf(
  id: string,
  own: string | undefined,
  { hint, errorMessage }: Guidance,
): string | undefined {
  return idList(own, hint && `${id}-hint`, errorMessage && `${id}-error`)
}

/** In: a part or bare text beside a field. Out: its words. */
export function Beside({ part }: { part: PartLike | undefined }) {
  return part ? <>{toPart(part).text}</> : null
}
