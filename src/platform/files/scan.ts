import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** What a scanner said; "none" where none is set up, "unavailable" where it could not be asked. */
export type Scanned = 'clean' | 'infected' | 'unavailable' | 'none'
export type Scan = (path: string) => Promise<Scanned>

const PATIENCE_MS = 30_000

/**
 * Has files looked at by a ClamAV daemon. In: its address, as tcp://host:3310 or unix:/path/to/socket;
 * null for none. Out: asks about one file. Protocol: INSTREAM of clamd, as its manual says: chunks with
 * their length before them in four bytes, the last of length 0; the answer ends in OK or FOUND.
 * A scanner that answers anything else did not say that the file is clean.
 */
export function openScanner(address: string | null): Scan {
  if (address === null) return () => Promise.resolve('none')
  const to = addressOf(address)
  return async (path) => {
    const socket = connect(to)
    try {
      return readReply(await ask(socket, path))
    } catch {
      return 'unavailable'
    } finally {
      socket.destroy()
    }
  }
}

function addressOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('unix:'))
    return { path: address.slice('unix:'.length).replace(/^\/\//, '') }
  const url = new URL(address)
  return { host: url.hostname, port: Number(url.port || 3310) }
}

async function ask(socket: Socket, path: string): Promise<string> {
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The scanner does not answer.')))
  const reply = new Promise<string>((resolve, reject) => {
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString('latin1')))
    socket.once('end', () => resolve(text))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The scanner closed.')))
  })
  // What goes wrong while sending is told by the reply's promise, which is awaited last.
  reply.catch(() => undefined)
  socket.write('zINSTREAM\0')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    // A socket that closed takes no more and tells no more.
    if (socket.destroyed) return reply
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    if (!socket.write(chunk) && !socket.destroyed) await drained(socket)
  }
  socket.write(Buffer.alloc(4))
  return reply
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      socket.off('drain', go)
      socket.off('close', go)
      resolve()
    }
    socket.once('drain', go)
    socket.once('close', go)
  })
}

function readReply(text: string): Scanned {
  const line = text.replace(/\0/g, '').trim()
  if (line === 'stream: OK') return 'clean'
  return line.endsWith(' FOUND') ? 'infected' : 'unavailable'
}
