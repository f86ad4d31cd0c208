import type { Kept } from '../http/index.ts'

/** In: what was typed and could not be accepted; a field. Out: what is wrong with it, to stand beside it. */
export function errorOf(kept: Kept | null, field: string): string | undefined {
  return kept?.errors.find((error) => error.field === field)?.message
}
