import type { Interval } from './interval.ts'

/** What two graders gave the same thing. */
export type GradePair = readonly [first: number, second: number]

export type Agreement =
  | {
      readonly status: 'known'
      readonly pairs: number
      readonly same: number
      /** 1: always alike; 0: as often alike as by chance; below 0: less often than by chance. */
      readonly kappa: number
      readonly interval: Interval
    }
  | {
      readonly status: 'absent'
      readonly pairs: number
      readonly same: number
      /** Why there is no kappa, in a sentence. */
      readonly reason: string
    }

const Z = 1.959963984540054

/** From fewer pairs kappa swings with every single grade, so it is not given. */
export const FEWEST_FOR_KAPPA = 20

/**
 * How far two graders agree beyond chance: Cohen's kappa, unweighted. In: the grades of each thing both
 * graded. Out: how many they graded alike, and kappa with its interval; absent where there are too few,
 * or where chance alone would have them always agree. Source: Cohen (1960), Educ. Psychol. Meas. 20,
 * with his large-sample standard error.
 */
export function cohenKappa(graded: readonly GradePair[]): Agreement {
  const pairs = graded.length
  const same = graded.filter(([first, second]) => first === second).length
  if (pairs < FEWEST_FOR_KAPPA)
    return {
      status: 'absent',
      pairs,
      same,
      reason: `Kappa is not given for fewer than ${FEWEST_FOR_KAPPA} gradings.`,
    }
  const byChance = chance(graded)
  if (byChance === 1)
    return {
      status: 'absent',
      pairs,
      same,
      reason:
        'Both gave one and the same grade throughout, so chance can’t be told from agreement.',
    }
  const share = same / pairs
  const kappa = (share - byChance) / (1 - byChance)
  const spread = (Z * Math.sqrt((share * (1 - share)) / pairs)) / (1 - byChance)
  return {
    status: 'known',
    pairs,
    same,
    kappa,
    interval: {
      low: Math.max(-1, kappa - spread),
      high: Math.min(1, kappa + spread),
      method: 'Cohen 95%, large sample',
    },
  }
}

function chance(graded: readonly GradePair[]): number {
  const often = (at: 0 | 1, grade: number) =>
    graded.filter((pair) => pair[at] === grade).length / graded.length
  const grades = new Set(graded.map(([first]) => first))
  return [...grades].reduce((sum, grade) => sum + often(0, grade) * often(1, grade), 0)
}

/**
 * In: a kappa. Out: its meaning, to follow "which is". Source: Landis and Koch (1977), Biometrics 33;
 * their names for the bands are by convention, and were not checked.
 */
export function kappaInWords(kappa: number): string {
  if (kappa <= 0) return 'no more than chance'
  if (kappa <= 0.2) return 'slight agreement'
  if (kappa <= 0.4) return 'fair agreement'
  if (kappa <= 0.6) return 'moderate agreement'
  if (kappa <= 0.8) return 'substantial agreement'
  return 'almost perfect agreement'
}
