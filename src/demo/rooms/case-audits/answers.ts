import type { Values } from '../../../modules/rooms/index.ts'
import type { DemoAgency, DemoStep } from '../demo-room.ts'

export const yes = { answer: 'yes', reason: '' } as const
export const no = { answer: 'no', reason: '' } as const
export const because = (answer: 'yes' | 'no', reason: string) => ({ answer, reason }) as const

export const AGENCY_NAMES: Readonly<Record<DemoAgency, string>> = {
  council: 'Severnshire Council',
  police: 'Severn Vale Police',
  hospitals: 'Severnshire Acute Hospitals',
  icb: 'Severnshire Integrated Care Board',
  schools: 'Severnshire Schools Forum',
  probation: 'Severnshire Probation',
}

/** What an auditor writes beside a grade: where the work was good, and where it was not. */
const WHY: Readonly<Record<string, readonly [good: string, poor: string]>> = {
  recognition: [
    'The harm is named in the first record, and passed on the same day.',
    'Three reports were read one by one. Nobody put them together.',
  ],
  child: [
    'The child was seen alone twice, and the plan quotes what the child said.',
    'The child was in the house and was not spoken to.',
  ],
  assessment: [
    'The assessment asked every agency, and the plan has names and days.',
    'The plan says what should be better, and not who does what by when.',
  ],
  'working-together': [
    'Every agency was at the meeting, and a disagreement was settled in a week.',
    'The report came to the meeting without anybody who could speak to it.',
  ],
  oversight: [
    'The manager’s notes ask what life is like for the child.',
    'There is a signature each month, and no question.',
  ],
  difference: [
    'School attendance rose, and there has been no report since.',
    'A year on the file tells of the same nights.',
  ],
}

export const CRITERIA = Object.keys(WHY)

/** The grades of a file: one for all parts, but for a part that is one grade lower. */
function gradesOf(grade: number, weak: string): Values {
  return Object.fromEntries([
    ...CRITERIA.map((one) => [`${one}-grade`, one === weak ? Math.max(1, grade - 1) : grade]),
    ['overall-grade', grade],
  ])
}

interface Form {
  readonly day: string
  readonly agency: DemoAgency
  readonly child: number
  readonly grade: number
  /** The part that was weaker than the rest. */
  readonly weak: string
  readonly more?: Values
}

/** An agency’s form, sent in; somebody of another agency read the file. */
export function formSent({ day, agency, child, grade, weak, more = {} }: Form): DemoStep {
  const grades = gradesOf(grade, weak)
  const why = CRITERIA.map((one) => {
    const [good = '', poor = ''] = WHY[one] ?? []
    return [`${one}-why`, Number(grades[`${one}-grade`]) >= 3 ? good : poor]
  })
  return {
    report: 'agency-audit',
    day,
    agency,
    child,
    values: {
      known: yes,
      concern: no,
      auditor: 'other-agency',
      ...grades,
      ...Object.fromEntries(why),
      'overall-why':
        grade >= 3
          ? 'The agency did what it should, in time, and the child was safer for it.'
          : 'The agency did its part late or alone, and the child waited.',
      ...more,
    },
  }
}

/** A second auditor read the same file; their grades are the first’s, but for those named. */
export function readAgain(
  { day, agency, child, grade, weak }: Form,
  by: DemoAgency,
  other: Values,
): DemoStep {
  return {
    record: 'second-grading',
    day,
    child,
    values: {
      agency: AGENCY_NAMES[agency],
      by: AGENCY_NAMES[by],
      'graded-on': day,
      blind: yes,
      ...gradesOf(grade, weak),
      ...other,
    },
  }
}

/** Steps in the order of their days; those of one day stay in the order in which they are given. */
export function byDay(...steps: readonly DemoStep[]): readonly DemoStep[] {
  return steps.toSorted((a, b) => a.day.localeCompare(b.day))
}

/** In: a day on which something is recorded as having happened. */
export const recorded = (record: string, day: string, on: string, values: Values): DemoStep => ({
  record,
  day,
  values: { [on]: day, ...values },
})

export const moved = (move: string, day: string, reason = '', dissent?: string): DemoStep => ({
  move,
  day,
  reason,
  ...(dissent === undefined ? {} : { dissent }),
})
