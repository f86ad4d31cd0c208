import { isSigned, type Checkpoint, type SigningKey } from './checkpoint.ts'

export interface AuditFault {
  /** Null where it is about a checkpoint and no one chain. */
  readonly shard: number | null
  readonly seq: number
  readonly fault: string
}

/** In: chains' hashes as they stand. Out: the hash in hexadecimal of one entry; undefined where it is gone. */
export type HashAt = (shard: number, seq: number) => string | undefined

/**
 * What the signed checkpoints show. In: the key; the checkpoints as the database has them, and as they
 * were kept outside it; the entries' hashes now. Out: every checkpoint that was altered, put in or taken
 * out, and for each chain the first checkpoint it no longer agrees with, between which and the one
 * before it the chain was rewritten.
 */
export function checkCheckpoints(
  key: SigningKey,
  held: readonly Checkpoint[],
  keptOutside: readonly Checkpoint[],
  hashAt: HashAt,
): AuditFault[] {
  return [...missing(held, keptOutside), ...unsigned(key, held), ...rewritten(held, hashAt)]
}

function missing(held: readonly Checkpoint[], kept: readonly Checkpoint[]): AuditFault[] {
  const there = new Map(held.map((one) => [one.number, one.signature]))
  return kept
    .filter(({ number, signature }) => there.get(number) !== signature)
    .map(({ number, at }) => ({
      shard: null,
      seq: number,
      fault: `checkpoint ${number} of ${at} was kept outside the database, and is not in it as it was`,
    }))
}

function unsigned(key: SigningKey, held: readonly Checkpoint[]): AuditFault[] {
  return held.flatMap((one, at) => {
    const before = held[at - 1] ?? null
    const follows = one.number === (before?.number ?? 0) + 1
    if (follows && isSigned(key, before, one)) return []
    const fault = follows
      ? `checkpoint ${one.number} of ${one.at} was not signed by this system as it stands`
      : `a checkpoint before number ${one.number} of ${one.at} is missing`
    return [{ shard: null, seq: one.number, fault }]
  })
}

function rewritten(held: readonly Checkpoint[], hashAt: HashAt): AuditFault[] {
  const broken = new Set<string>()
  const faults: AuditFault[] = []
  const agreedTo = new Map<string, number>()
  for (const { at, heads } of held)
    for (const [shard, { seq, hash }] of Object.entries(heads)) {
      if (broken.has(shard)) continue
      if (hashAt(Number(shard), seq) === hash) {
        agreedTo.set(shard, seq)
        continue
      }
      broken.add(shard)
      const first = (agreedTo.get(shard) ?? 0) + 1
      faults.push({
        shard: Number(shard),
        seq: first,
        fault: `between entry ${first} and entry ${seq} this chain is not as it was signed on ${at}`,
      })
    }
  return faults
}
