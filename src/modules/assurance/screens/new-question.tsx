import { errorOf } from '../../../platform/forms/error-of.ts'
import { Button, Checkboxes, Input, Radios, Select, Textarea } from '../../../govuk/index.ts'
import { readPeriod } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  page,
  redirect,
  type FieldError,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listPriorities } from '../../work-programme/index.ts'
import { askQuestion } from '../actions/record.ts'
import type { Kind } from '../domain/evidence.ts'
import { paths } from '../paths.ts'

const KINDS: readonly { value: Kind; text: string; hint: string }[] = [
  { value: 'done', text: 'Something was done', hint: 'For example: the leads were trained.' },
  {
    value: 'quality',
    text: 'Something is good',
    hint: 'For example: thresholds are applied consistently.',
  },
  {
    value: 'difference',
    text: 'It made a difference',
    hint: 'For example: children are seen sooner.',
  },
]

/** Asks what the board must be able to answer. */
export const newQuestionScreen: Screen<Services> = {
  async show({ tx, kept, tokens }) {
    const priorities = await listPriorities(tx)
    return page(
      'Ask a question',
      <>
        <h1 class="govuk-heading-l">Ask a question of the year</h1>
        <Form tokens={tokens}>
          <Textarea
            name="proposition"
            label="What should be true?"
            hint="A sentence that follows “provide assurance that”, such as: children’s voices shape decisions."
            rows={3}
            value={kept?.fields.raw('proposition')}
            errorMessage={errorOf(kept, 'proposition')}
          />
          <Radios
            name="kind"
            idPrefix="kind"
            fieldset={{ legend: 'What kind of thing is it?' }}
            errorMessage={errorOf(kept, 'kind')}
            items={KINDS.map((one) => ({
              ...one,
              checked: kept?.fields.text('kind') === one.value,
            }))}
          />
          <Select
            name="priority"
            id="priority"
            label="Priority"
            items={[
              { value: '', text: 'None of them' },
              ...priorities.map(({ id, title }) => ({
                value: id,
                text: title,
                selected: kept?.fields.text('priority') === id,
              })),
            ]}
          />
          <Input
            name="scope"
            label="Who or where is it about?"
            hint="For example: the whole area, one agency, a district, an age group."
            value={kept?.fields.raw('scope') ?? 'The whole area'}
            errorMessage={errorOf(kept, 'scope')}
          />
          <Input
            name="period"
            label="Which year?"
            hint="A year to 31 March, for example 2017-18"
            classes="govuk-input--width-10"
            value={kept?.fields.raw('period') ?? priorities[0]?.period}
            errorMessage={errorOf(kept, 'period')}
          />
          <Checkboxes
            name="all-of"
            idPrefix="all-of"
            items={[
              {
                value: 'yes',
                text: 'It is about all of them',
                hint: 'It then stands no higher than the weakest body asked.',
                checked: kept?.fields.text('all-of') === 'yes',
              },
            ]}
          />
          <Textarea
            name="bodies"
            label="Which bodies are asked?"
            hint="One on each line."
            rows={4}
            value={kept?.fields.raw('bodies')}
          />
          <Button>Ask it</Button>
        </Form>
      </>,
    )
  },

  async submit(request) {
    const { form, tx } = request
    const errors: FieldError[] = []
    const proposition = form.text('proposition')
    const kind = KINDS.find(({ value }) => value === form.text('kind'))?.value
    const priority = (await listPriorities(tx)).find(({ id }) => id === form.text('priority'))
    if (proposition === '' || proposition.length > 500)
      errors.push({
        field: 'proposition',
        message: 'Enter what should be true, in 500 characters or fewer.',
      })
    if (!kind) errors.push({ field: 'kind', message: 'Choose what kind of thing it is.' })
    if (form.text('scope') === '')
      errors.push({ field: 'scope', message: 'Say who or where it is about.' })
    if (!readPeriod(form.text('period')))
      errors.push({ field: 'period', message: 'Enter a year to 31 March, such as 2017-18.' })
    if (!kind || errors.length > 0) return invalid(...errors)
    const bodies = form
      .text('bodies')
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ name, answer: 'not-asked' as const, why: '' }))
    const id = await askQuestion(request, {
      priorityId: priority?.id ?? null,
      kind,
      proposition,
      scope: form.text('scope'),
      period: form.text('period'),
      allOf: form.text('all-of') === 'yes',
      bodies,
      blocked: [],
    })
    return redirect(paths.question(id))
  },
}
