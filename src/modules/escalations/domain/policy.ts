import { SHIPPED_ESCALATION, type EscalationPolicy } from '../../../knowledge/law/index.ts'

/**
 * The policy by which differences are resolved here. No law sets its stages or times; the law module's
 * rules `escalation.stage-N` are drawn from the same policy, so that both change together.
 */
export const POLICY: EscalationPolicy = SHIPPED_ESCALATION

/** A stage of a policy, numbered from 1. */
export interface PolicyStage {
  readonly number: number
  /** "stage-2": the stage of a room, and the code of the record that raises it. */
  readonly id: string
  /** "stage-2-answer": the code of the record of its answer. */
  readonly answer: string
  readonly title: string
  /** null: the policy gives it no time. */
  readonly workingDays: number | null
}

/** Out: the stages of a policy, in order. */
export function stagesOf({ stages }: EscalationPolicy): readonly PolicyStage[] {
  return stages.map(({ title, workingDays }, at) => ({
    number: at + 1,
    id: `stage-${at + 1}`,
    answer: `stage-${at + 1}-answer`,
    title,
    workingDays,
  }))
}
