import type { ComponentChildren } from 'preact'
import { classList, type Attributes, type Common } from '../attributes.ts'

export type TableCell = Common &
  Readonly<{
    text?: ComponentChildren
    format?: string | undefined
    colspan?: number | undefined
    rowspan?: number | undefined
  }>

export type TableProps = Common &
  Readonly<{
    caption?: ComponentChildren
    captionClasses?: string | undefined
    head?: readonly TableCell[] | undefined
    rows?: readonly (readonly TableCell[] | undefined)[] | undefined
    firstCellIsHeader?: boolean | undefined
  }>

/** Figures or facts in rows and columns. */
export function Table(props: TableProps) {
  const { caption, captionClasses, head, rows = [], firstCellIsHeader, classes } = props
  return (
    <table class={classList('govuk-table', classes)} {...props.attributes}>
      {caption ? (
        <caption class={classList('govuk-table__caption', captionClasses)}>{caption}</caption>
      ) : null}
      {head ? (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell) => (
              <th {...cellAttributes(cell, 'header', true)} {...{ scope: 'col' }}>
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody class="govuk-table__body">
        {rows.map((row) =>
          row ? (
            <tr class="govuk-table__row">
              {row.map((cell, index) => (
                <BodyCell cell={cell} isHeader={index === 0 && Boolean(firstCellIsHeader)} />
              ))}
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}

function BodyCell({ cell, isHeader }: { cell: TableCell; isHeader: boolean }) {
  if (!isHeader) return <td {...cellAttributes(cell, 'cell', true)}>{cell.text}</td>
  const own: Attributes = { scope: 'row', ...cellAttributes(cell, 'header', false) }
  return <th {...own}>{cell.text}</th>
}

function cellAttributes(cell: TableCell, kind: 'header' | 'cell', formatted: boolean): Attributes {
  const block = `govuk-table__${kind}`
  return {
    class: classList(block, formatted && cell.format && `${block}--${cell.format}`, cell.classes),
    colspan: cell.colspan || undefined,
    rowspan: cell.rowspan || undefined,
    ...cell.attributes,
  }
}
