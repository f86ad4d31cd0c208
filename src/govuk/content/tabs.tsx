import type { ComponentChildren } from 'preact'
import { classList, hasContent, type Attributes, type Common } from '../attributes.ts'

export type TabItem = Readonly<{
  label?: string | undefined
  id?: string | undefined
  attributes?: Attributes | undefined
  panel?: Readonly<{ text?: ComponentChildren; attributes?: Attributes | undefined }> | undefined
}>

export type TabsProps = Common &
  Readonly<{
    id?: string | undefined
    idPrefix?: string | undefined
    title?: string | undefined
    items?: readonly (TabItem | undefined)[] | undefined
  }>

/** Sections of which one shows at a time; a list of links and all sections without scripts. */
export function Tabs(props: TabsProps) {
  const { id, idPrefix, title = 'Contents', items = [], classes, attributes } = props
  const panels = items.flatMap((item, index) =>
    item ? [{ item, id: item.id || `${idPrefix ?? ''}-${index + 1}`, isFirst: index === 0 }] : [],
  )
  const own: Attributes = {
    id: id || undefined,
    class: classList('govuk-tabs', classes),
    ...attributes,
    'data-module': 'govuk-tabs',
  }
  return (
    <div {...own}>
      <h2 class="govuk-tabs__title">{title}</h2>
      {items.length > 0 ? (
        <ul class="govuk-tabs__list">
          {panels.map((panel) => (
            <li
              class={classList(
                'govuk-tabs__list-item',
                panel.isFirst && 'govuk-tabs__list-item--selected',
              )}
            >
              <a {...{ class: 'govuk-tabs__tab', href: `#${panel.id}`, ...panel.item.attributes }}>
                {panel.item.label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {panels.map((panel) => (
        <Panel {...panel} />
      ))}
    </div>
  )
}

function Panel({ item, id, isFirst }: { item: TabItem; id: string; isFirst: boolean }) {
  const text = item.panel?.text
  const own: Attributes = {
    class: classList('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden'),
    id,
    ...item.panel?.attributes,
  }
  return (
    <div {...own}>
      {typeof text === 'string' && hasContent(text) ? <p class="govuk-body">{text}</p> : text}
    </div>
  )
}
