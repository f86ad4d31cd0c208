import { BackLink, Button, Checkboxes, Input, SummaryList } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import {
  invalid,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { submitReturn } from '../actions/answer-round.ts'
import type { Answers } from '../domain/answer.ts'
import { askedIn } from '../domain/asked.ts'
import { isComplete, progressOf, type SectionProgress } from '../domain/progress.ts'
import { fieldOf } from '../domain/typed.ts'
import { paths } from '../paths.ts'
import { AnswerWords } from './answer-words.tsx'
import { getAsking, openDraft, type AskedHere } from './asking.ts'

/** Everything that was answered, on one page; then the accountable person's name, and sent. */
export const checkScreen: Screen<Services> = {
  async show(request) {
    const asking = await getAsking(request)
    const { recipient, round } = asking
    const draft = openDraft(asking)
    if (!draft || draft.kind === 'survey_response') return redirect(paths.answer(recipient.id))
    const progress = progressOf(round.template, draft.answers)
    return page(
      'Check the answers',
      <>
        <span class="govuk-caption-l">{round.title}</span>
        <h1 class="govuk-heading-l">Check the answers of {recipient.name}</h1>
        {progress.map((one) => (
          <SectionAnswers
            asking={asking}
            section={one.section}
            answers={draft.answers}
            given={draft.id}
          />
        ))}
        {isComplete(progress) ? (
          <SignOff request={request} />
        ) : (
          <StillOpen recipient={recipient.id} progress={progress} />
        )}
      </>,
      { beforeContent: <BackLink href={paths.answer(recipient.id)}>All parts</BackLink> },
    )
  },

  async submit(request) {
    const asking = await getAsking(request)
    const draft = openDraft(asking)
    if (!draft) return redirect(paths.answer(asking.recipient.id))
    const { form } = request
    const [name, post] = [form.text('name'), form.text('post')]
    const errors: FieldError[] = []
    if (name === '' || name.length > 200)
      errors.push({ field: 'name', message: 'Enter the name of the person who signs this off.' })
    if (post === '' || post.length > 200)
      errors.push({ field: 'post', message: 'Enter the post they hold.' })
    if (form.text('declares') !== 'yes')
      errors.push({
        field: 'declares',
        message: 'Tick the box if the statement beside it is true.',
      })
    if (errors.length > 0) return invalid(...errors)
    await submitReturn(request, asking, draft.id, { name, post })
    return redirect(paths.answer(asking.recipient.id))
  },
}

export function SectionAnswers({
  asking: { recipient, round },
  section,
  answers,
  given,
  fixed = false,
}: Readonly<{
  asking: Pick<AskedHere, 'recipient' | 'round'>
  section: SectionProgress['section']
  answers: Answers
  given: string
  fixed?: boolean
}>) {
  const href = paths.section(recipient.id, section.id)
  return (
    <>
      <h2 class="govuk-heading-m">{section.title}</h2>
      <SummaryList
        rows={askedIn(round.template, section, answers).map((question) => ({
          key: question.label,
          value: {
            text: (
              <>
                <AnswerWords question={question} answer={answers[question.id]} given={given} />
                {answers[question.id]?.carried?.confirmed === false ? (
                  <strong class="sightline-basis-line">Carried forward, to be confirmed</strong>
                ) : null}
              </>
            ),
          },
          ...(fixed
            ? {}
            : {
                actions: {
                  items: [
                    {
                      href: `${href}#${fieldOf(question.id)}.whole`,
                      text: 'Change',
                      visuallyHiddenText: question.label,
                    },
                  ],
                },
              }),
        }))}
      />
    </>
  )
}

function StillOpen({
  recipient,
  progress,
}: Readonly<{ recipient: string; progress: readonly SectionProgress[] }>) {
  const item = (section: string, { id, label }: { id: string; label: string }, what: string) => (
    <li>
      <a class="govuk-link" href={`${paths.section(recipient, section)}#${fieldOf(id)}.whole`}>
        {label}
      </a>{' '}
      ({what})
    </li>
  )
  return (
    <>
      <h2 class="govuk-heading-m" id="open">
        Before it can be sent
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {progress.flatMap(({ section, missing, unconfirmed }) => [
          ...missing.map((question) => item(section.id, question, 'not answered')),
          ...unconfirmed.map((question) => item(section.id, question, 'to be confirmed')),
        ])}
      </ul>
    </>
  )
}

function SignOff({ request: { kept, tokens } }: Readonly<{ request: Request<Services> }>) {
  const field = (name: string, label: string, hint: string) => (
    <Input
      name={name}
      label={label}
      hint={hint}
      value={kept?.fields.raw(name)}
      errorMessage={errorOf(kept, name)}
    />
  )
  return (
    <>
      <h2 class="govuk-heading-m">Sign it off and send it</h2>
      <p class="govuk-body">Once it is sent, these answers can’t be changed.</p>
      <Form tokens={tokens}>
        {field('name', 'Who signs this off', 'The person accountable for these answers.')}
        {field('post', 'Their post', 'For example: Deputy Chief Constable, or Headteacher.')}
        <Checkboxes
          name="declares"
          fieldset={{ legend: { text: 'Statement', classes: 'govuk-fieldset__legend--s' } }}
          errorMessage={errorOf(kept, 'declares')}
          items={[
            {
              value: 'yes',
              text: 'The person named has read these answers, and says that they are true and complete as far as they know.',
            },
          ]}
        />
        <Button>Send the answers</Button>
      </Form>
    </>
  )
}
