import { DEADLINE, type Rule } from './rule.ts'

/** How a partnership says that differences between professionals are resolved, stage by stage. */
export interface EscalationPolicy {
  readonly name: string
  readonly stages: readonly EscalationStage[]
}

export interface EscalationStage {
  readonly title: string
  /** null: the policy gives the stage no time of its own. */
  readonly workingDays: number | null
  /** Whether the stage stands still while both agencies agree to wait. */
  readonly mayWait?: boolean
}

/** Times as one county publishes them (2, 5 and 2 working days, then an independent chair), in our words. */
export const SHIPPED_ESCALATION: EscalationPolicy = {
  name: 'Escalation policy as shipped; put your own in its place',
  stages: [
    { title: 'Managers of both agencies talk', workingDays: 2 },
    { title: 'Senior managers meet', workingDays: 5 },
    { title: 'Senior officers of both agencies decide', workingDays: 2 },
    { title: 'An independently chaired meeting decides', workingDays: null },
  ],
}

/** An escalation policy that no clock can run on; the sentence says why. */
export class PolicyRefused extends Error {
  override readonly name = 'PolicyRefused'
}

/**
 * In: a partnership’s own policy. Out: a rule for each stage that has a time, counted from the day the
 * stage is raised. No law sets these times: each rule says that it is local. Throws PolicyRefused.
 */
export function escalationRules(policy: EscalationPolicy): Rule[] {
  return policy.stages.flatMap(({ title, workingDays, mayWait }, index) => {
    if (workingDays === null) return []
    if (!Number.isInteger(workingDays) || workingDays < 1)
      throw new PolicyRefused(
        `Stage ${index + 1}, “${title}”, needs a whole number of working days, 1 or more.`,
      )
    return [
      {
        ...DEADLINE,
        id: `escalation.stage-${index + 1}`,
        title: `Escalation, stage ${index + 1}: ${title}`,
        anchor: `stage-${index + 1}-raised` as const,
        amount: workingDays,
        unit: 'working-days' as const,
        pauses: mayWait ? (['agencies-agree-to-wait'] as const) : [],
        source: policy.name,
        checked: true,
        local: true as const,
      },
    ]
  })
}
