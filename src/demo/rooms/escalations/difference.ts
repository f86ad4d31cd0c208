import type { Values } from '../../../modules/rooms/index.ts'
import type { DemoAgency, DemoRoom, DemoStep } from '../demo-room.ts'

/** Agencies as the directory of the demonstration names them. */
export const NAMES: Readonly<Record<DemoAgency, string>> = {
  council: 'Severnshire Council',
  police: 'Severn Vale Police',
  hospitals: 'Severnshire Acute Hospitals',
  icb: 'Severnshire Integrated Care Board',
  schools: 'Severnshire Schools Forum',
  probation: 'Severnshire Probation',
}

export const yes = (reason: string) => ({ answer: 'yes', reason }) as const
export const no = (reason: string) => ({ answer: 'no', reason }) as const

interface Stage {
  readonly raised: string
  /** What makes the child safe meanwhile. */
  readonly safe: string
  /** Where the child is not safe: what was done that day, and by whom. */
  readonly atOnce?: { readonly what: string; readonly by: string }
  /** The day of the answer, and what remained open; left out where there was none. */
  readonly answered?: string
  readonly remains?: string
  readonly meetsOn?: string
}

/** A difference between two agencies, and how far it went. */
export interface Difference {
  readonly name: string
  readonly by: DemoAgency
  readonly with: DemoAgency
  readonly theme: string
  readonly about: string
  readonly wanted: string
  readonly stages: readonly Stage[]
  /** How it was settled, and what is different for the child; left out while it is open. */
  readonly settled?: { readonly outcome: string; readonly child: string; readonly dissent?: string }
  readonly learned?: string
}

const POSTS = ['Team manager', 'Head of service', 'Director', 'Chair from another area'] as const
const WHY = 'The answer did not change anything for the child, or none came.'

/** A difference as the log of the demonstration holds it. */
export function escalation(said: Difference): DemoRoom {
  return {
    name: said.name,
    openedOn: said.stages[0]?.raised ?? '',
    children: [],
    steps: [...said.stages.flatMap((stage, at) => stageSteps(said, stage, at)), ...ended(said)],
  }
}

function stageSteps(said: Difference, stage: Stage, at: number): DemoStep[] {
  const number = at + 1
  const isLast = at === said.stages.length - 1
  const post = POSTS[at] ?? ''
  const record: DemoStep = {
    record: `stage-${number}`,
    day: stage.raised,
    agency: said.by,
    values: {
      'raised-on': stage.raised,
      ...(at === 0
        ? {
            'case-reference': `${said.name}-${stage.raised.slice(2, 4)}`,
            'raised-by': NAMES[said.by],
            'raised-with': NAMES[said.with],
            theme: said.theme,
            difference: said.about,
            wanted: said.wanted,
          }
        : { why: WHY }),
      'raised-to': post,
      ...(stage.meetsOn ? { 'meets-on': stage.meetsOn } : {}),
      ...meanwhile(stage),
    },
  }
  return [
    record,
    ...(at > 0 ? [{ move: `to-stage-${number}`, day: stage.raised, reason: '' }] : []),
    ...answer(said, stage, number, isLast, post),
  ]
}

function meanwhile({ raised, safe, atOnce }: Stage): Values {
  if (!atOnce) return { safe: yes(safe) }
  return { safe: no(safe), action: atOnce.what, 'action-by': atOnce.by, 'acted-on': raised }
}

function answer(
  said: Difference,
  { answered, remains }: Stage,
  number: number,
  isLast: boolean,
  post: string,
): DemoStep[] {
  if (!answered) return []
  const settled = isLast ? said.settled : undefined
  return [
    {
      record: `stage-${number}-answer`,
      day: answered,
      agency: said.with,
      values: {
        'answered-on': answered,
        'answered-by': post,
        ...(settled
          ? { settled: yes(''), outcome: settled.outcome, child: settled.child }
          : { settled: no(remains ?? 'Both agencies keep to what they said.') }),
      },
    },
  ]
}

function ended({ stages, settled, learned }: Difference): DemoStep[] {
  const day = stages.at(-1)?.answered
  if (!settled || !day) return []
  return [
    ...(learned
      ? [
          {
            record: 'learning',
            day,
            values: {
              learned,
              told: 'The quality assurance group',
              recurs: no(''),
            },
          },
        ]
      : []),
    {
      move: 'settle',
      day,
      reason: '',
      ...(settled.dissent ? { dissent: settled.dissent } : {}),
    },
  ]
}
