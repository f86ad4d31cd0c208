import { DEADLINE, type Rule, type RulePack } from '../rule.ts'
import { boardDeathReviews } from '../rules/child-deaths.ts'
import { CASE_REVIEWS } from '../rules/serious-incidents.ts'

const SOURCE =
  'Children and Social Work Act 2017, transitional guidance of 2018, as reported at the time'

/** The last day on which a Board could complete a review of a child’s death that it had begun. */
export const LAST_BOARD_DEATH_REVIEW = '2020-01-29'
/** The last day on which a Board could complete a serious case review that it had begun. */
export const LAST_CASE_REVIEW = '2020-09-29'

const STEPS: readonly Rule[] = [
  {
    ...DEADLINE,
    id: 'arrangements.publish',
    title: 'Agree and publish the new arrangements',
    anchor: 'transition-began',
    amount: 12,
    unit: 'months',
    source: SOURCE,
    checked: true,
    note: 'The transition began on 29 June 2018.',
  },
  {
    ...DEADLINE,
    id: 'arrangements.begin',
    title: 'Put the new arrangements into practice',
    anchor: 'arrangements-published',
    amount: 3,
    unit: 'months',
    source: SOURCE,
    checked: true,
    note: 'By 29 September 2019 at the latest.',
  },
  {
    ...DEADLINE,
    id: 'child-death.board-completes',
    title: 'The Board completes the child death reviews that it began',
    about: 'child-death-review',
    anchor: 'arrangements-began',
    amount: 4,
    unit: 'months',
    last: LAST_BOARD_DEATH_REVIEW,
    source: SOURCE,
    checked: true,
    note: 'By 29 January 2020 at the latest.',
  },
  {
    ...DEADLINE,
    id: 'serious-case-review.board-completes',
    title: 'The Board completes the serious case reviews that it began',
    about: 'serious-case-review',
    anchor: 'arrangements-began',
    amount: 12,
    unit: 'months',
    source: SOURCE,
    checked: true,
    note: 'By 29 September 2020 at the latest.',
  },
]

/** The Board’s rules for what it had begun, and the days by which everything passed to its successors. */
export const TRANSITIONAL: RulePack = {
  id: 'transitional',
  name: 'Transition from the Boards to the safeguarding partners',
  first: '2018-06-29',
  last: LAST_CASE_REVIEW,
  rules: [
    ...STEPS,
    ...CASE_REVIEWS.map((rule) => ({
      ...rule,
      note: 'Whatever day that is, the Board’s own work on it ends on 29 September 2020.',
    })),
    ...boardDeathReviews().map((rule) => ({ ...rule, last: LAST_BOARD_DEATH_REVIEW })),
  ],
}
