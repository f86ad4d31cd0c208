import type { ComponentChildren } from 'preact'
import {
  classList,
  hasContent,
  idList,
  toPart,
  type Attributes,
  type Common,
  type Part,
  type PartLike,
} from '../attributes.ts'
import { Fieldset, type FieldsetOptions } from './fieldset.tsx'
import { Beside, describedByOf, FieldGuidance, FormGroup, type Guidance } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'

/** One choice. */
export type Choice = Readonly<{
  text: ComponentChildren
  value?: string | number | undefined
  id?: string | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  hint?: PartLike | undefined
  label?: Common | undefined
  /** Shown when this is chosen; always shown where scripts do not run. */
  conditional?: Readonly<{ text?: ComponentChildren }> | undefined
  attributes?: Attributes | undefined
}>

/** A word such as "or" between two choices. */
export type Divider = Readonly<{ divider: string }>

/** Options that radios and checkboxes share. */
export type ChoicesProps<Item> = Common &
  Guidance &
  Readonly<{
    name: string
    idPrefix?: string | undefined
    items: readonly (Item | Divider | undefined)[]
    fieldset?: FieldsetOptions | undefined
    formGroup?:
      | (Common &
          Readonly<{ beforeInputs?: PartLike | undefined; afterInputs?: PartLike | undefined }>)
      | undefined
  }>

export type ChoiceKind = 'radios' | 'checkboxes'

type GroupProps = ChoicesProps<unknown> & {
  kind: ChoiceKind
  describedBy?: string | undefined
  children: ComponentChildren
}

/** The box, fieldset, hint and error around a set of choices. */
export function ChoiceGroup(props: GroupProps) {
  const { kind, fieldset, hint, errorMessage, formGroup, classes, attributes, children } = props
  const id = props.idPrefix || props.name
  const inner = (
    <>
      <FieldGuidance id={id} hint={hint} errorMessage={errorMessage} />
      <div
        class={classList(`govuk-${kind}`, classes)}
        {...attributes}
        data-module={`govuk-${kind}`}
      >
        <Beside part={formGroup?.beforeInputs} />
        {children}
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
        <Fieldset {...fieldset} describedBy={describedByOf(id, props.describedBy, props)}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

type ItemProps = {
  kind: ChoiceKind
  item: Choice
  id: string
  input: Attributes
  describedBy?: string | undefined
  checked: boolean
}

/** One choice, its hint, and what it reveals. */
export function ChoiceItem({ kind, item, id, input, describedBy, checked }: ItemProps) {
  const block = `govuk-${kind}`
  const hint: Part = item.hint ? toPart(item.hint) : {}
  const hintId = hasContent(hint.text) ? `${id}-item-hint` : undefined
  const reveals = hasContent(item.conditional?.text)
  const attributes: Attributes = {
    class: `${block}__input`,
    id,
    ...input,
    value: item.value ?? '',
    checked,
    disabled: item.disabled,
    'data-aria-controls': reveals ? `conditional-${id}` : undefined,
    'aria-describedby': idList(describedBy, hintId),
    ...item.attributes,
  }
  const hidden = !checked && `${block}__conditional--hidden`
  return (
    <>
      <div class={`${block}__item`}>
        <input {...attributes} />
        <Label
          for={id}
          classes={classList(`${block}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
        >
          {item.text}
        </Label>
        {hintId ? (
          <Hint
            id={hintId}
            classes={classList(`${block}__hint`, hint.classes)}
            attributes={hint.attributes}
          >
            {hint.text}
          </Hint>
        ) : null}
      </div>
      {reveals ? (
        <div class={classList(`${block}__conditional`, hidden)} id={`conditional-${id}`}>
          {item.conditional?.text}
        </div>
      ) : null}
    </>
  )
}

/** The first choice keeps the bare id, so that the error summary can link to it. */
export function choiceId(prefix: string, item: Choice, index: number): string {
  return item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)
}

/** In: an item of a set of choices. Out: whether it is the word between two of them. */
export function isDivider(item: object): item is Divider {
  return 'divider' in item && Boolean(item.divider)
}
