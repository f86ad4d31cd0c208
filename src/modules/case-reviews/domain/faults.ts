import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'

/** A fault where the day answered lies before another: `than` is what happened then, with a capital. */
export function before(
  values: Values,
  question: string,
  earliest: Day | undefined,
  than: string,
): Fault[] {
  const day = textIn(values, question)
  if (day === '' || !earliest || day >= earliest) return []
  return [
    { question, message: `${than} on ${dayInWords(earliest)}. Give that day or a later one.` },
  ]
}

/** The same for two days of one form. */
export function inOrder(values: Values, first: string, then: string, than: string): Fault[] {
  return before(values, then, textIn(values, first) || undefined, than)
}

/** The day the record of that code happened that was recorded last. */
export function dayOfLast(facts: RoomFacts, code: string): Day | undefined {
  return lastOf(facts, code)?.on
}
