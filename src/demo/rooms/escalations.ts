import type { DemoRoom } from './demo-room.ts'
import { escalation } from './escalations/difference.ts'
import { DIFFERENCES } from './escalations/differences.ts'

export { ESCALATIONS_LOG } from './escalations/log.ts'

/**
 * The escalations of Severnshire in 2017-18. Made up throughout. Three were settled at once; at stage 2
 * most took longer than the policy gives; one went to an independent chair, and one is open.
 */
export const ESCALATIONS: readonly DemoRoom[] = DIFFERENCES.map(escalation)
