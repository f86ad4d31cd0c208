import type { ComponentChildren } from 'preact'
import { classList, type Attributes, type Common } from '../attributes.ts'

export type BackLinkProps = Common &
  Readonly<{ href?: string | undefined; children?: ComponentChildren }>

/** The way back to the page before. */
export function BackLink({ href, classes, attributes, children }: BackLinkProps) {
  const link: Attributes = {
    href: href || '#',
    class: classList('govuk-back-link', classes),
    ...attributes,
  }
  return <a {...link}>{children || 'Back'}</a>
}
