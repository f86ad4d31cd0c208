import { Button } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Section } from '../domain/template.ts'
import { paths } from '../paths.ts'
import { TYPES } from './whole-template.tsx'

type Props = Readonly<{ request: Request<Services>; id: string; section: Section }>

/** A section of a draft: each question with what can be done to it. */
export function DraftSection({ request, id, section }: Props) {
  return (
    <section>
      <h2 class="govuk-heading-m">{section.title}</h2>
      {section.questions.map((question, at) => (
        <div>
          <p class="govuk-body govuk-!-margin-bottom-2">
            <a class="govuk-link" href={paths.changeQuestion(id, question.id)}>
              {question.label}
            </a>
            <span class="sightline-basis-line">{TYPES[question.type]}</span>
          </p>
          <Form tokens={request.tokens}>
            <input type="hidden" name="which" value={question.id} />
            <div class="govuk-button-group">
              {at > 0 ? (
                <Button classes="govuk-button--secondary" name="do" value="move">
                  Move up<span class="govuk-visually-hidden">: {question.label}</span>
                </Button>
              ) : null}
              <Button classes="govuk-button--secondary" name="do" value="remove">
                Remove<span class="govuk-visually-hidden">: {question.label}</span>
              </Button>
            </div>
          </Form>
        </div>
      ))}
      {section.questions.length === 0 ? (
        <Form tokens={request.tokens}>
          <input type="hidden" name="which" value={section.id} />
          <Button classes="govuk-button--secondary" name="do" value="remove-section">
            Remove this section
          </Button>
        </Form>
      ) : null}
    </section>
  )
}
