import { within } from '../../../../knowledge/law/index.ts'
import type { ListNumber } from '../../../../knowledge/formats/annex-a/index.ts'
import { inCareAtEnd } from '../compute/looked-after.ts'
import { gapIn } from '../evidence.ts'
import { ETHNIC_GROUPS, ethnicGroupOf, type EthnicGroup } from './ethnic-groups.ts'
import type { IndicatorInput } from './indicator.ts'
import type { OrMissing } from './share.ts'

export const PATHWAY = ['contacts', 'referrals', 'plans', 'lookedAfter'] as const

export type PathwayStep = (typeof PATHWAY)[number]

/** Distinct children at a step by broad group; nobody is counted in two groups. */
export interface StepByGroup {
  readonly step: PathwayStep
  readonly children: Readonly<Record<EthnicGroup, number>>
  /** Children whose ethnicity is blank, refused, not obtained or not recognised. */
  readonly notKnown: number
}

interface Member {
  readonly child: string
  readonly ethnicity: string | null
  readonly day: string
}

/** The children of the period at each step, by group; a step whose list falls short is missing. */
export function childrenByGroup(input: IndicatorInput): readonly OrMissing<StepByGroup>[] {
  return PATHWAY.map((step) => {
    const { list, from, members } = STEPS[step]
    const gap = gapIn(input.evidence, list, input.period[from], input.period.last)
    return gap ? { missing: gap } : { step, ...grouped(members(input)) }
  })
}

const STEPS: Readonly<
  Record<
    PathwayStep,
    {
      readonly list: ListNumber
      readonly from: 'first' | 'last'
      members(input: IndicatorInput): readonly Member[]
    }
  >
> = {
  contacts: {
    list: 1,
    from: 'first',
    members: ({ evidence, period }) =>
      (evidence.lists[1] ?? [])
        .filter(({ contact }) => within(contact, period))
        .map((row) => member(row, row.contact)),
  },
  referrals: {
    list: 3,
    from: 'first',
    members: ({ evidence, period }) =>
      (evidence.lists[3] ?? [])
        .filter(({ referral }) => within(referral, period))
        .map((row) => member(row, row.referral)),
  },
  plans: {
    list: 7,
    from: 'first',
    members: ({ evidence, period }) =>
      (evidence.lists[7] ?? [])
        .filter(({ start, temporary }) => temporary !== true && within(start, period))
        .map((row) => member(row, row.start)),
  },
  lookedAfter: {
    list: 8,
    from: 'last',
    members: ({ evidence, period }) =>
      inCareAtEnd(evidence, period).under18.map((row) => member(row, row.start)),
  },
}

function member({ child, ethnicity }: Omit<Member, 'day'>, day: string | null): Member {
  return { child, ethnicity, day: day ?? '' }
}

// A child whose rows differ takes the group of the latest that is known; of one day, the first in the
// order of groups, so that the order of rows changes nothing.
function grouped(members: readonly Member[]): Omit<StepByGroup, 'step'> {
  const latest = new Map<string, { group: EthnicGroup | null; day: string }>()
  for (const { child, ethnicity, day } of members) {
    const group = ethnicGroupOf(ethnicity)
    const held = latest.get(child)
    const isLater =
      !held ||
      (group !== null &&
        (held.group === null ||
          day > held.day ||
          (day === held.day && ETHNIC_GROUPS.indexOf(group) < ETHNIC_GROUPS.indexOf(held.group))))
    if (isLater) latest.set(child, { group, day })
  }
  const children = Object.fromEntries(ETHNIC_GROUPS.map((group) => [group, 0])) as Record<
    EthnicGroup,
    number
  >
  let notKnown = 0
  for (const { group } of latest.values()) {
    if (group === null) notKnown++
    else children[group]++
  }
  return { children, notKnown }
}
