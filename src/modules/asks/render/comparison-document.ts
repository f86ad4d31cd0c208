import { whenInWords } from '../../../knowledge/law/index.ts'
import type { DocumentPart, PrintedDocument } from '../../../platform/documents/index.ts'
import type { ComparisonRow } from '../domain/comparison.ts'
import { SILENCE_WORDS } from '../domain/round.ts'
import { scoreInWords } from './return-document.ts'

/** The years of a template side by side, as far as their reader may see them. */
export interface PrintedComparison {
  readonly owner: string
  readonly at: Date
  readonly title: string
  readonly rows: readonly ComparisonRow[]
}

/** A comparison to be printed: for each standard a table of agencies by year, every blank named. */
export function comparisonDocument(whole: PrintedComparison): PrintedDocument {
  const { owner, at, title, rows } = whole
  const periods = [...new Set(rows.map(({ period }) => period))].sort()
  return {
    title: `${title}: year by year`,
    owner,
    lines: [`${periods[0] ?? ''} to ${periods.at(-1) ?? ''}. As of ${whenInWords(at)}.`],
    madeAt: at.toISOString(),
    landscape: periods.length > 4,
    parts: [
      {
        kind: 'note',
        text: 'The first number is the agency’s own score, “panel” the panel’s. Where there is no score, the words say why; it is not a score of 0.',
      },
      ...[...Map.groupBy(rows, ({ standard }) => standard)].flatMap(([standard, all]) =>
        standardParts(standard, all, periods),
      ),
    ],
  }
}

function standardParts(
  standard: string,
  rows: readonly ComparisonRow[],
  periods: readonly string[],
): DocumentPart[] {
  const breaks = new Set(rows.filter(({ breakBefore }) => breakBefore).map(({ period }) => period))
  return [
    { kind: 'heading', level: 1, text: standard },
    {
      kind: 'table',
      table: {
        caption: `${standard}: scores by year`,
        head: ['Agency', ...periods],
        rows: [...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, own]) => [
          agency,
          ...periods.map((period) => cellOf(own.find((one) => one.period === period))),
        ]),
        ...(breaks.size > 0
          ? {
              basis: `Not to be compared with the years before: ${[...breaks].join(', ')}. The standard changed then.`,
            }
          : {}),
        widths: [2.5, ...periods.map(() => 1)],
        holds: 'words',
      },
    },
  ]
}

function cellOf(row: ComparisonRow | undefined): string {
  if (!row) return SILENCE_WORDS['not-asked']
  const { self, moderated, silence } = row
  if (self === null && moderated === null)
    return silence === 'replied' ? 'No score shown' : SILENCE_WORDS[silence]
  return moderated === null
    ? scoreInWords(self)
    : `${scoreInWords(self)}\npanel ${scoreInWords(moderated)}`
}
