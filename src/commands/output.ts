import type { Writable } from 'node:stream'

export interface Output {
  write(text: string): void
  /** Waits until whoever reads has taken what was written. */
  drained(): Promise<void>
}

const FULL = 65_536

/** Gathers small texts into large ones, and waits for whoever reads them more slowly than we write. */
export function createOutput(stream: Writable): Output {
  let texts: string[] = []
  let size = 0
  let waiting = false
  let gone = false
  let goOn = () => {}
  stream.on('drain', () => goOn())
  // Whoever reads may stop early, as `head` does. Nothing more is written then.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
    goOn()
  })
  const flush = () => {
    if (size === 0 || gone) return
    waiting = !stream.write(texts.join(''))
    texts = []
    size = 0
  }
  return {
    write(text) {
      if (text === '') return
      texts.push(text)
      size += text.length
      if (size >= FULL) flush()
    },
    async drained() {
      flush()
      if (!waiting || gone) return
      waiting = false
      await new Promise<void>((resolve) => (goOn = resolve))
    },
  }
}
