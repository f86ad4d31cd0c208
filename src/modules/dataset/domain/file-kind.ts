/** The kinds of file that can be checked in a browser. */
export const FILE_KINDS = ['annex-a', 'cin-census'] as const
export type FileKind = (typeof FILE_KINDS)[number]

export const FILE_KIND_WORDS: Readonly<Record<FileKind, string>> = {
  'annex-a': 'Annex A lists',
  'cin-census': 'Children in need census',
}

/** How many of a file's first bytes say what kind it is. */
export const BYTES_FOR_KIND = 1_024

/**
 * In: the first bytes of a file. Out: its kind. A census is XML, so its first letter is “<”, in whatever
 * encoding; everything else is taken for lists, whose reader says what is wrong with it.
 */
export function kindOf(first: Uint8Array): FileKind {
  const ascii = [...first].filter((byte) => byte !== 0 && byte < 0x80)
  const letter = ascii.find((byte) => byte > 0x20)
  return letter === '<'.charCodeAt(0) ? 'cin-census' : 'annex-a'
}
