import { DEADLINE, type Rule } from '../rule.ts'

const REGULATIONS = 'Children (Private Arrangements for Fostering) Regulations 2005'

/** The same in every era: the Regulations of 2005 have not been replaced. */
export const PRIVATE_FOSTERING: readonly Rule[] = [
  {
    ...DEADLINE,
    id: 'private-fostering.notify',
    title: 'Notify the local authority of a private fostering arrangement',
    anchor: 'arrangement-begins',
    amount: 6,
    unit: 'weeks',
    direction: 'before',
    source: `${REGULATIONS}, regulation 3 and explanatory note`,
    checked: true,
    note: 'Where the arrangement begins sooner than that, it is notified at once.',
  },
  {
    ...DEADLINE,
    id: 'private-fostering.act',
    title: 'Visit and look into a notified private fostering arrangement',
    anchor: 'arrangement-notified',
    amount: 7,
    unit: 'working-days',
    source: `${REGULATIONS}, regulation 4, as quoted in the national minimum standards`,
    checked: true,
  },
  {
    ...DEADLINE,
    id: 'private-fostering.visit',
    title: 'Visit the privately fostered child',
    anchor: 'arrangement-aware',
    amount: 6,
    unit: 'weeks',
    recurrence: {
      event: 'private-fostering-visit',
      steps: [
        { amount: 6, unit: 'weeks', within: { amount: 12, unit: 'months' } },
        { amount: 12, unit: 'weeks' },
      ],
    },
    source: `${REGULATIONS}, regulation 8`,
    checked: true,
    note: 'An interval that begins in the first year is read as one of six weeks, which is the safer reading.',
  },
]
