import type { ComponentChildren } from 'preact'
import { classList, hasContent, headingTag, type Common, type HeadingLevel } from '../attributes.ts'

export type PanelProps = Common &
  Readonly<{
    titleText?: ComponentChildren
    headingLevel?: HeadingLevel | undefined
    children?: ComponentChildren
  }>

/** Confirms that something is done. */
export function Panel({ titleText, headingLevel, classes, attributes, children }: PanelProps) {
  const Heading = headingTag(headingLevel || 1)
  return (
    <div class={classList('govuk-panel govuk-panel--confirmation', classes)} {...attributes}>
      <Heading class="govuk-panel__title">{titleText}</Heading>
      {hasContent(children) ? <div class="govuk-panel__body">{children}</div> : null}
    </div>
  )
}
