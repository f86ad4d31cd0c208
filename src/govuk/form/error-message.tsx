import type { ComponentChildren } from 'preact'
import { classList, type Common } from '../attributes.ts'

export type ErrorMessageOptions = Common &
  Readonly<{ text?: ComponentChildren; visuallyHiddenText?: string | undefined }>

export type ErrorMessageProps = Common &
  Readonly<{
    id?: string | undefined
    visuallyHiddenText?: string | undefined
    children?: ComponentChildren
  }>

/** What is wrong with one answer. The hidden word tells screen readers that it is an error. */
export function ErrorMessage(props: ErrorMessageProps) {
  const { id, classes, attributes, visuallyHiddenText = 'Error', children } = props
  return (
    <p id={id || undefined} class={classList('govuk-error-message', classes)} {...attributes}>
      {visuallyHiddenText ? (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      ) : null}
      {children}
    </p>
  )
}
