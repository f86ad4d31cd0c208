import { BackLink, Button, InsetText, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  Conflict,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { answerAfterAll, beginReturn } from '../actions/answer-round.ts'
import { progressOf, type SectionProgress } from '../domain/progress.ts'
import { dueOf, titleWithYear } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { findEarlierReturn } from '../store/answering.ts'
import { getAsking, openDraft, type AskedHere } from './asking.ts'
import { AnsweredPage } from './answered.tsx'
import { submitSurvey, surveyPage } from './survey.tsx'

/** What one agency or school is asked, and how far its answers are. */
export const answerScreen: Screen<Services> = {
  async show(request) {
    const asking = await getAsking(request)
    const { recipient, round } = asking
    const title = round.title
    if (recipient.state !== 'asked' || round.state !== 'open')
      return page(title, <AnsweredPage request={request} asking={asking} />, around(asking))
    if (asking.round.template.kind === 'survey_response') return surveyPage(request, asking)
    const draft = openDraft(asking)
    const body = draft ? (
      <Tasks asking={asking} progress={progressOf(round.template, draft.answers)} />
    ) : (
      <Start request={request} asking={asking} earlier={await earlierTitle(request, asking)} />
    )
    return page(title, body, around(asking))
  },

  async submit(request) {
    const asking = await getAsking(request)
    const { recipient, round } = asking
    const what = request.form.text('do')
    if (what === 'after-all') {
      await answerAfterAll(request, recipient.id)
      return redirect(paths.answer(recipient.id))
    }
    if (round.state !== 'open' || recipient.state !== 'asked')
      throw new Conflict('This round can’t be answered now. Go back to see how it stands.')
    if (round.template.kind === 'survey_response') return submitSurvey(request, asking)
    if (!openDraft(asking)) await beginReturn(request, asking, what === 'earlier')
    return redirect(paths.answer(recipient.id))
  },
}

function around({ byLink }: AskedHere): { beforeContent?: ReturnType<typeof BackLink> } {
  return byLink
    ? {}
    : { beforeContent: <BackLink href={paths.mine}>Everything asked of us</BackLink> }
}

async function earlierTitle({ tx }: Request<Services>, { recipient, given }: AskedHere) {
  if (given) return null
  const earlier = await findEarlierReturn(tx, recipient.id)
  return earlier ? titleWithYear(earlier) : null
}

function Head({ asking: { recipient, round } }: Readonly<{ asking: AskedHere }>) {
  return (
    <>
      <span class="govuk-caption-l">{recipient.name}</span>
      <h1 class="govuk-heading-l">{round.title}</h1>
      <p class="govuk-body">
        Answer by <strong>{dayInWords(dueOf(round, recipient))}</strong>
        {recipient.dueReason ? ` (${recipient.dueReason})` : ''}.
      </p>
    </>
  )
}

function Start({
  request,
  asking,
  earlier,
}: Readonly<{ request: Request<Services>; asking: AskedHere; earlier: string | null }>) {
  const { recipient, round, given } = asking
  return (
    <>
      <Head asking={asking} />
      <p class="govuk-body">{round.template.purpose}</p>
      {round.words ? <p class="govuk-body sightline-keep-lines">{round.words}</p> : null}
      {given ? (
        <InsetText>
          This was sent before and is open again{recipient.reason ? `: ${recipient.reason}` : ''}.
          You begin with a copy of what was sent; the answers that were sent stay as they are.
        </InsetText>
      ) : null}
      <p class="govuk-body">
        It has {round.template.sections.length} parts. You can leave at any time, and go on later or
        on another computer. Nobody outside {recipient.name} reads your answers before you send
        them.
      </p>
      <Form tokens={request.tokens}>
        {earlier ? (
          <>
            <p class="govuk-body">
              You answered this before: {earlier}. You can start with those answers. Each counts
              once you confirm that it is still right.
            </p>
            <div class="govuk-button-group">
              <Button name="do" value="earlier">
                Start with those answers
              </Button>
              <Button classes="govuk-button--secondary" name="do" value="new">
                Start with nothing filled in
              </Button>
            </div>
          </>
        ) : (
          <Button name="do" value="new">
            Start
          </Button>
        )}
      </Form>
      <Otherwise asking={asking} />
    </>
  )
}

function Tasks({
  asking,
  progress,
}: Readonly<{ asking: AskedHere; progress: readonly SectionProgress[] }>) {
  const { recipient, round } = asking
  const done = progress.filter(({ standing }) => standing === 'done').length
  return (
    <>
      <Head asking={asking} />
      {round.words ? <p class="govuk-body sightline-keep-lines">{round.words}</p> : null}
      <p class="govuk-body">
        {done} of {progress.length} parts are done.
      </p>
      <ul class="govuk-task-list">
        {progress.map((one, at) => (
          <li class="govuk-task-list__item govuk-task-list__item--with-link">
            <div class="govuk-task-list__name-and-hint">
              <a
                class="govuk-link govuk-task-list__link"
                href={paths.section(recipient.id, one.section.id)}
                aria-describedby={`part-${at}-status`}
              >
                {one.section.title}
              </a>
              {hintOf(one) ? <div class="govuk-task-list__hint">{hintOf(one)}</div> : null}
            </div>
            <div class="govuk-task-list__status" id={`part-${at}-status`}>
              <Status one={one} />
            </div>
          </li>
        ))}
      </ul>
      <a
        class="govuk-button"
        href={paths.check(recipient.id)}
        role="button"
        draggable={false}
        data-module="govuk-button"
      >
        Check the answers and send them
      </a>
      <h2 class="govuk-heading-m">More you can do</h2>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={paths.bringIn(recipient.id)}>
            Bring in answers you gave to another board
          </a>
        </li>
      </ul>
      <Otherwise asking={asking} />
    </>
  )
}

function hintOf({ missing, unconfirmed, standing }: SectionProgress): string | null {
  if (standing !== 'in-progress') return null
  const parts = [
    ...(missing.length > 0 ? [`${missing.length} still to answer`] : []),
    ...(unconfirmed.length > 0 ? [`${unconfirmed.length} carried forward to confirm`] : []),
  ]
  return parts.join(', ')
}

function Status({ one: { standing } }: Readonly<{ one: SectionProgress }>) {
  if (standing === 'done') return <>Done</>
  return standing === 'in-progress' ? (
    <Tag classes="govuk-tag--light-blue">In progress</Tag>
  ) : (
    <Tag classes="govuk-tag--blue">Not started</Tag>
  )
}

function Otherwise({ asking: { recipient, round } }: Readonly<{ asking: AskedHere }>) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.otherwise(recipient.id)}>
        {round.template.nilAllowed
          ? 'We have nothing to report, or can’t answer'
          : 'We can’t answer this'}
      </a>
    </p>
  )
}
