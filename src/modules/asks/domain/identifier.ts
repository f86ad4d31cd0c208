/** The short names of templates, sections, standards and questions; they stand in addresses. */
export const ID = /^[a-z0-9][a-z0-9-]{0,60}$/

/** In: words, and the short names already taken. Out: a short name made from the words, not yet taken. */
export function shortName(words: string, taken: readonly string[]): string {
  const base =
    words
      .toLowerCase()
      .replace(/[’']/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'item'
  for (let next = 1; ; next += 1) {
    const name = next === 1 ? base : `${base}-${next}`
    if (!taken.includes(name)) return name
  }
}
