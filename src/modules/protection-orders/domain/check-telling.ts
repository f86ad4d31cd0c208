import { textIn, yesNoIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'
import { notBefore, timeFaults } from './check-time.ts'
import { countChildren } from './must-tell.ts'

/** What the case shows to be wrong with a record of who was told. */
export function checkTelling(values: Values, facts: RoomFacts): readonly Fault[] {
  const refused =
    textIn(values, 'body') === 'childrens-services' &&
    textIn(values, 'done') === 'not-to-tell' &&
    (countChildren(facts) ?? 0) > 0
  return [
    ...timeFaults(values),
    ...notBefore(values, facts, 'incident'),
    ...(refused
      ? [
          {
            question: 'done',
            message: 'Where children live in the household, children’s services are always told.',
          },
        ]
      : []),
  ]
}

/** With work: it begins because of what happened, so not before it. */
export function checkWork(values: Values, facts: RoomFacts): readonly Fault[] {
  return [
    ...notBefore(values, facts, 'incident'),
    ...(textIn(values, 'kind') === 'visit' && yesNoIn(values, 'seen') !== 'yes'
      ? [{ question: 'seen', message: 'A visit counts as work begun once the child was seen.' }]
      : []),
  ]
}
