import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { FigureValue } from '../../figures/index.ts'
import type { EvidenceItem } from '../domain/evidence.ts'
import type { Whose } from './questions.ts'

export const EVIDENCE_KINDS = {
  figure: 'A figure',
  finding: 'A recorded finding',
  inspection: 'An inspection’s words',
  assurer: 'Another assurer’s conclusion',
  confirmation: 'A confirmation',
  voice: 'Children’s or families’ words',
} as const

export type EvidenceKind = keyof typeof EVIDENCE_KINDS

/** What an item's facts hold beside its own columns. */
export type ItemFacts = Omit<EvidenceItem, 'id' | 'direction' | 'rung' | 'superseded' | 'keptOn'>

/** An item as it was recorded. */
export interface Evidence {
  readonly id: string
  readonly questionId: string
  readonly kind: EvidenceKind
  readonly rung: EvidenceItem['rung']
  readonly direction: EvidenceItem['direction']
  readonly words: string
  readonly source: string
  readonly sourceDay: string
  readonly facts: ItemFacts
  readonly snapshot: FigureValue | null
  readonly superseded: boolean
  readonly keptOn: string
  readonly by: string
  readonly agency: string | null
}

export async function listEvidence(
  tx: Tx,
  questions: readonly string[],
): Promise<readonly Evidence[]> {
  const { rows } = await sql<Evidence>`
    select e.id, e.question_id as "questionId", e.kind, e.rung, e.direction, e.words, e.source,
      e.source_day as "sourceDay", e.facts, e.snapshot, e.superseded, e.kept_on as "keptOn",
      coalesce(p.name, 'somebody of the partnership') as by, a.name as agency
    from app.evidence e left join app.person p on p.id = e.author_id
    left join app.agency a on a.id = e.agency_id
    where e.question_id = any(${questions}::uuid[]) order by e.at, e.id`.execute(tx)
  return rows
}

export async function insertEvidence(
  tx: Tx,
  whose: Whose,
  one: Omit<Evidence, 'by' | 'agency' | 'superseded'> & { readonly agencyId: string | null },
): Promise<void> {
  await sql`
    insert into app.evidence (id, partnership_id, question_id, agency_id, author_id, kind, rung, direction,
      words, source, source_day, facts, snapshot, kept_on, at)
    values (${one.id}, ${whose.partnership}, ${one.questionId}, ${one.agencyId}, ${whose.author}, ${one.kind},
      ${one.rung}, ${one.direction}, ${one.words}, ${one.source}, ${one.sourceDay}::date,
      ${JSON.stringify(one.facts)}::jsonb, ${one.snapshot ? JSON.stringify(one.snapshot) : null}::jsonb,
      ${one.keptOn}, ${whose.at})`.execute(tx)
}

/** Out: whether it was this person's to change. */
export async function supersede(tx: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.evidence set superseded = true where id = ${id} and not superseded`.execute(tx)
  return numAffectedRows === 1n
}

/** The item as the ceiling asks about it. */
export function itemOf({ id, direction, rung, superseded, keptOn, facts }: Evidence): EvidenceItem {
  return { id, direction, rung, superseded, keptOn, ...facts }
}
