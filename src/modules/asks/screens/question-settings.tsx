import { Checkboxes, Input, Select, Textarea } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import type { Kept, Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { openersOf } from '../domain/question-condition.ts'
import type { Setting } from '../domain/question-settings.ts'
import type { Question, Template } from '../domain/template.ts'

/** What more can be set of a question, by its type. */
export function Settings({
  settings,
  kept,
}: Readonly<{ settings: readonly Setting[]; kept: Kept | null }>) {
  return (
    <>
      {settings.map(({ name, label, kind, value }) => {
        const field = `set-${name}`
        const stands = kept ? kept.fields.raw(field) : value
        const look = { name: field, label, value: stands, errorMessage: errorOf(kept, field) }
        if (kind === 'lines') return <Textarea {...look} />
        if (kind === 'text') return <Input {...look} />
        return (
          <Checkboxes
            name={field}
            items={[{ value: 'yes', text: label, checked: stands === 'yes' }]}
          />
        )
      })}
    </>
  )
}

/** What a question waits for: it is asked only where another was answered so. */
export function WaitsFor({
  request: { kept },
  template,
  question,
}: Readonly<{ request: Request<Services>; template: Template; question: Question }>) {
  const openers = openersOf(template, question.id)
  if (openers.length === 0) return null
  const { when } = question
  const opener = kept?.fields.raw('waits-for') ?? when?.question ?? ''
  return (
    <>
      <Select
        id="waits-for"
        name="waits-for"
        label="Is it asked only after another answer?"
        items={[
          { value: '', text: 'No, it is always asked' },
          ...openers.map(({ id, label, answers }) => ({
            value: id,
            text: `${label.slice(0, 70)} (${answers.join(', ')})`,
          })),
        ]}
        value={opener}
      />
      <Input
        name="waits-for-answers"
        label="On which answers?"
        hint="As they stand in brackets above, with a comma between."
        value={kept?.fields.raw('waits-for-answers') ?? when?.is.join(', ') ?? ''}
        errorMessage={errorOf(kept, 'waits-for-answers')}
      />
    </>
  )
}
