import { dayInWords } from '../../../knowledge/law/index.ts'
import { lastOf, recordsOf, textIn, yesNoIn, type RoomFacts } from '../../rooms/index.ts'
import { criteriaOf, type Criteria } from './criteria.ts'
import { decisionOf } from './forms/decide.ts'
import { holding, processesOf } from './parallel-processes.ts'
import { openOnes, recommendationsOf } from './recommendations.ts'
import { agenciesOwing } from './scope.ts'
import { begunOn, DECIDES, testOf, testOn, type Test } from './which-law.ts'

type Needs = readonly string[]

const FORM = { board: 'board-criteria', partners: 'partners-criteria' } as const

/** Whether the criteria of a test are met in this room; null where nobody has tested them. */
export function criteriaIn(facts: RoomFacts, test: Test): Criteria | null {
  const values = lastOf(facts, FORM[test])?.values
  return values ? criteriaOf(values, test) : null
}

/** What must stand before it can be decided to hold a review, by whoever the law of its day names. */
export function toHoldReview(facts: RoomFacts, test: Test): Needs {
  const decision = decisionOf(facts)
  return [
    ...ofItsLaw(facts, test),
    ...beforeDeciding(facts, test),
    ...(decision === 'none'
      ? ['The decision recorded is to hold no review. Put it right, or take the other step.']
      : []),
    ...(test === 'board' ? whichBoardReview(facts) : whichPartnersReview(facts)),
  ]
}

function whichBoardReview(facts: RoomFacts): Needs {
  const [decision, criteria] = [decisionOf(facts), criteriaIn(facts, 'board')]
  if (decision === 'serious-case-review' && criteria?.met === false)
    return ['The criteria are not met. Record the decision as another learning review.']
  if (decision === 'other-review' && criteria?.met === true)
    return ['The criteria are met, so it must be a serious case review. Put the decision right.']
  return []
}

function whichPartnersReview(facts: RoomFacts): Needs {
  return decisionOf(facts) === 'practice-review' && criteriaIn(facts, 'partners')?.met === false
    ? [
        'This is no serious child safeguarding case. Record the decision as another learning review.',
      ]
    : []
}

/** What must stand before it can be decided to hold none. */
export function toHoldNone(facts: RoomFacts, test: Test): Needs {
  const decision = decisionOf(facts)
  return [
    ...ofItsLaw(facts, test),
    ...beforeDeciding(facts, test),
    ...(decision !== null && decision !== 'none'
      ? ['The decision recorded is to hold a review. Put it right, or take the other step.']
      : []),
    // Regulation 5 leaves a Board no choice: where the criteria are met, it reviews.
    ...(test === 'board' && criteriaIn(facts, 'board')?.met === true
      ? ['The criteria are met, so the Board must hold a serious case review.']
      : []),
  ]
}

function ofItsLaw(facts: RoomFacts, test: Test): Needs {
  const own = testOf(facts)
  return own === test ? [] : [`By the law of its day this case is for ${DECIDES[own]} to decide.`]
}

function beforeDeciding(facts: RoomFacts, test: Test): Needs {
  const criteria = criteriaIn(facts, test)
  return [
    ...(lastOf(facts, 'incident') ? [] : ['Record what happened.']),
    ...notified(facts, test, criteria),
    ...(criteria === null ? [CRITERIA_FIRST[test]] : []),
    ...(criteria?.met === null ? ['Answer every question of the criteria.'] : []),
    ...(decisionOf(facts) === null ? ['Record the decision.'] : []),
  ]
}

const CRITERIA_FIRST = {
  board: 'Test the criteria for a serious case review.',
  partners: 'Test the criteria for a serious child safeguarding case.',
} as const

