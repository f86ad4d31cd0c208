import type { Move, Stage } from '../../rooms/index.ts'
import { needsForComplete, needsForGathering, needsForPanel, needsForTransfer } from './needs.ts'

/** Where the work on a death stands. Waiting for an inquest is no stage: it can come in any of them. */
export const STAGES: readonly Stage[] = [
  {
    id: 'notified',
    title: 'Notified',
    explains:
      'A death was notified. Record the death and the notification, and find out where the child lived.',
  },
  {
    id: 'gathering',
    title: 'Gathering information',
    explains:
      'Agencies report what they know. Those who cared for the child meet. The family is asked for its questions.',
  },
  {
    id: 'with-panel',
    title: 'With the panel',
    explains:
      'Everything is there. The panel reviews the death at its meeting and records its analysis.',
  },
  {
    id: 'completed',
    title: 'Review completed',
    explains: 'The panel has completed its review. Nothing more is recorded here.',
    closed: true,
  },
  {
    id: 'transferred',
    title: 'Transferred to another panel',
    explains: 'The panel of the area where the child lived reviews the death.',
    closed: true,
  },
  {
    id: 'no-review',
    title: 'Closed without a review',
    explains:
      'The death was notified twice or in error, or is none that is reviewed. It is not counted.',
    closed: true,
  },
]

// The business manager alone closes a case [access grid, cdop_case@open>closed].
const CLOSES = { roles: ['BM'] } as const

export const MOVES: readonly Move[] = [
  {
    code: 'accept',
    title: 'Accept the notification',
    from: ['notified'],
    to: 'gathering',
    explains: 'The death is one for this panel to review. Ask the agencies for their reports.',
    reason: false,
    needs: needsForGathering,
  },
  {
    code: 'to-panel',
    title: 'Send the case to the panel',
    from: ['gathering'],
    to: 'with-panel',
    explains: 'The reports are in, and the review meeting has been held.',
    reason: false,
    needs: needsForPanel,
  },
  {
    code: 'back',
    title: 'Ask for more information',
    from: ['with-panel'],
    to: 'gathering',
    explains: 'The panel could not complete its review.',
    reason: true,
  },
  {
    code: 'complete',
    title: 'Complete the review',
    from: ['with-panel'],
    to: 'completed',
    explains: 'The panel’s analysis is recorded, and nothing holds the review up.',
    reason: false,
    dissent: true,
    needs: needsForComplete,
    ...CLOSES,
  },
  {
    code: 'transfer',
    title: 'Transfer to the panel where the child lived',
    from: ['notified', 'gathering'],
    to: 'transferred',
    reason: true,
    needs: needsForTransfer,
    ...CLOSES,
  },
  {
    code: 'close-without',
    title: 'Close without a review',
    from: ['notified', 'gathering'],
    to: 'no-review',
    explains:
      'Notified twice or in error, or a stillbirth. Say which, with the other room’s reference if there is one.',
    reason: true,
    ...CLOSES,
  },
]
