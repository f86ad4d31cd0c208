import type { DemoRoom } from './demo-room.ts'
import { DOMESTIC_ABUSE_AUDIT } from './case-audits/domestic-abuse.ts'
import { THRESHOLDS_AUDIT } from './case-audits/thresholds.ts'

/** The demonstration’s audits: one finished in 2017-18, and one under way when the year ends. */
export const CASE_AUDITS: readonly DemoRoom[] = [DOMESTIC_ABUSE_AUDIT, THRESHOLDS_AUDIT]
