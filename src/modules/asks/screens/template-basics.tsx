import { BackLink, Button, Input, Radios, Textarea } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  page,
  redirect,
  type FieldError,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { changeDraft, draftOf } from '../actions/change-draft.ts'
import { readScoring, standardLines, withStandards } from '../domain/change-basics.ts'
import { paths } from '../paths.ts'

const HOW = [
  ['lowest', 'The lowest grade of its questions'],
  ['mean', 'The mean of its questions’ grades'],
  ['share-good', 'How many agree, in percent (a survey)'],
  ['none', 'It is not scored'],
] as const

/** What a draft is called, where it comes from, its standards, and how they are scored. */
export const templateBasicsScreen: Screen<Services> = {
  async show(request) {
    const { id, template } = await draftOf(request)
    const { kept, tokens } = request
    const { scoring } = template
    const value = (name: string, stands: string | number | undefined) =>
      kept ? kept.fields.raw(name) : String(stands ?? '')
    const number = (name: 'least' | 'most' | 'metFrom', label: string) => (
      <Input
        name={name}
        label={label}
        classes="govuk-input--width-4"
        value={value(name, scoring?.[name])}
        errorMessage={errorOf(kept, name)}
      />
    )
    return page(
      `Change ${template.title}`,
      <>
        <h1 class="govuk-heading-l">Its title, standards and scores</h1>
        <Form tokens={tokens}>
          <Input
            name="title"
            label="Title"
            value={value('title', template.title)}
            errorMessage={errorOf(kept, 'title')}
          />
          <Textarea
            name="purpose"
            label="What it is for, and what becomes of the answers"
            hint="Those asked read this first."
            value={value('purpose', template.purpose)}
            errorMessage={errorOf(kept, 'purpose')}
          />
          <Input
            name="source"
            label="Where it comes from"
            value={value('source', template.source)}
            errorMessage={errorOf(kept, 'source')}
          />
          <Textarea
            name="standards"
            label="Standards, one on each line"
            hint="A theme may follow behind a bar: Children are heard | voice"
            value={value('standards', standardLines(template))}
            errorMessage={errorOf(kept, 'standards')}
          />
          <Radios
            name="how"
            fieldset={{ legend: 'How is a standard scored?' }}
            items={HOW.map(([one, text]) => ({
              value: one,
              text,
              checked: value('how', scoring?.how ?? 'none') === one,
            }))}
            errorMessage={errorOf(kept, 'how')}
          />
          {number('least', 'The lowest score')}
          {number('most', 'The highest score')}
          {number('metFrom', 'From which score a standard counts as met')}
          <Button>Save</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.changeTemplate(id)}>Back to the draft</BackLink> },
    )
  },

  async submit(request) {
    const draft = await draftOf(request)
    const { form } = request
    const errors: FieldError[] = []
    const [title, purpose, source] = [form.text('title'), form.text('purpose'), form.text('source')]
    if (title === '' || title.length > 200)
      errors.push({ field: 'title', message: 'Give it a title of 200 characters or fewer.' })
    if (purpose === '')
      errors.push({ field: 'purpose', message: 'Say what it is for: those asked read this first.' })
    if (source === '') errors.push({ field: 'source', message: 'Say where it comes from.' })
    const read = readScoring(form.text('how'), [
      form.text('least'),
      form.text('most'),
      form.text('metFrom'),
    ])
    if ('message' in read) errors.push({ field: 'how', message: read.message })
    if (errors.length > 0 || 'message' in read) return invalid(...errors)
    const after = {
      ...withStandards(draft.template, form.raw('standards')),
      title,
      purpose,
      source,
      scoring: read.scoring,
    }
    if (!(await changeDraft(request, draft, after)))
      return invalid({ field: 'title', message: 'Somebody changed this draft meanwhile.' })
    return redirect(paths.changeTemplate(draft.id))
  },
}
