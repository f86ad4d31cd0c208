import {
  ChoiceGroup,
  choiceId,
  ChoiceItem,
  isDivider,
  type Choice,
  type ChoicesProps,
} from './choices.tsx'
import { describedByOf } from './form-group.tsx'

export type Checkbox = Choice &
  Readonly<{
    name?: string | undefined
    /** `exclusive` unticks the others, as "none of these" must. */
    behaviour?: 'exclusive' | undefined
  }>

export type CheckboxesProps = ChoicesProps<Checkbox> &
  Readonly<{
    values?: readonly (string | number)[] | undefined
    describedBy?: string | undefined
  }>

/** Any number of answers. An item's own `checked` beats `values`. */
export function Checkboxes(props: CheckboxesProps) {
  const { items, name, values, fieldset } = props
  const prefix = props.idPrefix || name
  const described = fieldset?.describedBy || props.describedBy
  // Without a fieldset nothing else carries the hint and the error, so each box names them.
  const itemDescribedBy = fieldset ? undefined : describedByOf(prefix, described, props)
  return (
    <ChoiceGroup {...props} kind="checkboxes" describedBy={described}>
      {items.map((item, index) => {
        if (!item) return null
        if (isDivider(item)) return <div class="govuk-checkboxes__divider">{item.divider}</div>
        return (
          <ChoiceItem
            kind="checkboxes"
            item={item}
            id={choiceId(prefix, item, index)}
            input={{
              name: item.name || name,
              type: 'checkbox',
              'data-behaviour': item.behaviour,
            }}
            describedBy={itemDescribedBy}
            checked={
              item.checked ?? (item.value !== undefined && Boolean(values?.includes(item.value)))
            }
          />
        )
      })}
    </ChoiceGroup>
  )
}
