import {
  Button,
  Checkboxes,
  DataTable,
  InsetText,
  Radios,
  Select,
  Textarea,
} from '../../../govuk/index.ts'
import { periodHolding, periodOf } from '../../../knowledge/law/index.ts'
import { formatNumber } from '../../../knowledge/statistics/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listEvidence, listQuestions, type Evidence, type Question } from '../../assurance/index.ts'
import { releases } from '../actions/release-check.ts'
import { useRoomAsEvidence } from '../actions/use-room-as-evidence.ts'
import type { RoomFacts } from '../domain/facts.ts'
import { leftAs } from '../domain/left-room.ts'
import type { RoomEvidence } from '../domain/pathway.ts'
import { evidenceOf, whyNothingLeaves, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { getHere, roomPage, type Here } from './here.tsx'

const RUNGS: Readonly<Record<RoomEvidence['rung'], string>> = {
  asserted: 'Asserted: a body says so of itself',
  documented: 'Documented: the record was seen',
  tested: 'Tested: somebody looked at the work itself',
  outcome: 'Outcome: children’s experience, or a measure, changed',
}

/** What a room can say to the board, put behind a question of assurance once it names nobody. */
export const roomEvidenceScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getReleasing(request, pathways, 'evidence')
    const why = whyNothingLeaves(here.pathway, here.facts)
    const evidence = evidenceOf(here.pathway, here.facts)
    const questions = await questionsFor(request, here.facts)
    const used = (
      await listEvidence(
        request.tx,
        questions.map(({ id }) => id),
      )
    ).filter(({ source }) => source === leftAs(here.pathway, here.room))
    return roomPage(
      request,
      here,
      'Evidence for the Board',
      <>
        <h2 class="govuk-heading-m">Evidence for the Board</h2>
        {why !== null ? <InsetText>{why}</InsetText> : null}
        {evidence === null ? (
          <p class="govuk-body sightline-empty">This room has nothing to say to the board yet.</p>
        ) : (
          <>
            <HowFar evidence={evidence} />
            {why === null ? (
              <Use request={request} evidence={evidence} questions={questions} />
            ) : null}
          </>
        )}
        {used.length > 0 ? <Used used={used} questions={questions} /> : null}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.learning(here.room.id)}>
            Take learning into the work programme
          </a>
        </p>
      </>,
    )
  },

  async submit(request) {
    const here = await getReleasing(request, pathways, 'evidence')
    const { form } = request
    const direction = form.text('direction')
    if (direction !== 'supports' && direction !== 'counters')
      return invalid({ field: 'direction', message: 'Say whether it speaks for it or against it.' })
    const used = await useRoomAsEvidence(request, here, {
      questionId: form.text('question'),
      direction,
      words: form.text('words'),
      coversScope: form.text('covers') === 'yes',
    })
    if (!('id' in used)) return invalid(...used)
    return redirect(`/assurance/questions/${form.text('question')}`)
  },
})

/** The room, for whoever lets things out of it; NotFound for everybody else. */
export async function getReleasing(
  request: Request<Services>,
  pathways: Pathways,
  looksAt: string,
): Promise<Here> {
  const here = await getHere(request, pathways, looksAt)
  if (!releases(request, here.room.id)) throw new NotFound()
  return here
}

// Questions of the years in which the room was open: others are about other days.
async function questionsFor(
  { tx }: Request<Services>,
  { room, today }: RoomFacts,
): Promise<readonly Question[]> {
  const year = (day: string) => Number(periodHolding(day).first.slice(0, 4))
  const [first, last] = [year(room.openedOn), year(room.closedOn ?? today)]
  const years = Array.from({ length: last - first + 2 }, (_, back) => periodOf(last + 1 - back))
  const all: Question[] = []
  for (const { name } of years) all.push(...(await listQuestions(tx, name)))
  return all
}

function HowFar({ evidence: { rung, base, independent } }: Readonly<{ evidence: RoomEvidence }>) {
  return (
    <p class="govuk-body">
      <strong>{RUNGS[rung]}.</strong>{' '}
      {base === null
        ? ''
        : `It rests on ${base === 1 ? '1 case' : `${formatNumber(base)} cases`}. `}
      {independent
        ? 'Those who tested are others than those tested.'
        : 'Those who tested are not shown to be others than those tested.'}
    </p>
  )
}

function Use({
  request: { tokens, kept },
  evidence,
  questions,
}: Readonly<{
  request: Request<Services>
  evidence: RoomEvidence
  questions: readonly Question[]
}>) {
  if (questions.length === 0)
    return (
      <p class="govuk-body">
        No question has been asked of the years of this room.{' '}
        <a class="govuk-link" href="/assurance/questions/new">
          Ask one
        </a>
        , then come back.
      </p>
    )
  const chosen = kept?.fields.raw('direction')
  return (
    <Form tokens={tokens}>
      <Select
        id="question"
        name="question"
        label="For which question?"
        items={questions.map(({ id, proposition, period }) => ({
          value: id,
          text: `${period}: ${proposition}`,
          selected: kept?.fields.raw('question') === id,
        }))}
        errorMessage={errorOf(kept, 'question')}
      />
      <Radios
        name="direction"
        idPrefix="direction"
        fieldset={{ legend: 'Does it speak for it?' }}
        items={[
          { value: 'supports', text: 'It supports it', checked: chosen === 'supports' },
          { value: 'counters', text: 'It speaks against it', checked: chosen === 'counters' },
        ]}
        errorMessage={errorOf(kept, 'direction')}
      />
      <Checkboxes
        name="covers"
        idPrefix="covers"
        items={[
          {
            value: 'yes',
            text: 'It covers everything the question is about',
            checked: kept?.fields.text('covers') === 'yes',
          },
        ]}
        hint="Evidence on a part of it does not count for the whole."
      />
      <Textarea
        name="words"
        label="What does it show?"
        hint="These words leave the room. They are searched for names, dates of birth, numbers and addresses of its children. Read them for anything else that tells who it is."
        value={kept?.fields.raw('words') ?? evidence.words}
        errorMessage={errorOf(kept, 'words')}
      />
      <Button>Use it as evidence</Button>
    </Form>
  )
}

function Used({
  used,
  questions,
}: Readonly<{ used: readonly Evidence[]; questions: readonly Question[] }>) {
  return (
    <DataTable
      caption="What was used already"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Question' }, { text: 'Words' }]}
      rows={used.map(({ questionId, words }) => [
        { text: questions.find(({ id }) => id === questionId)?.proposition ?? '' },
        { text: words },
      ])}
    />
  )
}
