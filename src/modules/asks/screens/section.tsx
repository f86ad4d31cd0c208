import { BackLink, Button } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  NotFound,
  page,
  redirect,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { earlierAnswers } from '../actions/answer-round.ts'
import type { Answers } from '../domain/answer.ts'
import type { Section } from '../domain/template.ts'
import { fieldOf } from '../domain/typed.ts'
import { paths } from '../paths.ts'
import { getAsking, openDraft, type AskedHere } from './asking.ts'
import { onlyIf } from './only-if.ts'
import { QuestionList } from './question-field.tsx'
import { viewsOf, type TypedBefore } from './question-view.ts'
import { saidOf, saveForm } from './save-form.ts'

/** The questions of one section, each saved as it is given. */
export const sectionScreen: Screen<Services> = {
  async show(request) {
    const asking = await getAsking(request)
    const draft = openDraft(asking)
    if (!draft) return redirect(paths.answer(asking.recipient.id))
    const before = request.kept && { fields: request.kept.fields, outcomes: null }
    const section = getSection(request, asking)
    return sectionPage(request, asking, section, draft.answers, before)
  },

  async submit(request) {
    const asking = await getAsking(request)
    const section = getSection(request, asking)
    const saved = await saveForm(request, asking, section.questions)
    if (request.form.text('autosave') === '1') return saidOf(section.questions, saved)
    if (saved.errors.length > 0) {
      const before = { fields: request.form, outcomes: saved.outcomes }
      return sectionPage(request, asking, section, saved.answers, before, saved.errors)
    }
    const [what, question = ''] = request.form.text('do').split(':')
    return redirect(
      what === 'more'
        ? `${paths.section(asking.recipient.id, section.id)}#${fieldOf(question)}`
        : paths.answer(asking.recipient.id),
    )
  },
}

function getSection({ params }: Request<Services>, { round }: AskedHere): Section {
  const section = round.template.sections.find(({ id }) => id === params['section'])
  if (!section) throw new NotFound()
  return section
}

async function sectionPage(
  request: Request<Services>,
  { recipient, round, given }: AskedHere,
  section: Section,
  answers: Answers,
  before: TypedBefore | null,
  errors: Extract<Answer, { kind: 'page' }>['errors'] = [],
): Promise<Answer> {
  const last = await earlierAnswers(request, recipient.id, round, '')
  const at = round.template.sections.indexOf(section)
  return page(
    section.title,
    <>
      <span class="govuk-caption-l">
        {round.title}: part {at + 1} of {round.template.sections.length}
      </span>
      <h1 class="govuk-heading-l">{section.title}</h1>
      {section.intro ? <p class="govuk-body-l">{section.intro}</p> : null}
      <p class="govuk-body">
        For {recipient.name}. What you save stays when you leave, and colleagues can go on from
        there.
      </p>
      <Form tokens={request.tokens} files>
        <div data-saves-as-you-go>
          <QuestionList
            views={viewsOf(section.questions, answers, before, last)}
            given={given?.id ?? ''}
            labels={onlyIf(round.template)}
          />
        </div>
        <Button name="do" value="next">
          Save and continue
        </Button>
      </Form>
    </>,
    {
      beforeContent: <BackLink href={paths.answer(recipient.id)}>All parts</BackLink>,
      errors,
    },
  )
}
