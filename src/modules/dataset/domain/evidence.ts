import type { AnnexALists, ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import type { EpisodeRow, HeaderRow } from '../../../knowledge/formats/ssda903/index.ts'
import type { Day } from '../../../knowledge/law/index.ts'
import type { CensusEvidence } from './census-lists.ts'

/** The days a list covers, and when it was taken from the council's system. */
export interface ListWindow {
  readonly first: Day
  readonly last: Day
  readonly extracted: Day
}

/** The SSDA903 return of a year, once it was sent: the days it covers are those of its year. */
export interface CareEvidence {
  readonly headers: readonly HeaderRow[]
  readonly episodes: readonly EpisodeRow[]
  readonly window: ListWindow
}

/** The records in force for a partnership, list by list; a list that was not supplied is left out. */
export interface Evidence {
  readonly lists: { readonly [L in ListNumber]?: readonly AnnexALists[L][] }
  readonly windows: { readonly [L in ListNumber]?: ListWindow }
  /** What a list is called in sentences, where it did not come from Annex A alone. */
  readonly names?: { readonly [L in ListNumber]?: string }
  readonly care?: CareEvidence
  readonly census?: CensusEvidence
}
