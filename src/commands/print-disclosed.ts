import {
  cellKey,
  cellName,
  inWords,
  range,
  type Cell,
  type CountTable,
  type DisclosureRule,
  type SafeTable,
} from '../knowledge/disclosure/index.ts'
import type { ReadTable } from '../knowledge/formats/count-table/index.ts'
import { csvText } from '../platform/files/index.ts'

export interface Disclosed {
  readonly file: string
  readonly read: ReadTable
  readonly table: CountTable
  readonly safe: SafeTable
  readonly rule: DisclosureRule
}

/**
 * In: a table made safe, and how to print it. Out: what goes to standard output, and what to standard
 * error, where the output itself is for other programs. The JSON's shape is a contract.
 */
export function printDisclosed(made: Disclosed, format: string): { out: string; log: string } {
  const report = `${reportOf(made).join('\n')}\n`
  if (format === 'json') return { out: `${JSON.stringify(asJson(made))}\n`, log: '' }
  if (format === 'csv') return { out: safeRows(made), log: report }
  return { out: `${aligned(gridOf(made))}\n${report}`, log: '' }
}

/** The file as it came, with the hidden counts replaced by the rule's symbol, as CSV. */
export function safeRows(made: Disclosed): string {
  return csvText(gridOf(made))
}

function gridOf({ read, table, safe, rule }: Disclosed): string[][] {
  const shown = new Map(
    read.cells.map(({ codes, row, column }) => [
      `${row} ${column}`,
      textOf(safe.cells[table.at.get(cellKey(codes)) ?? -1], rule),
    ]),
  )
  return [
    [...read.heading.texts],
    ...read.rows.map(({ row, texts }) =>
      texts.map((text, column) => shown.get(`${row} ${column}`) ?? text),
    ),
  ]
}

function textOf(cell: Cell | undefined, rule: DisclosureRule): string {
  return cell?.status === 'known' ? String(cell.value) : rule.symbol
}

function aligned(grid: readonly (readonly string[])[]): string {
  const widths = (grid[0] ?? []).map((_, at) =>
    Math.max(...grid.map((row) => (row[at] ?? '').length)),
  )
  return grid
    .map((row) =>
      row
        .map((text, at) =>
          /^[\d*c]+$/.test(text) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd()
        .concat('\n'),
    )
    .join('')
}

function reportOf(made: Disclosed): string[] {
  const { table, safe, rule, read } = made
  const hidden = hiddenOf(made)
  const inFile = new Set(read.cells.map(({ codes }) => cellKey(codes)))
  const beside = hidden.filter(({ at }) => !inFile.has(cellKey(table.cells[at] ?? [])))
  return [
    ...inWords(table, safe, rule),
    ...(beside.length > 0
      ? [
          'Totals that the file lacks were worked out. These must not be published anywhere:',
          ...beside.map(({ at }) => `  ${cellName(table.cells[at] ?? [])}`),
        ]
      : []),
    ...(hidden.length > 0 ? ['What an attacker can still work out:'] : []),
    ...hidden.map(
      ({ at, why, least, most }) =>
        `  ${cellName(table.cells[at] ?? [])}: ${range(least, most)}${why === 'primary' ? ' (small)' : ''}`,
    ),
    ...(hidden.length > 0
      ? ['This report says which counts are small. It is not for publication.']
      : []),
  ]
}

function hiddenOf({ safe }: Disclosed) {
  return safe.cells.flatMap((cell, at) => {
    const bounds = safe.bounds.get(at)
    return cell.status === 'suppressed' && bounds ? [{ at, why: cell.why, ...bounds }] : []
  })
}

function asJson(made: Disclosed) {
  const { file, table, safe, rule } = made
  return {
    file,
    rule: rule.id,
    safe: safe.exposed.length === 0,
    dimensions: table.dimensions.map(({ name }) => name),
    cells: table.cells.map((codes, at) => {
      const cell = safe.cells[at]
      const known = cell?.status === 'known'
      return { codes, status: cell?.status ?? null, value: known ? cell.value : null }
    }),
    hidden: hiddenOf(made).map(({ at, why, least, most, exact }) => ({
      codes: table.cells[at],
      why,
      least,
      most,
      exact,
    })),
    exposed: safe.exposed.map(({ cell }) => ({ codes: table.cells[cell] })),
    loss: safe.loss,
    proofs: safe.proofs,
    report: inWords(table, safe, rule),
  }
}
