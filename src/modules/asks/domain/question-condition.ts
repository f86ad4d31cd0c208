import { answersOf } from './check-condition.ts'
import { leaveOut } from './leave-out.ts'
import { questionsOf, type Question, type Template } from './template.ts'

/** A question on which another may depend, and the answers that can open it. */
export interface Opener {
  readonly id: string
  readonly label: string
  readonly answers: readonly string[]
}

/** The questions before this one that are answered from a list: only they can open it. */
export function openersOf(template: Template, id: string): readonly Opener[] {
  const all = questionsOf(template)
  return all
    .slice(
      0,
      all.findIndex((one) => one.id === id),
    )
    .flatMap((one) => {
      const answers = answersOf(one)
      return answers ? [{ id: one.id, label: one.label, answers }] : []
    })
}

/** In: a question, what it waits for, and the answers as typed, a comma between. Out: the same with it. */
export function withCondition(question: Question, opener: string, answers: string): Question {
  const rest = leaveOut(question, 'when')
  const is = answers
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return (opener === '' ? rest : { ...rest, when: { question: opener, is } }) as Question
}
