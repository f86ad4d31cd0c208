import type { Day } from '../../law/index.ts'
import type { AsylumRow, CareReturn, EpisodeRow, HeaderRow } from './records.ts'

/** Everything a return says about one child; of the rows that name no child, `child` is null. */
export interface ChildRecord {
  readonly child: string | null
  readonly headers: readonly HeaderRow[]
  /** As in the file, rows without a readable start and repeated rows among them. */
  readonly episodes: readonly EpisodeRow[]
  /** In order of start, then end; without rows that have no readable start or say the same again. */
  readonly inOrder: readonly DatedEpisode[]
  readonly asylum: readonly AsylumRow[]
  /** Of the first header row that has one. */
  readonly birth: Day | null
  /** Whether the return has a Header table at all. */
  readonly headerSent: boolean
}

export type DatedEpisode = EpisodeRow & { readonly start: Day }

/** In: the tables of a return. Out: one record for each child, in the order in which they first come. */
export function childrenOf(given: CareReturn): readonly ChildRecord[] {
  const headers = grouped(given.headers)
  const episodes = grouped(given.episodes)
  const asylum = grouped(given.asylum)
  const headerSent = given.tables.includes('Header')
  const children = new Set([...headers.keys(), ...episodes.keys(), ...asylum.keys()])
  return [...children].map((child) => {
    const own = headers.get(child) ?? []
    const stays = episodes.get(child) ?? []
    return {
      child,
      headers: own,
      episodes: stays,
      inOrder: inOrder(stays),
      asylum: asylum.get(child) ?? [],
      birth: own.find(({ birth }) => birth !== null)?.birth ?? null,
      headerSent,
    }
  })
}

/** In: episodes of one child. Out: those with a start, each once, in order; one that goes on comes last. */
export function inOrder(episodes: readonly EpisodeRow[]): readonly DatedEpisode[] {
  const seen = new Set<string>()
  return episodes
    .filter((one): one is DatedEpisode => one.start !== null && isNew(seen, one))
    .sort(
      (a, b) =>
        a.start.localeCompare(b.start) ||
        (a.end ?? '9999').localeCompare(b.end ?? '9999') ||
        a.row - b.row,
    )
}

/** What an episode says, whatever its row: two rows with the same are one episode sent twice. */
export function contentOf({ raw }: EpisodeRow): string {
  return JSON.stringify(Object.values(raw))
}

function isNew(seen: Set<string>, episode: EpisodeRow): boolean {
  const content = contentOf(episode)
  if (seen.has(content)) return false
  seen.add(content)
  return true
}

function grouped<Row extends { readonly child: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string | null, readonly Row[]> {
  const groups = new Map<string | null, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.child)
    if (group) group.push(row)
    else groups.set(row.child, [row])
  }
  return groups
}
