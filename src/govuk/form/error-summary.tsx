import type { ComponentChildren } from 'preact'
import { classList, hasContent, type Attributes, type Common } from '../attributes.ts'

export type ErrorSummaryItem = Readonly<{
  text: ComponentChildren
  /** Where the answer is, such as `#email`. */
  href?: string | undefined
  attributes?: Attributes | undefined
}>

export type ErrorSummaryProps = Common &
  Readonly<{
    titleText: ComponentChildren
    descriptionText?: ComponentChildren
    errorList?: readonly ErrorSummaryItem[] | undefined
    disableAutoFocus?: boolean | undefined
    children?: ComponentChildren
  }>

/** Everything that is wrong on the page, each linked to its answer. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { titleText, descriptionText, errorList = [], disableAutoFocus, children } = props
  const description = children ?? descriptionText
  const more: Attributes = {
    'data-disable-auto-focus':
      disableAutoFocus === undefined ? undefined : String(disableAutoFocus),
    ...props.attributes,
    'data-module': 'govuk-error-summary',
  }
  return (
    <div class={classList('govuk-error-summary', props.classes)} {...more}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{titleText}</h2>
        <div class="govuk-error-summary__body">
          {hasContent(description) ? <p>{description}</p> : null}
          {errorList.length > 0 ? (
            <ul class="govuk-list govuk-error-summary__list">
              {errorList.map(({ text, href, attributes }) => (
                <li>{href ? <a {...{ href, ...attributes }}>{text}</a> : text}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  )
}
