import type { ComponentChildren } from 'preact'
import { classList, type Common } from '../attributes.ts'

export type TagProps = Common & Readonly<{ children?: ComponentChildren }>

/** The state of a thing, in a word or two. */
export function Tag({ classes, attributes, children }: TagProps) {
  return (
    <strong class={classList('govuk-tag', classes)} {...attributes}>
      {children}
    </strong>
  )
}
