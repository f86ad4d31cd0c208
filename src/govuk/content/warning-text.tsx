import type { ComponentChildren } from 'preact'
import { classList, type Common } from '../attributes.ts'

export type WarningTextProps = Common &
  Readonly<{ iconFallbackText?: string | undefined; children?: ComponentChildren }>

/** A warning of something with consequences. */
export function WarningText(props: WarningTextProps) {
  return (
    <div class={classList('govuk-warning-text', props.classes)} {...props.attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.iconFallbackText || 'Warning'}</span>{' '}
        {props.children}
      </strong>
    </div>
  )
}
