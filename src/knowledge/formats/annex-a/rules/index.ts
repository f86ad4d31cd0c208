import type { Issue } from '../issue.ts'
import type { ListNumber } from '../records.ts'
import { ACROSS_RULES } from '../across/rules.ts'
import { AGE_RULES } from './ages.ts'
import { ANSWER_RULES } from './answers.ts'
import { DAY_RULES } from './days.ts'
import type { RowRule } from './rule.ts'

const ROW_RULES: readonly RowRule[] = [...DAY_RULES, ...AGE_RULES, ...ANSWER_RULES]

const byList = new Map<ListNumber, readonly RowRule[]>()

/** The rules that a row of a list is held to by itself. */
export function rowRulesOf(list: ListNumber): readonly RowRule[] {
  const known = byList.get(list)
  if (known) return known
  const made = ROW_RULES.filter(({ lists }) => lists.includes(list))
  byList.set(list, made)
  return made
}

/** What a page says of a rule. */
export interface StatedRule {
  readonly id: string
  readonly severity: Issue['severity']
  readonly words: string
}

/** Every rule a file is held to, beside that each cell can be read: in a row, in a list, across lists. */
export const RULES: readonly StatedRule[] = [
  ...ROW_RULES,
  {
    id: 'unknown-code',
    severity: 'warning',
    words: 'Where a column has codes, each cell is a code, its label, or “code - label”.',
  },
  ...ACROSS_RULES,
]

/** An upload with a larger share of refused rows than this, in any list, is refused as a whole. */
export const MOST_REFUSED_PERCENT = 1

/** What the page states: when an upload is refused as a whole. */
export const REFUSED_AS_A_WHOLE: readonly string[] = [
  'The file can’t be opened, or holds none of lists 1 to 11.',
  'A list lacks a column that it can’t be read without.',
  `More than ${MOST_REFUSED_PERCENT}% of the rows of a list are refused.`,
  'No window was stated for a list, or its window ends after the day it was extracted.',
]
