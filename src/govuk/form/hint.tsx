import type { ComponentChildren } from 'preact'
import { classList, type Common } from '../attributes.ts'

export type HintProps = Common & Readonly<{ id?: string | undefined; children?: ComponentChildren }>

/** Help that stays on the page under a question. */
export function Hint({ id, classes, attributes, children }: HintProps) {
  return (
    <div id={id || undefined} class={classList('govuk-hint', classes)} {...attributes}>
      {children}
    </div>
  )
}
