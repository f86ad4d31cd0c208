import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

/** The last entry of each chain: its number, and its hash in hexadecimal. */
export type Heads = Readonly<Record<string, { readonly seq: number; readonly hash: string }>>

/** Where every chain of the audit log stood at a moment, signed. Numbers run on from 1. */
export interface Checkpoint {
  readonly number: number
  readonly at: string
  readonly heads: Heads
  /** Base64. It covers the signature before it, so that none can be taken out of the middle. */
  readonly signature: string
}

export interface SigningKey {
  readonly private: KeyObject
  readonly public: KeyObject
}

// RFC 8410: an Ed25519 private key in PKCS #8 is this prefix and the 32 bytes of its seed.
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** In: 32 secret bytes. Out: the Ed25519 key they are the seed of. */
export function signingKey(seed: Buffer): SigningKey {
  const der = Buffer.concat([PKCS8_ED25519, seed.subarray(0, 32)])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return { private: key, public: createPublicKey(key) }
}

/** In: where the chains stand, and the checkpoint before. Out: the next, signed. */
export function makeCheckpoint(
  key: SigningKey,
  before: Checkpoint | null,
  heads: Heads,
  at: Date,
): Checkpoint {
  const number = (before?.number ?? 0) + 1
  const moment = at.toISOString()
  const text = signedText(number, moment, heads, before?.signature ?? '')
  return {
    number,
    at: moment,
    heads,
    signature: sign(null, text, key.private).toString('base64'),
  }
}

/** Whether a checkpoint was signed with the key, after the one before it. */
export function isSigned(
  key: SigningKey,
  before: Checkpoint | null,
  { number, at, heads, signature }: Checkpoint,
): boolean {
  const text = signedText(number, at, heads, before?.signature ?? '')
  return verify(null, text, key.public, Buffer.from(signature, 'base64'))
}

/** Whether two checkpoints say the same of every chain. */
export function sameHeads(a: Heads, b: Heads): boolean {
  return canonical(a) === canonical(b)
}

function signedText(number: number, at: string, heads: Heads, before: string): Buffer {
  return Buffer.from(JSON.stringify([number, at, canonical(heads), before]))
}

// JSON in a database comes back with its keys in another order.
function canonical(heads: Heads): string {
  const entries = Object.entries(heads).map(([shard, { seq, hash }]) => [Number(shard), seq, hash])
  return JSON.stringify(entries.sort((a, b) => Number(a[0]) - Number(b[0])))
}
