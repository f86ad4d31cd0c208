import { disagreements } from './across/agreement.ts'
import { duplicates, type FoundAcross } from './across/duplicates.ts'
import { numberOf } from './across/event-log.ts'
import { FileFacts } from './across/file-facts.ts'
import { endOf, noteOf } from './across/notes.ts'
import { TRAITS } from './across/people.ts'
import { headingOf } from './columns.ts'
import type { Issue, Window } from './issue.ts'
import { createListReader, type RawRow, type ReadRow } from './list-reader.ts'
import { gradeFile } from './quality/grade.ts'
import type { Quality } from './quality/quality.ts'
import type { EarlierUpload } from './quality/last-upload.ts'
import type { ListTally } from './quality/tally.ts'
import type { RecognisedHeadings } from './recognise.ts'
import { subjectOf, type ListNumber } from './records.ts'
import { hashOf } from './row-hash.ts'
import { whenOf } from './rules/rule.ts'

export interface CheckedList {
  readonly headings: RecognisedHeadings
  read(row: RawRow): ReadRow
}

/**
 * The checks of one file: each row by itself, each list in itself, the lists against each other, and
 * how far the file can be relied on. Rows come one at a time and are not kept.
 */
export class FileChecks {
  readonly #facts = new FileFacts()
  readonly #tallies = new Map<ListNumber, ListTally>()
  readonly #windows = new Map<ListNumber, Window>()

  /** In: a list, its heading row and its window. Out: a reader of its rows. */
  open(
    list: ListNumber,
    headingRow: readonly string[],
    window: Window,
    remembered: Readonly<Record<string, string>> = {},
  ): CheckedList {
    const reader = createListReader(list, headingRow, window, remembered)
    this.#facts.begin(list, window)
    this.#tallies.set(list, reader.tally)
    this.#windows.set(list, window)
    return {
      headings: reader.headings,
      read: (raw) => {
        const found = reader.read(raw)
        const more = this.#remember(list, raw, found)
        return more.length === 0 ? found : { ...found, issues: [...found.issues, ...more] }
      },
    }
  }

  /** Out: what is wrong between rows and between lists; to be asked when the last row is read. */
  *finish(): Generator<FoundAcross> {
    for (const checks of [duplicates, disagreements])
      for (const found of checks(this.#facts)) {
        this.#tallies.get(found.issue.list)?.broke(found.issue.rule)
        yield found
      }
  }

  /** In: what is known of the upload before this, by list. Out: the grade, after `finish` has run. */
  quality(earlier: ReadonlyMap<ListNumber, EarlierUpload> = new Map()): Quality {
    return gradeFile(
      [...this.#tallies].map(([list, tally]) => ({
        list,
        tally,
        window: this.#windows.get(list),
        log: this.#facts.log(list),
        earlier: earlier.get(list) ?? null,
        alone: this.#tallies.size === 1,
      })),
    )
  }

  #remember(list: ListNumber, raw: RawRow, { record, fields }: ReadRow): Issue[] {
    if (!record) return []
    const people = this.#facts.peopleOf(list)
    const place = people.place(subjectOf(record))
    const when = whenOf(fields, list)?.[1] ?? null
    this.#facts
      .log(list)
      ?.add(
        place,
        numberOf(when),
        numberOf(endOf(list, fields)),
        raw.row,
        hashOf(raw.cells),
        noteOf(list, fields),
      )
    const issues: Issue[] = []
    for (const trait of TRAITS) {
      const said = fields[trait]
      if (typeof said !== 'string') continue
      const other = people.say(place, trait, said, { list, row: raw.row })
      if (!other) continue
      const message = `Row ${other.row} of list ${other.list} says otherwise of the same person. Find out which is right.`
      const rule = `${trait}-differs`
      const column = headingOf(list, trait)
      this.#tallies.get(list)?.broke(rule)
      const general = 'Another row says otherwise of the same person. Find out which is right.'
      issues.push({ rule, severity: 'warning', list, row: raw.row, column, message, general })
    }
    return issues
  }
}
