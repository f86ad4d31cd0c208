import { questionsOf, type Question, type Template } from '../../modules/asks/index.ts'

/** What one body says where the rest is of no interest: by question id, or by the end of one. */
export type Said = Readonly<Record<string, unknown>>

export interface Filling {
  /** Grades by standard. */
  readonly grades?: Readonly<Record<string, number>>
  readonly said?: Said
  /** What it says it looked at. */
  readonly because: string
  readonly day: string
}

/**
 * A return filled in as a body of the demonstration would. In: the template and what is said. Out: a value
 * for every question, those that will not be asked included.
 */
export function fillIn(template: Template, filling: Filling): Record<string, unknown> {
  return Object.fromEntries(
    questionsOf(template).flatMap((question) => {
      const value = filling.said?.[question.id] ?? usual(question, filling)
      return value === undefined ? [] : [[question.id, value]]
    }),
  )
}

function usual(question: Question, { grades, because, day }: Filling): unknown {
  switch (question.type) {
    case 'grade':
      return grades?.[question.standard ?? ''] ?? question.levels.at(-2)?.value
    case 'text':
      return question.required ? because : undefined
    case 'yes-no':
      return { answer: 'yes', reason: question.reasonFor?.includes('yes') ? because : '' }
    case 'one':
      return question.required ? question.options[0]?.value : undefined
    case 'number':
      return question.required ? (question.least ?? 1) : undefined
    case 'date':
      return question.required ? day : undefined
    case 'many':
      return question.required ? [question.options[0]?.value] : undefined
    case 'evidence':
      return question.required
        ? { files: [], link: 'https://www.severnshire.example/safeguarding' }
        : undefined
    case 'rows':
    case 'figure':
      return undefined
  }
}
