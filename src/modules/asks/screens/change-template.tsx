import { BackLink, Button, Input, Select } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, redirect, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { changeDraft, draftOf, draftProblems, makeReady } from '../actions/change-draft.ts'
import {
  addQuestion,
  addSection,
  moveUp,
  removeQuestion,
  removeSection,
} from '../domain/change-template.ts'
import type { KeptTemplate } from '../domain/kept-template.ts'
import type { QuestionType, Template } from '../domain/template.ts'
import { paths } from '../paths.ts'
import { DraftSection } from './draft-section.tsx'
import { TYPES } from './whole-template.tsx'

const CHANGED = 'Somebody changed this draft meanwhile. Look at it and try again.'

/** A draft: its sections and questions, what is still wrong with it, and making it ready. */
export const changeTemplateScreen: Screen<Services> = {
  async show(request) {
    const draft = await draftOf(request)
    const { id, template } = draft
    const problems = await draftProblems(request, draft)
    return page(
      `Change ${template.title}`,
      <>
        <span class="govuk-caption-l">Draft of version {template.version}</span>
        <h1 class="govuk-heading-l">{template.title}</h1>
        <p class="govuk-body">Made from: {draft.madeFrom || 'nothing'}.</p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.template(id)}>
            Read it whole
          </a>
          {', '}
          <a class="govuk-link" href={paths.templateBasics(id)}>
            change its title, standards and scores
          </a>
          {template.maps.length > 0 ? (
            <>
              {' or '}
              <a class="govuk-link" href={paths.templateMap(id)}>
                say what became of earlier standards
              </a>
            </>
          ) : null}
        </p>
        {problems.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">To put right before it can be asked</h2>
            <ul class="govuk-list govuk-list--bullet">
              {problems.map(({ question, message }) => (
                <li>
                  {question ? (
                    <a class="govuk-link" href={paths.changeQuestion(id, question)}>
                      {labelOf(template, question)}
                    </a>
                  ) : null}{' '}
                  {message}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Form tokens={request.tokens}>
            <input type="hidden" name="do" value="ready" />
            <p class="govuk-body">Nothing is wrong with it. Once ready, it never changes.</p>
            <Button>Make it ready to ask</Button>
          </Form>
        )}
        {template.sections.map((section) => (
          <DraftSection request={request} id={id} section={section} />
        ))}
        <Adding request={request} template={template} />
      </>,
      { beforeContent: <BackLink href={paths.templates}>Back to templates</BackLink> },
    )
  },

  async submit(request) {
    const draft = await draftOf(request)
    const { form } = request
    const which = form.text('which')
    switch (form.text('do')) {
      case 'ready':
        return (await makeReady(request, draft))
          ? redirect(paths.template(draft.id))
          : invalid({ field: 'label', message: CHANGED })
      case 'move':
        return save(request, draft, moveUp(draft.template, which))
      case 'remove':
        return save(request, draft, removeQuestion(draft.template, which))
      case 'remove-section':
        return save(request, draft, removeSection(draft.template, which))
      case 'add-section':
        return form.text('section-title') === ''
          ? invalid({ field: 'section-title', message: 'Enter a title.' })
          : save(request, draft, addSection(draft.template, form.text('section-title')))
      default:
        return add(request, draft)
    }
  },
}

async function save(request: Request<Services>, draft: KeptTemplate, after: Template) {
  return (await changeDraft(request, draft, after))
    ? redirect(paths.changeTemplate(draft.id))
    : invalid({ field: 'label', message: CHANGED })
}

async function add(request: Request<Services>, draft: KeptTemplate) {
  const { form } = request
  const label = form.text('label')
  const type = QUESTION_TYPES.find((one) => one === form.text('type'))
  const section = draft.template.sections.find(({ id }) => id === form.text('section'))
  if (label === '') return invalid({ field: 'label', message: 'Write the question.' })
  if (!type) return invalid({ field: 'type', message: 'Choose how it is answered.' })
  if (!section) return invalid({ field: 'section', message: 'Choose a section.' })
  const { template, id } = addQuestion(draft.template, section.id, type, label)
  return (await changeDraft(request, draft, template))
    ? redirect(paths.changeQuestion(draft.id, id))
    : invalid({ field: 'label', message: CHANGED })
}

const QUESTION_TYPES: readonly QuestionType[] = [
  'text',
  'number',
  'date',
  'one',
  'many',
  'grade',
  'yes-no',
  'evidence',
  'figure',
  'rows',
]

function Adding({
  request,
  template,
}: Readonly<{ request: Request<Services>; template: Template }>) {
  const { kept, tokens } = request
  return (
    <>
      <h2 class="govuk-heading-m">Add a question</h2>
      <Form tokens={tokens}>
        <input type="hidden" name="do" value="add" />
        <Input
          name="label"
          label="The question"
          value={kept?.fields.raw('label') ?? ''}
          errorMessage={errorOf(kept, 'label')}
        />
        <Select
          name="type"
          id="type"
          label="How is it answered?"
          items={QUESTION_TYPES.map((value) => ({ value, text: TYPES[value] }))}
          value={kept?.fields.text('type') ?? 'text'}
          errorMessage={errorOf(kept, 'type')}
        />
        <Select
          name="section"
          id="section"
          label="In which section?"
          items={template.sections.map(({ id, title }) => ({ value: id, text: title }))}
          value={kept?.fields.text('section') ?? ''}
          errorMessage={errorOf(kept, 'section')}
        />
        <Button classes="govuk-button--secondary">Add the question</Button>
      </Form>
      <h2 class="govuk-heading-m">Add a section</h2>
      <Form tokens={tokens}>
        <input type="hidden" name="do" value="add-section" />
        <Input
          name="section-title"
          label="Its title"
          value={kept?.fields.raw('section-title') ?? ''}
          errorMessage={errorOf(kept, 'section-title')}
        />
        <Button classes="govuk-button--secondary">Add the section</Button>
      </Form>
    </>
  )
}

const labelOf = ({ sections }: Template, id: string) =>
  sections.flatMap(({ questions }) => questions).find((one) => one.id === id)?.label ?? id
