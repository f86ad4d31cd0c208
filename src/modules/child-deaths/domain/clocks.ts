import { ERAS } from '../../../knowledge/law/index.ts'
import { lastOf, type ClockUse, type RoomFacts } from '../../rooms/index.ts'
import { diedOn } from './checks.ts'
import { ANALYSES } from './forms/analysis.ts'
import { callsForResponse } from './forms/death.ts'

const BEGUN = 'notification'

/** The rules of the law that run for a child’s death, each in the law of its day. */
export const CLOCKS: readonly ClockUse[] = [
  { rule: 'child-death.notify', done: ['notification'] },
  { rule: 'child-death.notify-database', done: ['database-notified'] },
  {
    rule: 'child-death.joint-agency-response',
    done: ['joint-response'],
    when: (facts) => callsForResponse(lastOf(facts, 'death')?.values),
  },
  { rule: 'child-death.review-meeting', done: ['review-meeting'] },
  { rule: 'child-death.panel', done: ANALYSES },
  {
    rule: 'child-death.panel-after-meeting',
    done: ANALYSES,
    begun: BEGUN,
    when: (facts) => !inquestIsLater(facts),
  },
  {
    rule: 'child-death.panel-after-inquest',
    done: ANALYSES,
    begun: BEGUN,
    when: inquestIsLater,
  },
  {
    rule: 'child-death.board-completes',
    done: ['complete', 'transfer', 'close-without'],
    when: (facts) => diedOn(facts) !== '' && diedOn(facts) <= (ERAS[0].last ?? ''),
  },
]

// The six weeks run from the later of the two: the meeting’s report, or the end of the inquest.
function inquestIsLater(facts: RoomFacts): boolean {
  const reported = lastOf(facts, 'review-meeting-report')
  const concluded = lastOf(facts, 'inquest-concluded')
  if (!concluded) return lastOf(facts, 'inquest') !== undefined
  return !reported || concluded.on >= reported.on
}
