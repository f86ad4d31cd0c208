import { formatNumber } from '../../../../knowledge/statistics/index.ts'
import type { Disproportionality } from './disproportionality.ts'
import { compareGroups, type ComparedStep } from './compare-groups.ts'
import { ETHNIC_GROUPS } from './ethnic-groups.ts'
import type { PathwayStep, StepByGroup } from './ethnicity-steps.ts'
import type { ReadingContext } from './indicator.ts'
import { number, text, type Reading, type ReadingPart } from './reading.ts'
import { isMissing, listInWords, shareInWords } from './share.ts'

export const STEP_TITLES: Readonly<Record<PathwayStep, string>> = {
  contacts: 'Children with a contact',
  referrals: 'Children referred',
  plans: 'Children whose plan started',
  lookedAfter: 'Children looked after at the end of the year',
}

/** In: children by group and step. Out: where a group's rate or share differs by more than chance. */
export function readDisproportionality(
  { steps, population }: Disproportionality,
  { period }: ReadingContext<Disproportionality>,
): Reading {
  const known = steps.flatMap((one) => (isMissing(one) ? [] : [one]))
  const missing = steps.flatMap((one) => (isMissing(one) ? [one.missing] : []))
  const rates = population
    ? known.map((step) =>
        compareGroups(STEP_TITLES[step.step], step, (group) => population.children[group], null),
      )
    : []
  const onward = known.slice(1).map((step, at) => {
    const before = known[at] ?? step
    return compareGroups(
      `${STEP_TITLES[step.step]}, for each 100 ${FOR_EACH[before.step]}`,
      step,
      (group) => before.children[group],
      before.step,
    )
  })
  const apart = rates.flatMap(({ step, differs }) => (differs.length > 0 ? [step] : []))
  return {
    headline: population
      ? apart.length === 0
        ? 'At no step does a group’s rate differ from White British children’s by more than chance.'
        : `Some groups’ rates differ from White British children’s by more than chance: ${listInWords(apart.map((step) => SHORT[step]))}.`
      : onwardHeadline(onward),
    commentary: [
      ...(population
        ? rates.map(({ step, words }) => `${STEP_TITLES[step]}, beside all who live here: ${words}`)
        : [
            'How many children of each group live here was not supplied, so no rate can be given. Shares along the pathway are compared.',
          ]),
      ...onward.map(({ title, words }) => `${title}: ${words}`),
      notKnownWords(known),
      'A difference is a question to ask of the pathway. It shows no cause by itself.',
      ...[...new Set(missing)].map((why) => `A step is not known. ${why}`),
    ],
    sources: population
      ? [`Children who live here: ${population.source}, ${population.period}`]
      : [],
    parts: [
      ...rates.map((one) => ratePart(one, `beside all who live here, ${period.name}`, 'rate')),
      ...onward.map((one) => ratePart(one, period.name, 'onward')),
      sharesPart(known, population, period.name),
    ],
  }
}

const SHORT: Readonly<Record<PathwayStep, string>> = {
  contacts: 'contacts',
  referrals: 'referrals',
  plans: 'plans',
  lookedAfter: 'children looked after',
}

const FOR_EACH: Readonly<Record<PathwayStep, string>> = {
  contacts: 'with a contact',
  referrals: 'referred',
  plans: 'whose plan started',
  lookedAfter: 'looked after',
}

function onwardHeadline(onward: readonly ComparedStep[]): string {
  const apart = onward.filter(({ differs }) => differs.length > 0)
  return apart.length === 0
    ? 'Along the pathway no group differs from White British children by more than chance.'
    : `Groups differ by more than chance along the pathway: ${listInWords(apart.map(({ step }) => SHORT[step]))}.`
}

function notKnownWords(known: readonly StepByGroup[]): string {
  const each = known.map(({ step, children, notKnown }) => {
    const all = Object.values(children).reduce((sum, one) => sum + one, notKnown)
    return `${SHORT[step]}, ${shareInWords({ x: notKnown, n: all, unknown: 0 })}`
  })
  return `Children whose ethnicity is not known: ${each.join('; ')}.`
}

function ratePart(compared: ComparedStep, where: string, kind: 'rate' | 'onward'): ReadingPart {
  const { title, dots, rows, per } = compared
  return {
    heading: kind === 'rate' ? `${title}, beside all who live here` : title,
    notes: [
      'To the right of the line is more often than White British children. A bar that crosses the line may be chance.',
      ...(kind === 'onward'
        ? ['The children at one step are not always those of the step before.']
        : []),
    ],
    picture:
      dots.length === 0
        ? null
        : {
            kind: 'dots',
            title: `${title}, ${where}`,
            description: compared.words,
            unit: 'Times as often as White British children',
            reference: { at: 1, name: 'White British' },
            scale: 'log',
            dots,
          },
    folded: true,
    caption: `The numbers behind the picture: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    head: [
      text('Group'),
      number('Counted'),
      number('Out of'),
      number(`For each ${formatNumber(per)}`),
      text('95% interval'),
      text('Beside White British children'),
    ],
    rows,
  }
}

function sharesPart(
  known: readonly StepByGroup[],
  population: Disproportionality['population'],
  year: string,
): ReadingPart {
  const total = (children: Readonly<Record<string, number | null>>) =>
    Object.values(children).reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const columns = [
    ...(population
      ? [
          {
            title: `Live here (${population.period})`,
            children: population.children,
            small: false,
          },
        ]
      : []),
    ...known.map(({ step, children }) => ({ title: STEP_TITLES[step], children, small: true })),
  ]
  return {
    heading: 'Each group’s share along the pathway',
    notes: [
      'Of children whose ethnicity is known. Shares of fewer than six children are left out.',
    ],
    picture: null,
    caption: `Share of each group at each step, ${year}`,
    head: [text('Group'), ...columns.map(({ title }) => number(title))],
    rows: ETHNIC_GROUPS.map((group) => [
      group,
      ...columns.map(({ children, small }) => {
        const count = children[group]
        if (count === null || count === undefined) return 'Not supplied'
        if (small && count > 0 && count < FEWEST_SHOWN) return 'Too few to show'
        const all = total(children)
        return all < 20 ? 'Too few to show' : `${formatNumber((count * 100) / all, 1)}%`
      }),
    ]),
  }
}

/** The rule of disclosure hides counts from 1 to 5. */
const FEWEST_SHOWN = 6
