import type { SevernshireYear } from './years.ts'

/**
 * What the county's records must come out at, by the register's own definitions. The generator aims
 * at these; nothing reads them to print a figure.
 *
 * The shape of referrals, repeat referrals, no further action, children in need, protection plans and
 * their durations is that of one English county in the Department for Education's "Characteristics
 * of children in need" for the years to March 2016, 2017 and 2018 (Open Government Licence v3). The
 * durations of 2018 over a year were published suppressed (46 in two cells): 42 and 4 are made up.
 * The rise in contacts and in children looked after, and the share of contacts that became referrals,
 * are as that county's board reported them. Every other number is made up.
 */
export interface YearTargets {
  readonly contacts: {
    readonly count: number
    readonly children: number
    readonly outcomeBlank: number
    readonly outcomeReferral: number
    /** Answered by a referral within two working days. */
    readonly followed: number
  }
  readonly referrals: {
    readonly count: number
    readonly repeats: number
    readonly noFurtherAction: number
  }
  readonly assessments: {
    readonly completed: number
    readonly startBlank: number
    readonly inTime: number
    readonly openOver45: number
  }
  readonly section47: { readonly count: number; readonly requiredNotHeld: number }
  readonly conferences: {
    /** Transfers in left out. */
    readonly held: number
    readonly transfersIn: number
    readonly startBlank: number
    readonly inTime: number
  }
  readonly childrenInNeed: { readonly atEnd: number; readonly onPlan: number }
  readonly plans: {
    readonly started: number
    readonly second: number
    readonly atEnd: number
    /** 3 months or less; to 6 months; to a year; to two years; two years or more. */
    readonly durations: readonly [number, number, number, number, number]
    readonly ended: number
    readonly toCare: number
  }
  readonly lookedAfter: {
    readonly atEnd: number
    readonly startedChildren: number
    readonly startedPeriods: number
    readonly ceasedChildren: number
  }
}

export const SEVERNSHIRE_TARGETS: Readonly<Record<SevernshireYear, YearTargets>> = {
  '2015-16': {
    contacts: {
      count: 10340,
      children: 8420,
      outcomeBlank: 120,
      outcomeReferral: 4906,
      followed: 4736,
    },
    referrals: { count: 4966, repeats: 903, noFurtherAction: 35 },
    assessments: { completed: 5010, startBlank: 14, inTime: 3852, openOver45: 31 },
    section47: { count: 1420, requiredNotHeld: 9 },
    conferences: { held: 707, transfersIn: 9, startBlank: 8, inTime: 545 },
    childrenInNeed: { atEnd: 3767, onPlan: 1310 },
    plans: {
      started: 636,
      second: 120,
      atEnd: 473,
      durations: [146, 113, 140, 64, 10],
      ended: 531,
      toCare: 96,
    },
    lookedAfter: { atEnd: 706, startedChildren: 262, startedPeriods: 265, ceasedChildren: 243 },
  },
  '2016-17': {
    contacts: {
      count: 11265,
      children: 9050,
      outcomeBlank: 90,
      outcomeReferral: 5476,
      followed: 5276,
    },
    referrals: { count: 5497, repeats: 1128, noFurtherAction: 17 },
    assessments: { completed: 5386, startBlank: 11, inTime: 4257, openOver45: 27 },
    section47: { count: 1530, requiredNotHeld: 7 },
    conferences: { held: 754, transfersIn: 11, startBlank: 6, inTime: 606 },
    childrenInNeed: { atEnd: 4067, onPlan: 1402 },
    plans: {
      started: 677,
      second: 135,
      atEnd: 517,
      durations: [216, 160, 80, 49, 12],
      ended: 633,
      toCare: 108,
    },
    lookedAfter: { atEnd: 734, startedChildren: 281, startedPeriods: 285, ceasedChildren: 257 },
  },
  '2017-18': {
    contacts: {
      count: 12392,
      children: 10020,
      outcomeBlank: 40,
      outcomeReferral: 4447,
      followed: 4307,
    },
    referrals: { count: 4461, repeats: 1081, noFurtherAction: 44 },
    assessments: { completed: 4742, startBlank: 9, inTime: 4004, openOver45: 19 },
    section47: { count: 1365, requiredNotHeld: 6 },
    conferences: { held: 764, transfersIn: 14, startBlank: 4, inTime: 638 },
    childrenInNeed: { atEnd: 3386, onPlan: 1187 },
    plans: {
      started: 682,
      second: 176,
      atEnd: 424,
      durations: [110, 105, 163, 42, 4],
      ended: 775,
      toCare: 124,
    },
    lookedAfter: { atEnd: 767, startedChildren: 290, startedPeriods: 295, ceasedChildren: 262 },
  },
}
