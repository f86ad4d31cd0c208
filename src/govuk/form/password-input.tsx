import {
  classList,
  messageAttributes,
  toPart,
  type Attributes,
  type Common,
} from '../attributes.ts'
import { Button } from './button.tsx'
import type { FieldProps } from './form-group.tsx'
import { Input } from './input.tsx'

/** The words that scripts use and announce when a password is shown or hidden. */
export type PasswordWords = Readonly<{
  showPasswordText?: string | undefined
  hidePasswordText?: string | undefined
  showPasswordAriaLabelText?: string | undefined
  hidePasswordAriaLabelText?: string | undefined
  passwordShownAnnouncementText?: string | undefined
  passwordHiddenAnnouncementText?: string | undefined
}>

export type PasswordInputProps = FieldProps &
  PasswordWords &
  Readonly<{
    value?: string | undefined
    autocomplete?: string | undefined
    button?: Pick<Common, 'classes'> | undefined
  }>

/** A password, with a button that scripts use to show it. */
export function PasswordInput(props: PasswordInputProps) {
  const { formGroup, button } = props
  const id = props.id || props.name
  const toggle = (
    <Button
      type="button"
      classes={classList(
        'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
        button?.classes,
      )}
      attributes={{
        'aria-controls': id,
        'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
        hidden: true,
      }}
    >
      {props.showPasswordText ?? 'Show'}
    </Button>
  )
  const after = formGroup?.afterInput ? toPart(formGroup.afterInput).text : null
  return (
    <Input
      id={id}
      name={props.name}
      type="password"
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      value={props.value}
      disabled={props.disabled}
      describedBy={props.describedBy}
      attributes={props.attributes}
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      classes={classList(
        'govuk-password-input__input govuk-js-password-input-input',
        props.classes,
      )}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        classes: classList('govuk-password-input', formGroup?.classes),
        attributes: groupAttributes(props),
        beforeInput: formGroup?.beforeInput,
        afterInput: {
          text: (
            <>
              {toggle}
              {after}
            </>
          ),
        },
      }}
    />
  )
}

function groupAttributes(props: PasswordInputProps): Attributes {
  return {
    'data-module': 'govuk-password-input',
    ...messageAttributes('show-password', props.showPasswordText),
    ...messageAttributes('hide-password', props.hidePasswordText),
    ...messageAttributes('show-password-aria-label', props.showPasswordAriaLabelText),
    ...messageAttributes('hide-password-aria-label', props.hidePasswordAriaLabelText),
    ...messageAttributes('password-shown-announcement', props.passwordShownAnnouncementText),
    ...messageAttributes('password-hidden-announcement', props.passwordHiddenAnnouncementText),
    ...props.formGroup?.attributes,
  }
}
