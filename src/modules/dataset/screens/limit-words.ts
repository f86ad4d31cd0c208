import type { LIMITS } from '../../../knowledge/formats/annex-a/index.ts'

/** What each limit of the grade measures, and its unit, as a page says it. */
export const LIMIT_WORDS: Readonly<
  Record<keyof typeof LIMITS, { readonly words: string; readonly unit: string }>
> = {
  blankPercent: { words: 'Blank cells, of those every row should have', unit: '%' },
  worstBlankPercent: { words: 'Blank cells in the worst of these columns', unit: '%' },
  faultyPercent: { words: 'Cells that can’t be read or hold no known code', unit: '%' },
  queriedPercent: { words: 'Rows with a query', unit: '%' },
  twicePercent: { words: 'Rows that may stand there twice', unit: '%' },
  lateDays: { words: 'Days from the last day covered to the extract', unit: ' days' },
  thinLastFortnightPercent: { words: 'Fewer rows in the last fortnight than as a rule', unit: '%' },
  disagreePercent: { words: 'Rows that disagree with another list', unit: '%' },
  gonePercent: { words: 'Rows of the last upload that are gone', unit: '%' },
  changedPercent: { words: 'Rows of the last upload that changed', unit: '%' },
  volumePercent: { words: 'More or fewer rows for its days than the last upload', unit: '%' },
}
