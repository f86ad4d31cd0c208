import type { WrittenCell, WrittenSheet } from '../../../platform/files/index.ts'
import { agencyInWords, FIELD_LABELS } from '../domain/chronology/entry.ts'
import { copyLines, everyPageLine, type ChronologyCopy, type CopyEntry } from './chronology-copy.ts'
import { byAgency } from './chronology-document.ts'

const HEAD = [
  FIELD_LABELS.on,
  FIELD_LABELS.time,
  FIELD_LABELS.until,
  'Agency',
  FIELD_LABELS.child,
  FIELD_LABELS.who,
  FIELD_LABELS.what,
  FIELD_LABELS.response,
  FIELD_LABELS.comment,
  FIELD_LABELS.source,
  'Row of its file',
  'Also told by',
]

/** A copy of a chronology as a workbook: one sheet, or one for each agency. Each says whose copy it is. */
export function chronologySheets(copy: ChronologyCopy): readonly WrittenSheet[] {
  const above = [everyPageLine(copy), ...copyLines(copy)]
  const { order, entries } = copy
  const groups =
    order.arranged === 'merged' || entries.length === 0
      ? [['Chronology', entries] as const]
      : byAgency(entries)
  const names = sheetNames(groups.map(([name]) => name))
  return groups.map(([, own], at) => ({
    name: names[at] ?? `Sheet ${at + 1}`,
    above,
    rows: [HEAD, ...own.map(rowOf)],
  }))
}

function rowOf(one: CopyEntry): readonly WrittenCell[] {
  return [
    { day: one.on },
    one.time,
    one.until === null ? null : { day: one.until },
    agencyInWords(one),
    one.child,
    one.who,
    one.what,
    one.response,
    one.comment,
    one.source,
    one.sourceRow,
    one.sameAs,
  ]
}

/**
 * In: what sheets are to be called. Out: names that Excel takes: at most 31 characters, none of some signs, and
 * no two alike whatever their capitals. Source: Excel's own rules for the name of a worksheet.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((words) => {
    const plain =
      words
        .replaceAll(/[\\/?*[\]:]/g, ' ')
        .replaceAll(/^'+|'+$/g, '')
        .trim() || 'Sheet'
    let name = plain.slice(0, 31).trim()
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const number = ` ${n}`
      name = plain.slice(0, 31 - number.length).trim() + number
    }
    taken.add(name.toLowerCase())
    return name
  })
}
