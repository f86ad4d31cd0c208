import {
  checkCheckpoints,
  makeCheckpoint,
  sameHeads,
  type Checkpoint,
  type Heads,
  type SigningKey,
} from '../audit/index.ts'
import type { AuditVerdict } from './index.ts'

type Query = (
  sql: string,
  values?: readonly unknown[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** In: how to ask as the audit log's owner. Out: what signs it, and what finds a change behind its back. */
export function auditOn(query: Query) {
  return {
    async sign(key: SigningKey, at: Date): Promise<Checkpoint | null> {
      // Two servers on one database take turns: a number is given once.
      await query('lock table audit.checkpoint in exclusive mode')
      const heads = (await query('select audit.heads() as heads'))[0]?.['heads'] as Heads
      const last = (await checkpoints(query, 'desc limit 1'))[0] ?? null
      if (Object.keys(heads).length === 0 || (last && sameHeads(last.heads, heads))) return null
      const made = makeCheckpoint(key, last, heads, at)
      await query(
        `insert into audit.checkpoint (number, at, heads, signature)
         values ($1, $2, $3::jsonb, decode($4, 'base64'))`,
        [made.number, made.at, JSON.stringify(made.heads), made.signature],
      )
      return made
    },

    async verify(key: SigningKey, keptOutside: readonly Checkpoint[]): Promise<AuditVerdict> {
      const count = await query('select count(*)::int as entries from audit.entry')
      const chains = await query('select shard, seq::int as seq, fault from audit.faults()')
      const held = await checkpoints(query, '')
      const hashes = await hashesAt(query, held)
      return {
        entries: Number(count[0]?.['entries']),
        checkpoints: held.length,
        faults: [
          ...chains.map(({ shard, seq, fault }) => ({
            shard: Number(shard),
            seq: Number(seq),
            fault: String(fault),
          })),
          ...checkCheckpoints(key, held, keptOutside, (shard, seq) =>
            hashes.get(`${shard}/${seq}`),
          ),
        ],
      }
    },
  }
}

async function checkpoints(query: Query, order: '' | 'desc limit 1'): Promise<Checkpoint[]> {
  const rows = await query(
    `select number::int as number, at, heads, encode(signature, 'base64') as signature
     from audit.checkpoint order by number ${order}`,
  )
  return rows.map(({ number, at, heads, signature }) => ({
    number: Number(number),
    at: (at as Date).toISOString(),
    heads: heads as Heads,
    signature: String(signature).replaceAll('\n', ''),
  }))
}

async function hashesAt(query: Query, held: readonly Checkpoint[]): Promise<Map<string, string>> {
  const asked = held.flatMap(({ heads }) =>
    Object.entries(heads).map(([shard, { seq }]) => ({ shard: Number(shard), seq })),
  )
  const rows = await query(
    `select e.shard, e.seq::int as seq, encode(e.hash, 'hex') as hash from audit.entry e
     where (e.shard, e.seq) in (
       select a.shard, a.seq from jsonb_to_recordset($1::jsonb) as a (shard integer, seq bigint))`,
    [JSON.stringify(asked)],
  )
  return new Map(
    rows.map(({ shard, seq, hash }) => [`${String(shard)}/${String(seq)}`, String(hash)]),
  )
}
