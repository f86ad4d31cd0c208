import { BackLink, Button, Input, Select, Textarea } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type Fields,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { changeDraft, draftOf } from '../actions/change-draft.ts'
import { replaceQuestion } from '../domain/change-template.ts'
import { leaveOut } from '../domain/leave-out.ts'
import { withCondition } from '../domain/question-condition.ts'
import { settingsOf } from '../domain/question-settings.ts'
import { linesHint, linesOf, withLines } from '../domain/question-lines.ts'
import { findQuestion, type Question } from '../domain/template.ts'
import { withSettings } from '../domain/with-settings.ts'
import { paths } from '../paths.ts'
import { Settings, WaitsFor } from './question-settings.tsx'

/** One question of a draft: its words, and the answers it offers. */
export const changeQuestionScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens, params } = request
    const { id, template } = await draftOf(request)
    const question = findQuestion(template, params['question'] ?? '')
    if (!question) throw new NotFound()
    const value = (name: string, usual: string) => kept?.fields.raw(name) ?? usual
    const list = linesHint(question.type)
    return page(
      'Change a question',
      <>
        <h1 class="govuk-heading-l">Change a question</h1>
        <Form tokens={tokens}>
          <Textarea
            name="label"
            label="The question"
            value={value('label', question.label)}
            errorMessage={errorOf(kept, 'label')}
          />
          <Input
            name="hint"
            label="A hint below it (optional)"
            value={value('hint', question.hint ?? '')}
          />
          <Textarea
            name="guidance"
            label="What a good answer rests on (optional)"
            value={value('guidance', question.guidance ?? '')}
          />
          <Select
            name="required"
            id="required"
            label="Must it be answered?"
            items={[
              { value: 'no', text: 'It may be left empty' },
              { value: 'yes', text: 'It must be answered' },
            ]}
            value={value('required', question.required ? 'yes' : 'no')}
          />
          <Select
            name="standard"
            id="standard"
            label="Which standard does it belong to?"
            items={[
              { value: '', text: 'None' },
              ...template.standards.map((one) => ({ value: one.id, text: one.title })),
            ]}
            value={value('standard', question.standard ?? '')}
          />
          {wordsOf(question).map(([name, label, usual]) => (
            <Input name={name} label={label} value={value(name, usual)} />
          ))}
          {list ? (
            <Textarea name="lines" label={list} value={value('lines', linesOf(question))} />
          ) : null}
          <Settings settings={settingsOf(question)} kept={kept} />
          <WaitsFor request={request} template={template} question={question} />
          <Button>Save the question</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.changeTemplate(id)}>Back to the draft</BackLink> },
    )
  },

  async submit(request) {
    const { form, params } = request
    const draft = await draftOf(request)
    const question = findQuestion(draft.template, params['question'] ?? '')
    if (!question) throw new NotFound()
    if (form.text('label') === '' || form.text('label').length > 300)
      return invalid({ field: 'label', message: 'Write the question, in up to 300 characters.' })
    const set = withSettings(changed(question, form), (name) => form.raw(`set-${name}`))
    if ('message' in set) return invalid({ field: `set-${set.field}`, message: set.message })
    const opener = form.text('waits-for')
    const waiting = withCondition(set, opener, form.text('waits-for-answers'))
    if (opener !== '' && (waiting.when?.is ?? []).length === 0)
      return invalid({
        field: 'waits-for-answers',
        message: 'Say on which answers it is asked, or let it wait for none.',
      })
    const after = replaceQuestion(draft.template, waiting)
    return (await changeDraft(request, draft, after))
      ? redirect(paths.changeTemplate(draft.id))
      : invalid({ field: 'label', message: 'Somebody changed this draft meanwhile. Try again.' })
  },
}

/** What else a type asks for: the field's name, its label, what stands there now. */
function wordsOf(question: Question): readonly (readonly [string, string, string])[] {
  if (question.type === 'number') return [['unit', 'What is counted or measured?', question.unit]]
  if (question.type !== 'figure') return []
  return [
    ['figure', 'The figure it gives, by its short name', question.figure],
    ['numerator', 'What is counted?', question.numerator],
    ['denominator', 'Out of what? (for a percentage)', question.denominator ?? ''],
  ]
}

function changed(question: Question, form: Fields): Question {
  const rest = leaveOut(question, 'hint', 'guidance', 'standard')
  const [hint, guidance, standard] = [
    form.text('hint'),
    form.text('guidance'),
    form.text('standard'),
  ]
  const face = {
    label: form.text('label'),
    required: form.text('required') === 'yes',
    ...(hint === '' ? {} : { hint }),
    ...(guidance === '' ? {} : { guidance }),
    ...(standard === '' ? {} : { standard }),
  }
  const own = ownOf(question, form)
  return withLines({ ...rest, ...face, ...own } as Question, form.raw('lines'))
}

function ownOf(question: Question, form: Fields): object {
  if (question.type === 'number') return { unit: form.text('unit') }
  if (question.type !== 'figure') return {}
  const denominator = form.text('denominator')
  return {
    figure: form.text('figure'),
    numerator: form.text('numerator'),
    unit: denominator === '' ? 'count' : 'percent',
    ...(denominator === '' ? {} : { denominator }),
  }
}
