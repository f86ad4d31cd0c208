// Without letters and digits that are taken for each other.
const LETTERS = 'ABCDEFGHJKMNPQRTUVWXY346789'

/**
 * A reference that says nothing of what it refers to but its kind: "CD-7KQ4-M2XP". In: the pathway's
 * letters, and random bytes, one for each of eight letters.
 */
export function referenceFrom(prefix: string, random: Uint8Array): string {
  const letters = [...random.subarray(0, 8)].map((byte) => LETTERS[byte % LETTERS.length] ?? 'A')
  return `${prefix}-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
