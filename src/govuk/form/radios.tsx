import {
  ChoiceGroup,
  choiceId,
  ChoiceItem,
  isDivider,
  type Choice,
  type ChoicesProps,
} from './choices.tsx'

export type RadiosProps = ChoicesProps<Choice> & Readonly<{ value?: string | number | undefined }>

/** One answer out of several. An item's own `checked` beats `value`. */
export function Radios(props: RadiosProps) {
  const { items, name, value } = props
  const prefix = props.idPrefix || name
  return (
    <ChoiceGroup {...props} kind="radios" describedBy={props.fieldset?.describedBy}>
      {items.map((item, index) => {
        if (!item) return null
        if (isDivider(item)) return <div class="govuk-radios__divider">{item.divider}</div>
        return (
          <ChoiceItem
            kind="radios"
            item={item}
            id={choiceId(prefix, item, index)}
            input={{ name, type: 'radio' }}
            checked={item.checked ?? (Boolean(value) && item.value === value)}
          />
        )
      })}
    </ChoiceGroup>
  )
}