// Once the Panel has been notified, a rapid review must follow, unless the criteria turn out not to be
// met after all; and without a notification there is none [processes, row 48].
function notified(facts: RoomFacts, test: Test, criteria: Criteria | null): Needs {
  if (test === 'board')
    return lastOf(facts, 'board-notification') ? [] : ['Record the notification to the Board.']
  const isNotified = lastOf(facts, 'panel-notification') !== undefined
  if (criteria?.met === false && decisionOf(facts) !== 'practice-review') return []
  return [
    ...(isNotified ? [] : ['Record the notification to the Panel.']),
    ...(lastOf(facts, 'rapid-review') ? [] : ['Record the rapid review.']),
  ]
}

/** What must stand before a review counts as complete. */
export function toComplete(facts: RoomFacts): Needs {
  const report = lastOf(facts, 'report')?.values
  const owing = agenciesOwing(facts).map(({ agency }) => agency)
  const made = recommendationsOf(facts).length
  const recommends = yesNoIn(report, 'recommends')
  return [
    ...(lastOf(facts, 'scope') ? [] : ['Set the scope and the agencies asked.']),
    ...(lastOf(facts, 'author') ? [] : ['Record the author.']),
    ...(recordsOf(facts, 'family').length > 0
      ? []
      : ['Record how the family took part, or why they could not be asked.']),
    ...(report ? [] : ['Record that the report is finished.']),
    ...(report && owing.length > 0 && textIn(report, 'missing') === ''
      ? [`No report has come from ${inWords(owing)}. Say in the finished report why.`]
      : []),
    ...(recommends === 'yes' && made === 0
      ? ['The report makes recommendations. Add them, each with its action.']
      : []),
    ...(recommends === 'no' && made > 0
      ? [
          'The report is said to make no recommendations, and there are some. Put one of them right.',
        ]
      : []),
  ]
}

/** What must stand before publication can be held. */
export function toHoldPublication(facts: RoomFacts, test: Test): Needs {
  return [
    ...todays(facts, test, facts.today),
    ...(holding(facts).length > 0
      ? []
      : [
          'Add the process that holds publication up, with the reason and the day of the next check.',
        ]),
  ]
}

export function toEndHold(facts: RoomFacts): Needs {
  return stillHeld(facts)
}

/** What must stand before a review is published. */
export function toPublish(facts: RoomFacts, test: Test): Needs {
  const publication = lastOf(facts, 'publication')
  const day = publication?.on
  return [
    ...todays(facts, test, day ?? facts.today),
    ...stillHeld(facts),
    ...(publication ? [] : ['Plan the publication: its day, where, and what was checked.']),
    ...(day && day > facts.today
      ? [`It is to be published on ${dayInWords(day)}. That day has not come.`]
      : []),
    ...(publication && yesNoIn(publication.values, 'anonymous') === 'no'
      ? ['Somebody must check that the report names nobody.']
      : []),
    ...(test === 'partners' && !lastOf(facts, 'copy-to-panel')
      ? ['Record the copy sent to the Panel and the Secretary of State.']
      : []),
  ]
}

function stillHeld(facts: RoomFacts): Needs {
  return holding(facts).map(
    ({ number, title }) =>
      `Process ${number} holds publication up (${title}). Record that it no longer does, or that it was decided not to wait.`,
  )
}

function todays(facts: RoomFacts, test: Test, day: string): Needs {
  const own = testOn(day, begunOn(facts))
  return own === test ? [] : [`By the law of the day this is for ${DECIDES[own]} to decide.`]
}

/** What must stand before a published review is closed: each action at its end, and its effect looked at. */
export function toClose(facts: RoomFacts): Needs {
  const running = processesOf(facts).filter(({ state }) => state !== 'ended')
  return [
    ...openOnes(facts).map(({ number }) => `The action on recommendation ${number} is still open.`),
    ...recommendationsOf(facts)
      .filter(({ state, impact }) => state === 'done' && impact === 'not-known')
      .map(({ number }) => `Nobody has said what difference recommendation ${number} made.`),
    ...running.map(({ number }) => `Process ${number} has not ended.`),
  ]
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
