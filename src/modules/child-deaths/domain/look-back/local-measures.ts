import { AGES, PLACES, SEXES } from '../codes.ts'
import { contributed } from '../code-sets.ts'
import type { DeathCase } from '../figures/death-case.ts'
import { FACTORS } from '../factors.ts'
import type { Option } from '../options.ts'
import { seasonOf, SEASONS } from './seasons.ts'

const AGE = AGES.map(
  ({ value, label }) => ({ value: `age-${value}`, label: `Age: ${label}` }) as const,
)
const SEX = SEXES.filter(({ value }) => value !== 'not-known').map(
  ({ value, label }) => ({ value: `sex-${value}`, label: `Sex: ${label}` }) as const,
)
const PLACE = PLACES.filter(({ value }) => value !== 'not-known').map(
  ({ value, label }) => ({ value: `place-${value}`, label: `Place: ${label}` }) as const,
)
const SEASON = SEASONS.map(
  ({ value, label }) => ({ value: `season-${value}`, label: `Season: ${label}` }) as const,
)
const FACTOR = FACTORS.filter(({ value }) => value !== 'none-identified').map(
  ({ value, label }) => ({ value: `factor-${value}`, label: `Factor: ${label}` }) as const,
)
const MODIFIABLE = [
  { value: 'modifiable', label: 'Modifiable factors identified' },
  { value: 'unexpected', label: 'The death was unexpected' },
] as const

/** What is counted here, to set beside a national study’s share. */
export const LOCAL_MEASURES = [
  ...AGE,
  ...SEX,
  ...PLACE,
  ...SEASON,
  ...FACTOR,
  ...MODIFIABLE,
] as const satisfies readonly Option[]
export type LocalMeasure = (typeof LOCAL_MEASURES)[number]['value']

/** In: a case, and a measure. Out: whether it holds for the case; null where that is not recorded. */
export function holds(one: DeathCase, measure: LocalMeasure): boolean | null {
  if (measure === 'modifiable') return one.modifiable && one.modifiable === 'identified'
  if (measure === 'unexpected') return one.expected && one.expected === 'unexpected'
  if (measure.startsWith('factor-')) return contributedTo(one, measure.slice('factor-'.length))
  const [prefix, value] = [
    measure.slice(0, measure.indexOf('-')),
    measure.slice(measure.indexOf('-') + 1),
  ]
  const recorded = recordedOf(one)[prefix] ?? null
  return recorded === null ? null : recorded === value
}

function recordedOf({ age, sex, place, died }: DeathCase): Readonly<Record<string, string | null>> {
  return {
    age,
    sex: sex === 'not-known' ? null : sex,
    place,
    season: died === null ? null : seasonOf(died),
  }
}

/** Whether a factor was graded as having contributed; null where the case has no graded factors. */
export function contributedTo({ factors }: DeathCase, factor: string): boolean | null {
  return (
    factors && factors.some((one) => one.factor === factor && contributed(one.version, one.grade))
  )
}
