import type { Values } from '../../../modules/rooms/index.ts'
import type { DemoAgency, DemoStep } from '../demo-room.ts'

export const yes = (reason = '') => ({ answer: 'yes', reason }) as const
export const no = (reason = '') => ({ answer: 'no', reason }) as const

/** How a case of the demonstration came to the Board and was decided on. */
export interface Begun {
  readonly happened?: string
  readonly aware: string
  readonly notified: string
  readonly tested: string
  readonly decided: string
  readonly harm: readonly string[]
  readonly summary: string
  readonly toldBy: string
  /** What is done at once, by whom, by when and when it was; where other children may be at risk. */
  readonly atOnce?: { readonly what: string; readonly by: string; readonly done: string }
  readonly suspected: string
  /** null: the child died. */
  readonly harmed: { readonly how: string; readonly concern: string } | null
  readonly reason: string
  readonly dissent?: string
}

const GROUP = 'Serious case review group'

/** The steps from the incident to the independent chair’s decision to hold a review. */
export function begun(said: Begun): DemoStep[] {
  const { atOnce, harmed } = said
  return [
    {
      record: 'incident',
      day: said.notified,
      values: {
        ...(said.happened ? { 'happened-on': said.happened } : {}),
        'aware-on': said.aware,
        harm: said.harm,
        summary: said.summary,
        'told-by': said.toldBy,
        'others-at-risk': atOnce ? yes('Other children live in the household.') : no(),
      },
    },
    ...(atOnce
      ? [
          {
            record: 'immediate-action',
            day: said.notified,
            values: {
              action: atOnce.what,
              owner: atOnce.by,
              due: said.notified,
              'done-on': atOnce.done,
            },
          },
        ]
      : []),
    {
      record: 'board-notification',
      day: said.notified,
      values: {
        'notified-on': said.notified,
        'ofsted-on': said.notified,
        by: 'Severnshire Council',
      },
    },
    {
      record: 'board-criteria',
      day: said.tested,
      values: {
        'tested-on': said.tested,
        group: GROUP,
        'abuse-or-neglect': yes(said.suspected),
        ...(harmed
          ? { died: no(), 'seriously-harmed': yes(harmed.how), concern: yes(harmed.concern) }
          : { died: yes() }),
      },
    },
    {
      record: 'decision',
      day: said.decided,
      values: {
        'decided-on': said.decided,
        decision: 'serious-case-review',
        advice: said.dissent ? 'divided' : 'review',
        'decided-by': 'Independent chair',
        'told-on': said.decided,
      },
    },
    {
      move: 'hold-review-board',
      day: said.decided,
      reason: said.reason,
      ...(said.dissent ? { dissent: said.dissent } : {}),
    },
  ]
}

/** The scope of a review: whom it asks for a report, by when, and its questions. */
export function scoped(
  day: string,
  {
    from,
    to,
    why,
    agencies,
    due,
    lines,
  }: {
    readonly from: string
    readonly to: string
    readonly why: string
    readonly agencies: readonly string[]
    readonly due: string
    readonly lines: readonly string[]
  },
): DemoStep {
  return {
    record: 'scope',
    day,
    values: {
      from,
      to,
      why,
      agencies: agencies.map((agency) => ({ agency, asked: 'report', due })),
      'key-lines': lines.map((line, at) => ({ number: String(at + 1), line })),
    },
  }
}

export function authored(day: string, author: string, method: string): DemoStep {
  return {
    record: 'author',
    day,
    values: {
      'appointed-on': day,
      author,
      from: 'Self-employed; never worked in Severnshire',
      independent: yes(),
      experience: 'Has led reviews for other Boards and worked in child protection for many years.',
      method,
    },
  }
}

/** An agency’s report, made alike where nothing else is said. */
export function reported(
  day: string,
  agency: DemoAgency,
  said: {
    readonly period: readonly [from: string, to: string]
    readonly author: string
    readonly did: string
    readonly child: string
    readonly why: string
    readonly learned: string
    readonly answers: readonly string[]
    readonly action: { readonly what: string; readonly by: string }
    readonly good?: string
  },
): DemoStep {
  const values: Values = {
    known: yes(),
    'at-risk': no(),
    author: said.author,
    independent: yes(),
    from: said.period[0],
    to: said.period[1],
    sources:
      'The agency’s records of the time, and conversations with those who worked with the family.',
    involvement: said.did,
    child: said.child,
    'key-lines': said.answers.map((answer, at) => ({ number: String(at + 1), answer })),
    why: said.why,
    together:
      'Letters and minutes show what was passed on. What was said by telephone is often missing.',
    ...(said.good ? { 'good-practice': said.good } : {}),
    learning: said.learned,
    actions: [{ action: said.action.what, owner: said.author, due: said.action.by }],
    'approved-by': 'The agency’s executive lead for safeguarding',
  }
  return { report: 'agency-report', day, agency, values }
}

/** A process beside a review, as it was first heard of. */
export function beside(
  day: string,
  number: string,
  said: {
    readonly kind: string
    readonly what: string
    readonly contact: string
    readonly holds: ReturnType<typeof yes> | ReturnType<typeof no>
    readonly next: string
  },
): DemoStep {
  return {
    record: 'parallel-process',
    day,
    values: {
      number,
      kind: said.kind,
      what: said.what,
      'noted-on': day,
      contact: said.contact,
      holds: said.holds,
      'next-check': said.next,
    },
  }
}

export function askedAfter(
  day: string,
  number: string,
  state: 'holds' | 'runs' | 'ended',
  why: string,
  next?: string,
): DemoStep {
  return {
    record: 'process-check',
    day,
    values: { number, 'checked-on': day, state, why, ...(next ? { 'next-check': next } : {}) },
  }
}

export function recommended(
  day: string,
  number: string,
  said: {
    readonly text: string
    readonly themes: readonly string[]
    readonly owner: string
    readonly action: string
    readonly due: string
    readonly difference: string
  },
): DemoStep {
  return {
    record: 'recommendation',
    day,
    values: {
      number,
      recommendation: said.text,
      themes: said.themes,
      owner: said.owner,
      action: said.action,
      due: said.due,
      difference: said.difference,
    },
  }
}

export function progressed(
  day: string,
  number: string,
  state: 'not-started' | 'under-way' | 'done' | 'declined',
  done: string,
  impact: 'shown' | 'none' | 'not-known' = 'not-known',
  evidence?: string,
): DemoStep {
  return {
    record: 'progress',
    day,
    values: { number, 'as-of': day, state, done, impact, ...(evidence ? { evidence } : {}) },
  }
}

/** Steps in the order of their days; those of one day stay as they were written. */
export function inOrder(...steps: readonly DemoStep[]): readonly DemoStep[] {
  return [...steps].sort((a, b) => a.day.localeCompare(b.day))
}
