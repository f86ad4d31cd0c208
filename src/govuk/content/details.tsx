import type { ComponentChildren } from 'preact'
import { classList, type Attributes, type Common } from '../attributes.ts'

export type DetailsProps = Common &
  Readonly<{
    summaryText?: ComponentChildren
    id?: string | undefined
    open?: boolean | undefined
    children?: ComponentChildren
  }>

/** More for those who want it, behind one line. */
export function Details({ summaryText, id, open, classes, attributes, children }: DetailsProps) {
  const own: Attributes = {
    id: id || undefined,
    class: classList('govuk-details', classes),
    ...attributes,
    open,
  }
  return (
    <details {...own}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
