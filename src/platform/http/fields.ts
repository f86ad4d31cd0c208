/** A file as received: on disk, named by us; the name it was given is only words. */
export interface ReceivedFile {
  readonly field: string
  readonly filename: string
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Fields of a form or a query: every value is a text, and a name may come several times. */
export class Fields {
  readonly #values: ReadonlyMap<string, readonly string[]>

  constructor(entries: Iterable<readonly [string, string]> = []) {
    const values = new Map<string, string[]>()
    for (const [name, value] of entries) {
      const before = values.get(name)
      if (before) before.push(value)
      else values.set(name, [value])
    }
    this.#values = values
  }

  /** The value, trimmed; '' where the field was left empty or did not come. */
  text(name: string): string {
    return (this.#values.get(name)?.[0] ?? '').trim()
  }

  /** As typed. */
  raw(name: string): string {
    return this.#values.get(name)?.[0] ?? ''
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? []
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  entries(): (readonly [string, string])[] {
    return [...this.#values].flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    )
  }
}
