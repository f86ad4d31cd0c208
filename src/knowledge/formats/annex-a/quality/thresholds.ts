import type { Grade } from './quality.ts'

/** Up to `good` is good, up to `care` usable with care, beyond it not safe to use. */
export interface Limit {
  readonly good: number
  readonly care: number
  readonly reason: string
}

/**
 * Where the grades change. None of these is published: they are ours, chosen so that a fault stays
 * smaller than the change a board would act on, and each says why.
 */
export const LIMITS = {
  blankPercent: {
    good: 2,
    care: 10,
    reason: 'One row in 50 left out moves a share by less than its own interval in most counties.',
  },
  worstBlankPercent: {
    good: 5,
    care: 20,
    reason:
      'A column that is a fifth blank can’t be shared out: the blanks may all be of one kind.',
  },
  faultyPercent: {
    good: 0.5,
    care: 3,
    reason: 'A cell that can’t be read counts as not known, so this adds to what is blank.',
  },
  queriedPercent: {
    good: 2,
    care: 10,
    reason: 'Where one row in ten contradicts itself, times between two dates can’t be trusted.',
  },
  twicePercent: {
    good: 0.5,
    care: 3,
    reason: 'Each row that stands there twice is counted twice.',
  },
  lateDays: {
    good: 31,
    care: 92,
    reason: 'What is extracted more than a quarter later may have been corrected or merged since.',
  },
  thinLastFortnightPercent: {
    good: 40,
    care: 70,
    reason: 'When the last two weeks hold far fewer rows than usual, recording has not caught up.',
  },
  disagreePercent: {
    good: 2,
    care: 10,
    reason: 'Figures drawn from two lists leave out, or count wrongly, the rows that disagree.',
  },
  gonePercent: {
    good: 1,
    care: 5,
    reason:
      'Few rows are deleted in good faith; one in 20 gone is another report or another filter.',
  },
  changedPercent: {
    good: 20,
    care: 50,
    reason: 'Open work is completed between extracts; half of all rows changing is another rule.',
  },
  volumePercent: {
    good: 25,
    care: 50,
    reason: 'Counts move by a tenth or two between years; half as many again needs an explanation.',
  },
} as const satisfies Readonly<Record<string, Limit>>

/** A series of months: what counts as a break in it. Ours, as above. */
export const BREAK = {
  /** Whole months there must be, and on each side of a break. */
  fewestMonths: 6,
  eachSide: 3,
  /** Rows on each side. */
  fewestRows: 30,
  /** A number of rows that is at least so many times another. */
  volumeTimes: 1.5,
  /** A share that moves by so much, from 0 to 1. */
  shareMoves: 0.15,
  /** Standard errors, chance and the months' own unrest allowed for. */
  errors: 4,
  /** A jump leaves at most this share of what a straight line leaves unexplained: else it is a trend. */
  ofTrend: 0.7,
} as const

export function gradeBy(value: number, { good, care }: Limit): Grade {
  return value <= good ? 'good' : value <= care ? 'care' : 'unsafe'
}
