import type { ComponentChildren } from 'preact'
import { classList, type Common } from '../attributes.ts'

export type InsetTextProps = Common &
  Readonly<{ id?: string | undefined; children?: ComponentChildren }>

/** Words set apart from the text around them. */
export function InsetText({ id, classes, attributes, children }: InsetTextProps) {
  return (
    <div id={id || undefined} class={classList('govuk-inset-text', classes)} {...attributes}>
      {children}
    </div>
  )
}
