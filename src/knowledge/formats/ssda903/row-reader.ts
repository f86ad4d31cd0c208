import { readCell, type RawCell } from '../annex-a/index.ts'
import type { Day } from '../../law/index.ts'
import type { AnyReturnRow } from './records.ts'
import { TABLES, type RecognisedTable } from './tables.ts'

/**
 * In: a table as recognised. Out: a reader of its rows, one at a time; nothing is refused here, the
 * rules say what is wrong with a row.
 */
export function createRowReader({
  table,
  places,
}: RecognisedTable): (row: number, cells: readonly RawCell[]) => AnyReturnRow {
  const columns = TABLES[table].filter(({ kind }) => kind !== 'personal')
  return (row, cells) => {
    const raw: Record<string, string> = {}
    const values: Record<string, string | null> = {}
    for (const { name, kind } of columns) {
      const place = places.get(name)
      const cell = place === undefined ? null : (cells[place] ?? null)
      raw[name] = wordsOf(cell)
      values[name] = kind === 'day' ? dayOf(cell) : raw[name]
      if (kind === 'code') values[name] = raw[name].toUpperCase()
      if (values[name] === '') values[name] = null
    }
    const value = (name: string) => values[name] ?? null
    const base = { row, child: value('CHILD'), raw }
    if (table === 'Header')
      return {
        ...base,
        table,
        sex: value('SEX'),
        birth: value('DOB'),
        ethnicity: value('ETHNIC'),
        asylum: value('UASC'),
      }
    if (table === 'UASC') return { ...base, table, birth: value('DOB'), asylumCeased: value('DUC') }
    return {
      ...base,
      table,
      start: value('DECOM'),
      began: value('RNE'),
      legalStatus: value('LS'),
      need: value('CIN'),
      placement: value('PLACE'),
      end: value('DEC'),
      ceased: value('REC'),
    }
  }
}

function dayOf(cell: RawCell): Day | null {
  const found = readCell(cell, 'day')
  return found.ok && typeof found.value === 'string' ? found.value : null
}

function wordsOf(cell: RawCell): string {
  if (cell === null) return ''
  if (cell.kind === 'text') return cell.text.trim()
  return cell.kind === 'day' ? cell.day : String(cell.number)
}
