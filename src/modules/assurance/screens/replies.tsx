import { BackLink, Button, Input, Select, Textarea } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { noteReplies } from '../actions/record.ts'
import type { Body } from '../domain/evidence.ts'
import { paths } from '../paths.ts'
import { findQuestion } from '../store/questions.ts'
import { ANSWERS } from './question.tsx'

/** Notes what each body answered, and what is missing and why. */
export const repliesScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens } = request
    const { id, bodies, blocked, proposition } = await getQuestion(request)
    return page(
      'Replies and missing feeds',
      <>
        <h1 class="govuk-heading-l">Replies and missing feeds</h1>
        <p class="govuk-body">{proposition}</p>
        <Form tokens={tokens}>
          {bodies.map(({ name, answer, why }, at) => (
            <fieldset class="govuk-fieldset">
              <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{name}</legend>
              <Select
                name={`answer-${at}`}
                id={`answer-${at}`}
                label="Answer"
                items={Object.entries(ANSWERS).map(([value, text]) => ({
                  value,
                  text,
                  selected: (kept?.fields.text(`answer-${at}`) ?? answer) === value,
                }))}
              />
              <Input
                name={`why-${at}`}
                id={`why-${at}`}
                label="Anything to say about it"
                value={kept?.fields.raw(`why-${at}`) ?? why}
              />
            </fieldset>
          ))}
          <Textarea
            name="more"
            label="Other bodies to ask"
            hint="One on each line."
            rows={3}
            value={kept?.fields.raw('more')}
          />
          <Textarea
            name="blocked"
            label="Feeds that are missing"
            hint="One on each line, with what blocks it after a colon. For example: Police data: the new system can’t report it yet."
            rows={3}
            value={
              kept?.fields.raw('blocked') ??
              blocked.map(({ feed, blockage }) => `${feed}: ${blockage}`).join('\n')
            }
            errorMessage={kept?.errors[0]?.message}
          />
          <Button>Save</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.question(id)}>Back to the question</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const { id, bodies } = await getQuestion(request)
    const linesOf = (name: string) =>
      form
        .text(name)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    const blocked = linesOf('blocked').map((line) => {
      const [feed = '', ...rest] = line.split(':')
      return { feed: feed.trim(), blockage: rest.join(':').trim() }
    })
    if (blocked.some(({ blockage }) => blockage === ''))
      return invalid({ field: 'blocked', message: 'Say what blocks each feed, after a colon.' })
    const answered = bodies.map(({ name, answer, why }, at): Body => {
      const typed = form.text(`answer-${at}`)
      return {
        name,
        answer: isAnswer(typed) ? typed : answer,
        why: form.has(`why-${at}`) ? form.text(`why-${at}`) : why,
      }
    })
    const more = linesOf('more').map((name): Body => ({ name, answer: 'not-asked', why: '' }))
    if (!(await noteReplies(request, id, { bodies: [...answered, ...more], blocked })))
      throw new NotFound()
    return redirect(paths.question(id))
  },
}

function isAnswer(text: string): text is Body['answer'] {
  return Object.hasOwn(ANSWERS, text)
}

async function getQuestion({ tx, params }: Request<Services>) {
  const question = await findQuestion(tx, params['id'] ?? '')
  if (!question) throw new NotFound()
  return question
}
