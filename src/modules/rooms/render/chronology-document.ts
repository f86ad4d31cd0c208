import type { DocumentPart, PrintedDocument } from '../../../platform/documents/index.ts'
import { agencyInWords, entryWhenInWords, FIELD_LABELS } from '../domain/chronology/entry.ts'
import { copyLines, everyPageLine, type ChronologyCopy, type CopyEntry } from './chronology-copy.ts'

/** A copy of a chronology to be read on paper: one table, or one for each agency. */
export function chronologyDocument(copy: ChronologyCopy): PrintedDocument {
  const { owner, madeAt, order, entries } = copy
  return {
    title: 'Chronology',
    owner,
    lines: copyLines(copy),
    madeAt: madeAt.toISOString(),
    everyPage: everyPageLine(copy),
    landscape: true,
    parts:
      entries.length === 0
        ? [{ kind: 'paragraph', text: 'There is no entry in this view.' }]
        : order.arranged === 'merged'
          ? [tableOf('All entries, in order', entries, true)]
          : byAgency(entries).flatMap(([agency, own]): DocumentPart[] => [
              { kind: 'heading', level: 1, text: agency },
              tableOf(`Entries of ${agency}, in order`, own, false),
            ]),
  }
}

/** In: entries. Out: those of each agency, in its name's order. */
export function byAgency(
  entries: readonly CopyEntry[],
): readonly (readonly [agency: string, own: readonly CopyEntry[]])[] {
  const own = new Map<string, CopyEntry[]>()
  for (const entry of entries) {
    const agency = agencyInWords(entry)
    const before = own.get(agency)
    if (before) before.push(entry)
    else own.set(agency, [entry])
  }
  return [...own].sort((a, b) => a[0].localeCompare(b[0], 'en-GB'))
}

function tableOf(caption: string, entries: readonly CopyEntry[], named: boolean): DocumentPart {
  return {
    kind: 'table',
    table: {
      caption,
      head: [
        FIELD_LABELS.on,
        ...(named ? ['Agency and source'] : [FIELD_LABELS.source]),
        'Child and who',
        FIELD_LABELS.what,
        FIELD_LABELS.response,
        FIELD_LABELS.comment,
      ],
      rows: entries.map((one) => [
        entryWhenInWords(one),
        lines(named ? agencyInWords(one) : '', sourceInWords(one)),
        lines(one.child, one.who),
        lines(one.what, one.sameAs === '' ? '' : `Also told by: ${one.sameAs}`),
        one.response,
        one.comment,
      ]),
      widths: [3, 3, 3, 7, 5, 4],
      holds: 'words',
    },
  }
}

/** Where an entry stands: "police.xlsx, row 12". */
export function sourceInWords({ source, sourceRow }: Pick<CopyEntry, 'source' | 'sourceRow'>) {
  return sourceRow === null ? source : `${source}, row ${sourceRow}`
}

const lines = (...some: readonly string[]) => some.filter((one) => one !== '').join('\n')
