/** Bytes as they come, from a disk or from a browser's file. */
export type Bytes = AsyncIterable<Uint8Array>

/** A zip file, opened behind limits, wherever it lies. */
export interface Parts {
  readonly names: readonly string[]
  /** The inflated bytes of an entry; fails with FileRefused where it is larger than it says. */
  read(name: string): Promise<Bytes>
  close(): void
}

/** In: a path inside a zip file, or a file's name. Out: its last part without folder and extension. */
export function bareName(path: string): string {
  const name = lastPart(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** In: a folder and a path from it, which may step up. Out: the path from the root. */
export function joined(folder: string, path: string): string {
  const steps: string[] = []
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
