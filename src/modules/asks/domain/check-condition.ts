import { questionsOf, type Question, type Template } from './template.ts'

/**
 * What is wrong with the condition of a question: it can only rest on what was asked before it.
 * In: the question, and the template it stands in. Out: sentences.
 */
export function conditionProblems(question: Question, template: Template): string[] {
  const { when } = question
  if (!when) return []
  const all = questionsOf(template)
  const earlier = all.slice(0, all.indexOf(question)).find(({ id }) => id === when.question)
  if (!earlier) return ['It depends on a question that is not asked before it.']
  const possible = answersOf(earlier)
  if (possible === null) return [`It depends on “${earlier.label}”, which has no fixed answers.`]
  if (when.is.length === 0) return ['Choose the answers on which it is asked.']
  return when.is
    .filter((value) => !possible.includes(value))
    .map((value) => `It waits for “${value}”, which “${earlier.label}” can’t be answered with.`)
}

/** The answers from which somebody chooses, as values; null where anything may be written. */
export function answersOf(question: Question): readonly string[] | null {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.map(({ value }) => value)
    case 'grade':
      return question.levels.map(({ value }) => String(value))
    case 'yes-no':
      return question.notApplicable ? ['yes', 'no', 'not-applicable'] : ['yes', 'no']
    case 'text':
    case 'number':
    case 'date':
    case 'evidence':
    case 'figure':
    case 'rows':
      return null
  }
}
