export interface Neighbour {
  /** The three-digit code of the authority the set belongs to. */
  readonly of: string
  /** 1 is the closest. */
  readonly place: number
  readonly neighbour: string
  readonly closeness: string
}

/** In: a set's file name. Out: what the set is called: sets are told apart by nothing inside them. */
export function setNameOf(filename: string): string {
  return filename
    .replace(/(\.extract)?\.(csv|xlsx)$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
}

/**
 * Reads a published set of statistical neighbours: ten codes for each authority, each with how close it
 * is. In: the heading row. Out: a reader of rows, or null where the headings are of another file.
 */
export function createNeighboursReader(
  headings: readonly string[],
): ((cells: readonly string[]) => readonly Neighbour[]) | null {
  const bare = headings.map((one) => one.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
  const of = ['oldlacode', 'lanum', 'lanumber']
    .map((one) => bare.indexOf(one))
    .find((at) => at >= 0)
  const first = bare.indexOf('sn1')
  if (of === undefined || first < 0) return null
  return (cells) =>
    Array.from({ length: 10 }, (_, index) => ({
      of: cells[of]?.trim() ?? '',
      place: index + 1,
      neighbour: cells[bare.indexOf(`sn${index + 1}`)]?.trim() ?? '',
      closeness: cells[bare.indexOf(`sn${index + 1}`) + 1]?.trim() ?? '',
    })).filter(({ of: area, neighbour }) => /^\d{3}$/.test(area) && /^\d{3}$/.test(neighbour))
}
