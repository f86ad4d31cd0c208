import type { NewEntry } from './entry.ts'
import type { ReadEntry, RowProblem } from './read-chronology.ts'

/** An agency as entries may be given for it. */
export interface KnownAgency {
  readonly id: string
  readonly name: string
}

export type OwnedEntry = NewEntry & { readonly agencyId: string | null }

/**
 * Says whose each entry is. In: entries as read, the agency chosen for the file (null: the partnership's unit),
 * and the agencies for which this person may give entries. Out: the entries with their agencies; a sentence for
 * each whose file names another. A name counts in short too, where it fits one agency only: "Police".
 */
export function assignAgencies(
  entries: readonly ReadEntry[],
  chosen: string | null,
  allowed: readonly KnownAgency[],
): { readonly entries: readonly OwnedEntry[]; readonly problems: readonly RowProblem[] } {
  const found = new Map<string, string | null | undefined>()
  const owned: OwnedEntry[] = []
  const problems: RowProblem[] = []
  for (const { agency, ...entry } of entries) {
    if (!found.has(agency)) found.set(agency, agency === '' ? chosen : agencyNamed(agency, allowed))
    const agencyId = found.get(agency)
    if (agencyId === undefined)
      problems.push({
        table: '',
        row: entry.sourceRow,
        start: entry.what.slice(0, 80),
        message: `“${agency.slice(0, 60)}” is no agency for which you can give entries.`,
      })
    else owned.push({ ...entry, agencyId })
  }
  return { entries: owned, problems }
}

function agencyNamed(written: string, allowed: readonly KnownAgency[]): string | undefined {
  const plain = plainName(written)
  const exact = allowed.find(({ name }) => plainName(name) === plain)
  if (exact) return exact.id
  const [only, ...others] = allowed.filter(({ name }) =>
    ` ${plainName(name)} `.includes(` ${plain} `),
  )
  return others.length === 0 ? only?.id : undefined
}

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
