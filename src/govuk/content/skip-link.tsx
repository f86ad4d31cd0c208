import type { ComponentChildren } from 'preact'
import { classList, type Attributes, type Common } from '../attributes.ts'

export type SkipLinkProps = Common &
  Readonly<{ href?: string | undefined; children?: ComponentChildren }>

/** Lets keyboard users pass over what every page repeats. */
export function SkipLink({ href, classes, attributes, children }: SkipLinkProps) {
  const link: Attributes = {
    href: href || '#content',
    class: classList('govuk-skip-link', classes),
    ...attributes,
    'data-module': 'govuk-skip-link',
  }
  return <a {...link}>{children}</a>
}
