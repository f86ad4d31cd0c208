import { numberIn, textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'
import { childrenOf } from './must-tell.ts'

/** What the children of the room show to be wrong with the household. */
export function checkHousehold(values: Values, facts: RoomFacts): readonly Fault[] {
  const listed = childrenOf(facts).length
  const many = numberIn(values, 'how-many')
  if (listed === 0) return []
  const room = `This room is about ${listed === 1 ? 'a child' : `${listed} children`} under 18.`
  if (textIn(values, 'children') !== 'yes')
    return [{ question: 'children', message: `${room} Answer yes, or correct the room.` }]
  return many !== null && many < listed
    ? [{ question: 'how-many', message: `${room} Correct the number, or the room.` }]
    : []
}
