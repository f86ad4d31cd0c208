import type { ComponentChildren } from 'preact'
import { classList, hasContent, type Common } from '../attributes.ts'

export type LabelOptions = Common &
  Readonly<{ text?: ComponentChildren; isPageHeading?: boolean | undefined }>

export type LabelProps = Common &
  Readonly<{
    for?: string | undefined
    isPageHeading?: boolean | undefined
    children?: ComponentChildren
  }>

/** The label of a field; inside the page's `h1` when the question is the page. */
export function Label({ for: fieldId, isPageHeading, classes, attributes, children }: LabelProps) {
  if (!hasContent(children)) return null
  const label = (
    <label class={classList('govuk-label', classes)} for={fieldId || undefined} {...attributes}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
