import type { Day } from '../../../knowledge/law/index.ts'
import type { RoomFacts } from '../../rooms/index.ts'
import { concernsOf } from './concerns.ts'
import { findingsOf } from './findings.ts'
import { gradedOf, type Order } from './graded.ts'

/** One child audited, in one audit. */
export interface AuditedLine {
  readonly audit: string
  readonly reference: string
  readonly moderatedOn: Day
  readonly grade: number
  readonly order: Order
}

export interface ConcernLine {
  readonly foundOn: Day
  /** Null where its agency has not been told. */
  readonly toldOn: Day | null
}

export interface FindingLine {
  readonly foundOn: Day
  /** When it was closed on evidence; null where it was not. */
  readonly closedOn: Day | null
}

/** What is counted of a room, or of one line of an export. */
export interface AuditLines {
  readonly audited: readonly AuditedLine[]
  /** Null where the source does not hold concerns: that is not none. */
  readonly concerns: readonly ConcernLine[] | null
  readonly findings: readonly FindingLine[] | null
}

/** In: a room. Out: what of it is counted; null where there is nothing yet. */
export function linesOf(facts: RoomFacts): AuditLines | null {
  // What was given up is not audited, whatever grades it had come to.
  const graded = facts.room.stage === 'stopped' ? [] : gradedOf(facts)
  const [concerns, findings] = [concernsOf(facts), findingsOf(facts)]
  if (graded.length + concerns.length + findings.length === 0) return null
  return {
    audited: graded.map(({ reference, on, grade, order }) => ({
      audit: facts.room.reference,
      reference,
      moderatedOn: on,
      grade,
      order,
    })),
    concerns,
    findings,
  }
}
