import type { Move, Stage } from '../../rooms/index.ts'
import { childFirst, toRaise, toSettle } from './needs.ts'
import type { PolicyStage } from './policy.ts'

/** The stages of a room: those of the policy, and its two ends. */
export function roomStages(stages: readonly PolicyStage[]): readonly Stage[] {
  return [
    ...stages.map(({ number, id, title, workingDays }) => ({
      id,
      title: `Stage ${number}`,
      explains:
        workingDays === null ? `${title}.` : `${title}, within ${workingDays} working days.`,
    })),
    {
      id: 'settled',
      title: 'Settled',
      explains: 'The agencies agree, or it was decided between them.',
      closed: true,
    },
    {
      id: 'withdrawn',
      title: 'Withdrawn',
      explains: 'The difference no longer stands, as where the case moved on.',
      closed: true,
    },
  ]
}

/** The steps between them. Any stage can settle a difference, and the agency can withdraw it at any. */
export function roomMoves(stages: readonly PolicyStage[]): readonly Move[] {
  const all = stages.map(({ id }) => id)
  return [
    ...stages.slice(1).map((next, at): Move => ({
      code: `to-${next.id}`,
      title: `Go on to stage ${next.number}`,
      from: [all[at] ?? ''],
      to: next.id,
      explains: 'Raise the stage first: its clock starts on the day it is raised.',
      reason: false,
      needs: (facts) => toRaise(facts, next),
    })),
    {
      code: 'settle',
      title: 'Close it as settled',
      from: all,
      to: 'settled',
      reason: false,
      dissent: true,
      needs: toSettle,
    },
    {
      code: 'withdraw',
      title: 'Withdraw it',
      from: all,
      to: 'withdrawn',
      explains: 'The agency that raised it says why it no longer stands.',
      reason: true,
      needs: childFirst,
    },
  ]
}
