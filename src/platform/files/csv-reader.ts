// A longer record means that a quote was never closed.
const MOST_CHARACTERS = 1_000_000

/** The text is no CSV: a quote stands where none may, or is never closed. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault'
}

/**
 * Reads CSV (RFC 4180) in pieces, the same in Node and in a browser. Lines end in CR LF, LF or CR,
 * whichever comes first; a record may have any number of fields.
 */
export class CsvReader {
  #text = ''
  #at = 0
  #lineEnd = ''
  #last = false

  /** In: the next piece of text. Out: the records it completes, to be drawn at once. Throws CsvFault. */
  push(text: string): Generator<string[]> {
    this.#text = this.#text.slice(this.#at) + text
    this.#at = 0
    return this.#records()
  }

  /** Out: the record that no line end follows, if there is one. Throws CsvFault. */
  end(): Generator<string[]> {
    this.#last = true
    return this.#records()
  }

  *#records(): Generator<string[]> {
    for (let record = this.#record(); record; record = this.#record()) yield record
    if (this.#text.length - this.#at > MOST_CHARACTERS) throw new CsvFault('A record is too long.')
  }

  // Null where the rest of the record is still to come; it is then read again from its start.
  #record(): string[] | null {
    const text = this.#text
    if (this.#at === text.length) return null
    const fields: string[] = []
    for (let at = this.#at; ; at++) {
      const end = text[at] === '"' ? this.#quotedEnd(at) : this.#bareEnd(at)
      if (end < 0) return null
      const field = text.slice(at, end)
      fields.push(field[0] === '"' ? field.slice(1, -1).replaceAll('""', '"') : field)
      at = end
      if (text[at] === ',') continue
      if (at === text.length && !this.#last) return null
      const length = this.#lineEndAt(at)
      if (length < 0) return null
      if (length === 0 && at < text.length) throw new CsvFault('A quote ends inside a field.')
      this.#at = at + length
      return fields
    }
  }

  #quotedEnd(start: number): number {
    const text = this.#text
    for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 2)) {
      if (at >= 0 && at + 1 < text.length && text[at + 1] === '"') continue
      if (at >= 0 && (at + 1 < text.length || this.#last)) return at + 1
      if (this.#last) throw new CsvFault('A quote is not closed.')
      return -1
    }
  }

  #bareEnd(start: number): number {
    const text = this.#text
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 44) return at
      if (code === 34) throw new CsvFault('A quote begins inside a field.')
      if (code !== 10 && code !== 13) continue
      const length = this.#lineEndAt(at)
      if (length < 0) return -1
      if (length > 0) return at
    }
    return this.#last ? text.length : -1
  }

  // 0 where no line ends there; -1 where the next character will say.
  #lineEndAt(at: number): number {
    const text = this.#text
    if (text[at] === '\r' && at + 1 === text.length && !this.#last && this.#lineEnd !== '\r')
      return -1
    if (this.#lineEnd === '') {
      if (text[at] === '\n') this.#lineEnd = '\n'
      else if (text[at] === '\r') this.#lineEnd = text[at + 1] === '\n' ? '\r\n' : '\r'
      else return 0
    }
    return text.startsWith(this.#lineEnd, at) ? this.#lineEnd.length : 0
  }
}
