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

/**
 * In: a reference as somebody read it out or typed it: "cd 7kq4 m2xp", "CD7KQ4M2XP". Out: as it is
 * written; a text that can be no reference is given back in capitals.
 */
export function readReference(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '')
  const match = /^(.+)(.{4})(.{4})$/u.exec(plain)
  return match ? match.slice(1).join('-') : plain
}
