import { addDays } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import type { FindWaiting } from '../../../platform/waiting.ts'
import { policyOf } from '../permissions.ts'
import { listUndertakings } from '../store/actions.ts'

/** How long before its day an action is worth a line: four weeks, a board's usual meeting cycle or less. */
const DAYS_AHEAD = 28

/** Open actions that are overdue or soon due, for whoever may close them. */
export const workProgrammeWaiting: FindWaiting = async ({ tx, actor, now }) => {
  const today = now.toISOString().slice(0, 10)
  const open = (await listUndertakings(tx)).filter(
    ({ state, due, agencyId }) =>
      state === 'open' &&
      due <= addDays(today, DAYS_AHEAD) &&
      can(actor, policyOf('action'), 'move', { state: 'open', agencyId }, 'done'),
  )
  return open.map(({ words, owner, due }) => ({
    text: `Close “${words}” (${owner})`,
    href: '/actions',
    due,
  }))
}
