/** In: a heading or a label. Out: its bare words: no case, space or punctuation. */
export function bare(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]/g, '')
}
