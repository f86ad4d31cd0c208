import type { ComponentChildren } from 'preact'
import { classList, type Attributes, type Common } from '../attributes.ts'

export type Breadcrumb = Readonly<{
  text?: ComponentChildren
  href?: string | undefined
  attributes?: Attributes | undefined
}>

export type BreadcrumbsProps = Common &
  Readonly<{
    items?: readonly Breadcrumb[] | undefined
    collapseOnMobile?: boolean | undefined
    labelText?: string | undefined
  }>

/** Where the page is in the service. A crumb without an address is the page itself. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  const { items = [], collapseOnMobile, labelText = 'Breadcrumb', classes, attributes } = props
  const nav: Attributes = {
    class: classList(
      'govuk-breadcrumbs',
      classes,
      collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    ),
    ...attributes,
    'aria-label': labelText,
  }
  return (
    <nav {...nav}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ text, href, attributes: own }) =>
          href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a {...{ class: 'govuk-breadcrumbs__link', href, ...own }}>{text}</a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {text}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
