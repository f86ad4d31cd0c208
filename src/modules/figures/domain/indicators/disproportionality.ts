import { defineIndicator, type GroupPopulation, type IndicatorInput } from './indicator.ts'
import { readDisproportionality } from './disproportionality-words.ts'
import { ETHNIC_GROUPS, type EthnicGroup } from './ethnic-groups.ts'
import { childrenByGroup, type StepByGroup } from './ethnicity-steps.ts'
import { isMissing, type OrMissing } from './share.ts'

/** Children aged 0 to 17 who live in the area, by group, with the year and the supplier of the numbers. */
export interface Populations {
  readonly period: string
  readonly source: string
  /** Null where the supplier gives none for the group. */
  readonly children: Readonly<Record<EthnicGroup, number | null>>
}

export interface Disproportionality {
  readonly steps: readonly OrMissing<StepByGroup>[]
  /** Null where none was supplied: then shares along the pathway are compared. */
  readonly population: Populations | null
}

export const disproportionality = defineIndicator<Disproportionality>({
  id: 'ethnicity',
  version: 1,
  title: 'Ethnicity: who is over- and under-represented',
  question:
    'Do children of some ethnic groups come to us, or stay with us, more or less often than others?',
  counted:
    'Distinct children of each broad ethnic group with a contact, a referral, a plan started in the year, or in care at its end',
  outOf:
    'Children of the group who live in the area, where their number was supplied; and the children of the group at the step before',
  lists: [1, 3, 7, 8],
  limits: [
    'A difference is a question and not an answer: it shows no cause, and no discrimination by itself.',
    'Children whose ethnicity is not known are in no group. Where they are many, every comparison is weak.',
    'Broad groups hide differences inside them. Small groups are put together, or left out.',
    'Children at one step are not always the children at the step before.',
  ],
  disclosure: 'children',
  compute(input) {
    const steps = childrenByGroup(input)
    if (steps.every(isMissing)) return { missing: 'None of the lists it needs covers the year.' }
    return { steps, population: latestPopulation(input) }
  },
  read: readDisproportionality,
})

// The latest that is not after the year: a later one counts children who were not here yet.
function latestPopulation({ beside, period }: IndicatorInput): Populations | null {
  const periods = [...new Set(beside.populations.map((one) => one.period))].sort()
  const chosen = periods.filter((one) => one <= period.name).at(-1) ?? periods[0]
  const rows = beside.populations.filter((one) => one.period === chosen)
  const [first] = rows
  if (!first || chosen === undefined) return null
  const of = (group: EthnicGroup) => populationOf(rows, group)
  return {
    period: chosen,
    source: first.source,
    children: Object.fromEntries(ETHNIC_GROUPS.map((group) => [group, of(group)])) as Record<
      EthnicGroup,
      number | null
    >,
  }
}

function populationOf(rows: readonly GroupPopulation[], group: EthnicGroup): number | null {
  const own = rows.find((one) => one.group.trim().toLowerCase() === group.toLowerCase())
  return own?.population ?? null
}
