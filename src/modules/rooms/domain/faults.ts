import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import { textIn, type Values } from './facts.ts'
import type { Fault } from './pathway.ts'

/**
 * Out: a fault beside the question where its day lies before another day; none where either is not
 * known. `than`: what happened then, as the beginning of a sentence: "The child died".
 */
export function notBefore(
  values: Values,
  question: string,
  earliest: Day | undefined,
  than: string,
): readonly Fault[] {
  const day = textIn(values, question)
  if (day === '' || !earliest || day >= earliest) return []
  return [
    { question, message: `${than} on ${dayInWords(earliest)}. Give that day or a later one.` },
  ]
}

/** The same for two days of one form: `then` must not lie before `first`. */
export function inOrder(
  values: Values,
  first: string,
  then: string,
  than: string,
): readonly Fault[] {
  return notBefore(values, then, textIn(values, first) || undefined, than)
}
