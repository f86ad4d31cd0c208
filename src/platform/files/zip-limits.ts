// A workbook of a million rows inflates to about a gigabyte; nothing honest needs more.
const MOST_BYTES = 2_000_000_000
const MOST_ENTRIES = 2_000
const MOST_RATIO = 400
const FREE_BYTES = 10_000_000

/** What a zip file says of one of its entries, before it is unpacked. Sizes are bytes. */
export interface DeclaredEntry {
  readonly compressedSize: number
  readonly uncompressedSize: number
  readonly encrypted: boolean
}

/** What is said where a zip file can't be read, the same whichever library reads it. */
export const DAMAGED = {
  zip: 'The file is damaged: it can’t be opened as a zip file.',
  list: 'The file is damaged: its list of contents can’t be read.',
  missing: 'The file is damaged: a part it names is missing.',
  unreadable: 'The file is damaged: a part of it can’t be read.',
  unpacking: 'The file is damaged: a part of it can’t be unpacked.',
} as const

/** Holds the entries of one zip file to the limits, one after another: it is no bomb, and not locked. */
export class ZipLimits {
  #entries = 0
  #total = 0

  /** In: the next entry. Out: a sentence for whoever sent the file, or null. */
  problemOf(entry: DeclaredEntry): string | null {
    this.#total += entry.uncompressedSize
    if (this.#entries++ >= MOST_ENTRIES) return `The file holds more than ${MOST_ENTRIES} parts.`
    if (this.#total > MOST_BYTES) return 'The file would unpack to more than 2 GB.'
    if (entry.encrypted) return 'The file is locked with a password. Send it without.'
    const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
    if (entry.uncompressedSize > FREE_BYTES && ratio > MOST_RATIO)
      return 'The file would unpack to far more than it should.'
    return null
  }
}
