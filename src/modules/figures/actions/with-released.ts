import type { Tx } from '../../../platform/http/index.ts'
import type { Meaning } from '../domain/meaning.ts'
import { listLatest } from '../store/figures.ts'
import type { WorkedOut } from './work-out-figures.ts'

export interface WithMeaning {
  readonly values: readonly WorkedOut[]
  /** What a figure means that no register defines; null where it carries nothing. */
  readonly meaning: (figure: string) => Meaning | null
}

/**
 * Puts figures that were released beside the uploads among those worked out from them. In: what was
 * worked out for a period. Out: the same and the others; a value that records give stands first.
 */
export async function withReleased(
  tx: Tx,
  worked: readonly WorkedOut[],
  period: string,
): Promise<WithMeaning> {
  const beside = (await listLatest(tx, { period })).filter(({ meaning }) => meaning !== null)
  const carried = new Map(beside.map(({ figure, meaning }) => [figure, meaning]))
  const released = new Map(beside.map(({ figure, title, value }) => [figure, { ...value, title }]))
  const known = new Set(worked.map(({ id }) => id))
  return {
    values: [
      ...worked.map((one) => (one.status === 'known' ? one : (released.get(one.id) ?? one))),
      ...[...released.values()].filter(({ id }) => !known.has(id)),
    ],
    meaning: (figure) => carried.get(figure) ?? null,
  }
}
