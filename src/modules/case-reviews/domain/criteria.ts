import { yesNoIn, type Values } from '../../rooms/index.ts'
import type { Test } from './which-law.ts'

/** Whether the criteria are met; null where an answer that decides it is missing. */
export interface Criteria {
  readonly met: boolean | null
  /** Whole sentences: the finding first, then what it follows from. */
  readonly words: readonly string[]
}

type Known = boolean | null

/**
 * In: answers to a form of criteria, and whose test it is. Out: whether they are met, and why. The
 * Board's: abuse or neglect known or suspected, and the child died, or was seriously harmed with cause
 * for concern about how agencies worked together (Local Safeguarding Children Boards Regulations 2006,
 * regulation 5(2)). The partners': abuse or neglect known or suspected, and the child died or was
 * seriously harmed (Children Act 2004, section 16C and Working Together 2018, from memory, not checked).
 */
export function criteriaOf(values: Values, test: Test): Criteria {
  const abuse = known(values, 'abuse-or-neglect')
  const died = known(values, 'died')
  const harmed = known(values, 'seriously-harmed')
  const concern = test === 'board' ? known(values, 'concern') : true
  const met = and(abuse, or(died, and(harmed, concern)))
  return {
    met,
    words: [
      FOUND[test][met === null ? 'open' : met ? 'met' : 'not-met'],
      ...said(abuse, ABUSE),
      ...said(died, DIED),
      ...(died === true ? [] : said(harmed, HARMED)),
      ...(test === 'partners' || died === true || harmed !== true ? [] : said(concern, CONCERN)),
    ],
  }
}

const FOUND = {
  board: {
    met: 'The criteria for a serious case review are met.',
    'not-met': 'The criteria for a serious case review are not met.',
    open: 'It can’t be said yet whether the criteria for a serious case review are met.',
  },
  partners: {
    met: 'This is a serious child safeguarding case: the criteria are met.',
    'not-met': 'This is no serious child safeguarding case: the criteria are not met.',
    open: 'It can’t be said yet whether this is a serious child safeguarding case.',
  },
} as const

type Sentences = readonly [yes: string, no: string, unknown: string]

const ABUSE: Sentences = [
  'Abuse or neglect of the child is known or suspected.',
  'Abuse or neglect of the child is neither known nor suspected.',
  'It has not been answered whether abuse or neglect is known or suspected.',
]
const DIED: Sentences = [
  'The child died.',
  'The child did not die.',
  'It has not been answered whether the child died.',
]
const HARMED: Sentences = [
  'The child was seriously harmed.',
  'The child was not seriously harmed.',
  'It has not been answered whether the child was seriously harmed.',
]
const CONCERN: Sentences = [
  'There is cause for concern about how agencies worked together.',
  'There is no cause for concern about how agencies worked together.',
  'It has not been answered whether there is cause for concern about how agencies worked together.',
]

function said(answer: Known, [yes, no, unknown]: Sentences): string[] {
  return [answer === null ? unknown : answer ? yes : no]
}

function known(values: Values, question: string): Known {
  const answer = yesNoIn(values, question)
  return answer === 'yes' ? true : answer === 'no' ? false : null
}

function and(one: Known, other: Known): Known {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}

function or(one: Known, other: Known): Known {
  if (one === true || other === true) return true
  return one === null || other === null ? null : false
}
