import { headingOf, LISTS } from '../columns.ts'
import type { Issue } from '../issue.ts'
import type { ListNumber } from '../records.ts'
import { NO_DAY } from './event-log.ts'
import type { FileFacts } from './file-facts.ts'

/** An issue, and whom it is about. */
export interface FoundAcross {
  readonly subject: string
  readonly issue: Issue
}

/** Rows that stand in a list twice: the whole row, or the same child and day. */
export function* duplicates(facts: FileFacts): Generator<FoundAcross> {
  for (const list of facts.lists) {
    const log = facts.log(list)
    const people = facts.peopleOf(list)
    for (let child = 0; log && child < people.size; child++) {
      if (log.count(child) < 2) continue
      let day: number | null = null
      let first = 0
      const seen = new Map<number, number>()
      for (const row of log.of(child)) {
        if (row.day !== day) {
          seen.clear()
          ;[day, first] = [row.day, row.row]
        }
        const same = seen.get(row.hash)
        seen.set(row.hash, same ?? row.row)
        if (first === row.row) continue
        const issue = same === undefined ? sameDay(list, row, first) : sameRow(list, row.row, same)
        if (issue) yield { subject: people.idOf(child), issue }
      }
    }
  }
}

function sameRow(list: ListNumber, row: number, other: number): Issue {
  const message = `The row is the same as row ${other}. Take one of them out.`
  const general = 'The row stands in the list twice. Take one of them out.'
  return { rule: 'row-twice', severity: 'warning', list, row, column: '', message, general }
}

// Several people may contact the council about a child on one day; list 9 has no day, and a child once.
function sameDay(
  list: ListNumber,
  { row, day }: { readonly row: number; readonly day: number },
  other: number,
): Issue | null {
  const isStock = LISTS[list].when.length === 0
  if (list === 1 || (day === NO_DAY && !isStock)) return null
  const column = headingOf(list, LISTS[list].when[0] ?? '')
  const message = isStock
    ? `Row ${other} is about the same person. Keep the row that is right.`
    : `Row ${other} has the same child and date. Check whether it is one event twice.`
  const general = isStock
    ? 'The person is on the list twice. Keep the row that is right.'
    : 'The same child and date are there twice. Check whether it is one event.'
  return { rule: 'child-and-day-twice', severity: 'warning', list, row, column, message, general }
}
