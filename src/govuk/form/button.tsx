import type { ComponentChildren } from 'preact'
import { classList, type Attributes, type Common } from '../attributes.ts'

export type ButtonProps = Common &
  Readonly<{
    id?: string | undefined
    /** With an address the button is a link that looks like one. */
    href?: string | undefined
    type?: 'submit' | 'button' | 'reset' | undefined
    name?: string | undefined
    value?: string | number | undefined
    disabled?: boolean | undefined
    preventDoubleClick?: boolean | undefined
    isStartButton?: boolean | undefined
    children?: ComponentChildren
  }>

/** A button, or a link that does a button's work. */
export function Button(props: ButtonProps) {
  const { href, isStartButton, children } = props
  const shared: Attributes = {
    class: classList('govuk-button', props.classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...props.attributes,
    id: props.id || undefined,
  }
  // A start button is a flex box, which would swallow the spaces between several children.
  const words = isStartButton && typeof children !== 'string' ? <span>{children}</span> : children
  const icon = isStartButton ? <StartIcon /> : null
  if (href) {
    const link: Attributes = { href, role: 'button', draggable: 'false', ...shared }
    return (
      <a {...link}>
        {words}
        {icon}
      </a>
    )
  }
  return (
    <button {...buttonAttributes(props)} {...shared}>
      {words}
      {icon}
    </button>
  )
}

function buttonAttributes(props: ButtonProps): Attributes {
  const { preventDoubleClick } = props
  return {
    type: props.type || 'submit',
    value: props.value || undefined,
    name: props.name || undefined,
    disabled: props.disabled,
    'aria-disabled': props.disabled ? 'true' : undefined,
    'data-prevent-double-click':
      preventDoubleClick === undefined ? undefined : String(preventDoubleClick),
  }
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
