import { Table, type TableProps } from './table.tsx'

/** A table that may be wider than a phone: it scrolls by itself, also by keyboard. */
export function DataTable(props: TableProps & Readonly<{ label?: string }>) {
  const { label, ...table } = props
  const name = label ?? (typeof props.caption === 'string' ? props.caption : 'Table')
  return (
    <div class="sightline-scroll" role="region" aria-label={name} tabindex={0}>
      <Table {...table} />
    </div>
  )
}
