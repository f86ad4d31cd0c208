import { DEADLINE, type Rule } from '../rule.ts'

/** Care Planning, Placement and Case Review (England) Regulations 2010, in force from 1 April 2011. */
export const LOOKED_AFTER: readonly Rule[] = [
  {
    ...DEADLINE,
    id: 'looked-after.review',
    title: 'Review the care plan of a child looked after',
    anchor: 'became-looked-after',
    amount: 20,
    unit: 'working-days',
    recurrence: {
      event: 'looked-after-review',
      steps: [
        { amount: 3, unit: 'months', times: 1 },
        { amount: 6, unit: 'months' },
      ],
    },
    first: '2011-04-01',
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
    checked: false,
  },
]
