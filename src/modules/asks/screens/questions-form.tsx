import type { FieldError } from '../../../platform/http/index.ts'
import type { AnswerValue } from '../domain/answer.ts'
import { asTyped } from '../domain/fits.ts'
import type { Question } from '../domain/template.ts'
import { fieldOf, type TypedFields } from '../domain/typed.ts'
import { onlyIf } from './only-if.ts'
import { QuestionList } from './question-field.tsx'
import type { QuestionView } from './question-view.ts'

const EMPTY: TypedFields = { text: () => '', all: () => [], has: () => false }

/**
 * Questions for a form that is sent as a whole, outside any round. In: the questions; the answers that
 * stand; and what was typed and could not be accepted, with what is wrong, where there is any.
 */
export function QuestionsForm({
  questions,
  values = {},
  kept = null,
}: Readonly<{
  questions: readonly Question[]
  values?: Readonly<Record<string, AnswerValue>>
  kept?: { readonly fields: TypedFields; readonly errors: readonly FieldError[] } | null
}>) {
  const views = new Map(
    questions.map((question): [string, QuestionView] => {
      const name = fieldOf(question.id)
      const value = values[question.id]
      const error = kept?.errors.find(({ field }) => field === name || field.startsWith(`${name}.`))
      return [
        question.id,
        {
          question,
          name,
          stored: undefined,
          last: undefined,
          fields: kept?.fields ?? (value === undefined ? null : asTyped(question, value)) ?? EMPTY,
          shown: '',
          error: error ?? null,
          theirs: null,
          savesRows: false,
        },
      ]
    }),
  )
  return (
    <QuestionList
      views={views}
      given=""
      labels={onlyIf({ sections: [{ id: 'all', title: '', questions }] })}
    />
  )
}
