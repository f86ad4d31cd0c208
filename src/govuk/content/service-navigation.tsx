import type { ComponentChildren } from 'preact'
import { classList, hasContent, type Attributes, type Common } from '../attributes.ts'

export type NavigationItem = Readonly<{
  text?: ComponentChildren
  href?: string | undefined
  /** This very page. */
  current?: boolean | undefined
  /** The page is inside this part of the service. */
  active?: boolean | undefined
  attributes?: Attributes | undefined
}>

export type ServiceNavigationProps = Common &
  Readonly<{
    serviceName?: string | undefined
    serviceUrl?: string | undefined
    navigation?: readonly (NavigationItem | undefined)[] | undefined
    navigationId?: string | undefined
    navigationLabel?: string | undefined
    navigationClasses?: string | undefined
    menuButtonText?: string | undefined
    menuButtonLabel?: string | undefined
    collapseNavigationOnMobile?: boolean | undefined
    ariaLabel?: string | undefined
  }>

/** The service's name and the ways through it. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const attributes: Attributes = {
    class: classList('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  }
  const inner = (
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        <ServiceName {...props} />
        <Navigation {...props} />
      </div>
    </div>
  )
  // With the service's name in it, it is more than navigation, so it needs a landmark of its own.
  return props.serviceName ? (
    <section aria-label={props.ariaLabel ?? 'Service information'} {...attributes}>
      {inner}
    </section>
  ) : (
    <div {...attributes}>{inner}</div>
  )
}

function ServiceName({ serviceName, serviceUrl }: ServiceNavigationProps) {
  if (!serviceName) return null
  return (
    <span class="govuk-service-navigation__service-name">
      {serviceUrl ? (
        <a href={serviceUrl} class="govuk-service-navigation__link">
          {serviceName}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{serviceName}</span>
      )}
    </span>
  )
}

function Navigation(props: ServiceNavigationProps) {
  const items = (props.navigation ?? []).filter((item) => item !== undefined && item !== null)
  if (items.length === 0) return null
  const menu = props.menuButtonText || 'Menu'
  const id = props.navigationId || 'navigation'
  const label = props.menuButtonLabel
  const toggle: Attributes = {
    type: 'button',
    class: 'govuk-service-navigation__toggle govuk-js-service-navigation-toggle',
    'aria-controls': id,
    'aria-label': label && label !== menu ? label : undefined,
    hidden: true,
    'aria-hidden': 'true',
  }
  return (
    <nav
      aria-label={props.navigationLabel || menu}
      class={classList('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) ? (
        <button {...toggle}>{menu}</button>
      ) : null}
      <ul class="govuk-service-navigation__list" id={id}>
        {items.map((item) => (
          <Item item={item} />
        ))}
      </ul>
    </nav>
  )
}

function Item({ item }: { item: NavigationItem }) {
  const isHere = Boolean(item.active || item.current)
  const attributes: Attributes = {
    'aria-current': isHere ? (item.current ? 'page' : 'true') : undefined,
    ...(item.href ? item.attributes : {}),
  }
  // Strong tells where we are even when colours are overridden.
  const words = isHere ? (
    <strong class="govuk-service-navigation__active-fallback">{item.text}</strong>
  ) : (
    item.text
  )
  return (
    <li
      class={classList(
        'govuk-service-navigation__item',
        isHere && 'govuk-service-navigation__item--active',
      )}
    >
      {item.href ? (
        <a {...{ class: 'govuk-service-navigation__link', href: item.href, ...attributes }}>
          {words}
        </a>
      ) : hasContent(item.text) ? (
        <span {...{ class: 'govuk-service-navigation__text', ...attributes }}>{words}</span>
      ) : null}
    </li>
  )
}
