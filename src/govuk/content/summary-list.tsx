import type { ComponentChildren } from 'preact'
import { classList, toPart, type Attributes, type Common, type PartLike } from '../attributes.ts'
import { ActionLink, SummaryCard, type CardOptions, type RowAction } from './summary-card.tsx'

export type SummaryRow = Readonly<{
  key: PartLike
  value: PartLike
  classes?: string | undefined
  actions?:
    Readonly<{ classes?: string | undefined; items?: readonly RowAction[] | undefined }> | undefined
}>

export type SummaryListProps = Common &
  Readonly<{
    rows?: readonly (SummaryRow | undefined)[] | undefined
    card?: CardOptions | undefined
  }>

/** What is held, item by item, each with the links that change it. */
export function SummaryList({ rows = [], card, classes, attributes }: SummaryListProps) {
  const kept = rows.filter((row) => row !== undefined && row !== null)
  const someHaveActions = kept.some((row) => row.actions?.items?.length)
  const own: Attributes = { class: classList('govuk-summary-list', classes), ...attributes }
  const list = (
    <dl {...own}>
      {kept.map((row) => (
        <Row row={row} someHaveActions={someHaveActions} cardTitle={card?.title?.text} />
      ))}
    </dl>
  )
  return card ? <SummaryCard card={card}>{list}</SummaryCard> : list
}

type RowProps = { row: SummaryRow; someHaveActions: boolean; cardTitle: ComponentChildren }

function Row({ row, someHaveActions, cardTitle }: RowProps) {
  const key = toPart(row.key)
  const value = toPart(row.value)
  const items = row.actions?.items ?? []
  const lacksActions = someHaveActions && !row.actions?.items
  return (
    <div
      class={classList(
        'govuk-summary-list__row',
        lacksActions && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt class={classList('govuk-summary-list__key', key.classes)}>{key.text}</dt>
      <dd class={classList('govuk-summary-list__value', value.classes)}>{value.text}</dd>
      {items.length > 0 ? (
        <dd class={classList('govuk-summary-list__actions', row.actions?.classes)}>
          {items.length === 1 ? (
            items.map((action) => <ActionLink action={action} cardTitle={cardTitle} />)
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {items.map((action) => (
                <li class="govuk-summary-list__actions-list-item">
                  <ActionLink action={action} cardTitle={cardTitle} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      ) : null}
    </div>
  )
}
