import { Button } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { page, redirect, type Answer, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { beginReturn, submitReturn } from '../actions/answer-round.ts'
import type { Answers } from '../domain/answer.ts'
import { askedQuestions } from '../domain/asked.ts'
import { questionsOf } from '../domain/template.ts'
import { fieldOf } from '../domain/typed.ts'
import { paths } from '../paths.ts'
import { endLinkSession } from '../store/links.ts'
import { getAsking, openDraft, type AskedHere } from './asking.ts'
import { onlyIf } from './only-if.ts'
import { QuestionList } from './question-field.tsx'
import { viewsOf, type TypedBefore } from './question-view.ts'
import { saidOf, saveForm } from './save-form.ts'

type Errors = Extract<Answer, { kind: 'page' }>['errors']

/** A survey: every question on one page, and nobody's name asked for. */
export function surveyPage(
  request: Request<Services>,
  { round, given }: AskedHere,
  answers: Answers = given?.answers ?? {},
  before: TypedBefore | null = request.kept && { fields: request.kept.fields, outcomes: null },
  errors: Errors = [],
): Answer {
  const views = viewsOf(questionsOf(round.template), answers, before)
  return page(
    round.title,
    <>
      <h1 class="govuk-heading-l">{round.title}</h1>
      <p class="govuk-body">{round.template.purpose}</p>
      {round.words ? <p class="govuk-body sightline-keep-lines">{round.words}</p> : null}
      <p class="govuk-body">
        Your name is not asked for. Nobody at the partnership reads your form by itself: answers are
        only counted together. Please leave out names in what you write.
      </p>
      <Form tokens={request.tokens}>
        <div data-saves-as-you-go>
          {round.template.sections.map((section) => (
            <section>
              <h2 class="govuk-heading-m">{section.title}</h2>
              {section.intro ? <p class="govuk-body">{section.intro}</p> : null}
              <QuestionList
                views={
                  new Map(
                    section.questions.flatMap(({ id }) => {
                      const view = views.get(id)
                      return view ? [[id, view] as const] : []
                    }),
                  )
                }
                given={given?.id ?? ''}
                labels={onlyIf(round.template)}
              />
            </section>
          ))}
        </div>
        <Button name="do" value="send">
          Send my answers
        </Button>
      </Form>
    </>,
    { errors },
  )
}

/** Saves as somebody writes; sends once everything that must be answered is, and ends their link. */
export async function submitSurvey(request: Request<Services>, first: AskedHere): Promise<Answer> {
  if (!openDraft(first)) await beginReturn(request, first, false)
  const asking = await getAsking(request)
  const questions = questionsOf(asking.round.template)
  const saved = await saveForm(request, asking, questions)
  if (request.form.text('autosave') === '1') return saidOf(questions, saved)
  const missing = askedQuestions(asking.round.template, saved.answers)
    .filter(({ id, required }) => required && !saved.answers[id])
    .filter(({ id }) => saved.outcomes.get(id)?.kind !== 'refused')
    .map(({ id, label }) => ({ field: fieldOf(id), message: `Answer this too: “${label}”` }))
  const errors = [...saved.errors, ...missing]
  if (errors.length > 0) {
    const outcomes = new Map([
      ...saved.outcomes,
      ...questions.flatMap(({ id }) => {
        const problem = missing.find(({ field }) => field === fieldOf(id))
        return problem ? [[id, { kind: 'refused', ...problem }] as const] : []
      }),
    ])
    return surveyPage(request, asking, saved.answers, { fields: request.form, outcomes }, errors)
  }
  await submitReturn(request, asking, asking.given?.id ?? '', { name: '', post: '' })
  if (!asking.byLink) return redirect(paths.thanks)
  await endLinkSession(request.tx)
  return redirect(paths.thanks, 'end-link')
}
