import { addDays, type Day } from '../../../../knowledge/law/index.ts'
import type { Evidence } from '../evidence.ts'

/** When a child's assessments run: from the first day to the last, null while it is open. */
interface Run {
  readonly start: Day
  readonly authorised: Day | null
}

/**
 * In: the records. Out: whether an assessment of a child was open on a day, or started within so many
 * days after. No assessment can be matched whose start is blank. A list names no referral for an
 * assessment, so this is a convention of ours and no statutory one.
 */
export function assessmentsAfter(
  evidence: Evidence,
): (child: string, day: Day, within: number) => boolean {
  const runs = new Map<string, Run[]>()
  for (const { child, start, authorised } of evidence.lists[4] ?? []) {
    if (start === null) continue
    const known = runs.get(child)
    if (known) known.push({ start, authorised })
    else runs.set(child, [{ start, authorised }])
  }
  return (child, day, within) =>
    (runs.get(child) ?? []).some(
      ({ start, authorised }) =>
        start <= addDays(day, within) && (start >= day || authorised === null || authorised >= day),
    )
}
