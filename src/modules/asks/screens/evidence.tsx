import {
  BackLink,
  Button,
  DataTable,
  InsetText,
  Radios,
  Select,
  Textarea,
} from '../../../govuk/index.ts'
import { formatNumber, smallProportion } from '../../../knowledge/statistics/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listQuestions, type Question } from '../../assurance/index.ts'
import { releaseRound } from '../actions/release-round.ts'
import { useAsEvidence } from '../actions/use-as-evidence.ts'
import { figuresOf, type RoundFigure } from '../domain/round-figures.ts'
import type { RoundFacts } from '../domain/round-facts.ts'
import { bodiesOf, worthOf } from '../domain/worth.ts'
import { paths } from '../paths.ts'
import { findRoundFacts } from '../store/round-facts.ts'
import { findRound } from '../store/rounds.ts'

const RUNGS = {
  asserted: 'Asserted: a body says so of itself',
  documented: 'Documented: the record was seen',
  tested: 'Tested: those who would know were asked',
}

const ANSWERS = {
  confirmed: 'Confirmed',
  replied: 'Replied',
  nil: 'Nothing to report',
  'no-reply': 'Did not reply',
  blocked: 'Blocked',
}

/** What a closed round gives: its figures, and how far it carries as evidence. */
export const evidenceScreen: Screen<Services> = {
  async show(request) {
    const facts = await getFacts(request)
    const { round } = facts
    const figures = figuresOf(facts)
    return page(
      `What ${round.title} gives`,
      <>
        <span class="govuk-caption-l">{round.title}</span>
        <h1 class="govuk-heading-l">Figures and evidence</h1>
        {round.state === 'closed' ? null : (
          <InsetText>
            This round is not closed, so its answers can still change. Nothing can be released yet.
          </InsetText>
        )}
        <Figures figures={figures} />
        {round.state === 'closed' ? <Release request={request} /> : null}
        <WorthPart facts={facts} />
        {round.state === 'closed' ? (
          <UseForm request={request} questions={await listQuestions(request.tx, round.period)} />
        ) : null}
      </>,
      { beforeContent: <BackLink href={paths.round(round.id)}>Back to the round</BackLink> },
    )
  },

  async submit(request) {
    const facts = await getFacts(request)
    const { form } = request
    if (form.text('do') === 'release') {
      const released = await releaseRound(request, facts)
      if (released === null) return invalid({ field: 'release', message: 'Close the round first.' })
      return redirect(`/figures?period=${facts.round.period}`)
    }
    const direction = form.text('direction')
    if (direction !== 'supports' && direction !== 'counters')
      return invalid({ field: 'direction', message: 'Say whether it speaks for it or against it.' })
    const used = await useAsEvidence(request, facts, {
      questionId: form.text('question'),
      direction,
      words: form.text('words'),
    })
    if ('message' in used) return invalid(used)
    return redirect(`/assurance/questions/${form.text('question')}`)
  },
}

async function getFacts(request: Request<Services>): Promise<RoundFacts> {
  if (!holds(request.actor, 'BM')) throw new NotFound()
  const round = await findRound(request.tx, request.params['id'] ?? '')
  if (!round || round.state === 'draft') throw new NotFound()
  return findRoundFacts(request.tx, round)
}

function Figures({ figures }: Readonly<{ figures: readonly RoundFigure[] }>) {
  return (
    <DataTable
      caption="The figures it gives"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Figure' }, { text: 'Value' }]}
      rows={figures.map((one) => [
        {
          text: (
            <>
              {one.title}
              <span class="sightline-basis-line">
                {one.counted}
                {one.method ? `; ${one.method}` : ''}
              </span>
            </>
          ),
        },
        { text: inWords(one) },
      ])}
    />
  )
}

function inWords({ unit, numerator, denominator, reason, rows }: RoundFigure): string {
  if (rows) return `${rows.length} rows`
  if (numerator === null) return reason ?? 'Not known'
  if (unit === 'count' || denominator === null) return formatNumber(numerator)
  const small = smallProportion(numerator, denominator)
  return (
    small ??
    `${formatNumber((100 * numerator) / denominator, 1)}% (${formatNumber(numerator)} of ${formatNumber(denominator)})`
  )
}

function Release({ request: { tokens, kept } }: Readonly<{ request: Request<Services> }>) {
  return (
    <Form tokens={tokens}>
      <input type="hidden" name="do" value="release" />
      {errorOf(kept, 'release') ? (
        <p class="govuk-error-message">{errorOf(kept, 'release')}</p>
      ) : null}
      <p class="govuk-body">
        Released figures can be used in reports. Released again, they are revised.
      </p>
      <Button classes="govuk-button--secondary">Release these figures</Button>
    </Form>
  )
}

function WorthPart({ facts }: Readonly<{ facts: RoundFacts }>) {
  const { rung, why } = worthOf(facts)
  const bodies = facts.round.template.kind === 'survey_response' ? [] : bodiesOf(facts)
  return (
    <>
      <h2 class="govuk-heading-m">How far it carries</h2>
      <p class="govuk-body">
        <strong>{RUNGS[rung]}.</strong> {why.join(' ')}
      </p>
      {bodies.length > 0 ? (
        <DataTable
          caption="What each body answered"
          firstCellIsHeader
          head={[{ text: 'Body' }, { text: 'Answer' }]}
          rows={bodies.map(({ name, answer, why: because }) => [
            { text: name },
            { text: because ? `${ANSWERS[answer]}: ${because}` : ANSWERS[answer] },
          ])}
        />
      ) : null}
    </>
  )
}

function UseForm({
  request: { tokens, kept },
  questions,
}: Readonly<{ request: Request<Services>; questions: readonly Question[] }>) {
  if (questions.length === 0)
    return (
      <p class="govuk-body">
        No question has been asked of this year.{' '}
        <a class="govuk-link" href="/assurance/questions/new">
          Ask one
        </a>
        , then come back.
      </p>
    )
  const chosen = kept?.fields.raw('direction')
  return (
    <Form tokens={tokens}>
      <h2 class="govuk-heading-m">Use it as evidence</h2>
      <Select
        id="question"
        name="question"
        label="For which question"
        items={questions.map(({ id, proposition }) => ({
          value: id,
          text: proposition,
          selected: kept?.fields.raw('question') === id,
        }))}
        errorMessage={errorOf(kept, 'question')}
      />
      <Radios
        name="direction"
        fieldset={{ legend: 'Does it speak for it?' }}
        items={[
          { value: 'supports', text: 'It supports it', checked: chosen === 'supports' },
          { value: 'counters', text: 'It speaks against it', checked: chosen === 'counters' },
        ]}
        errorMessage={errorOf(kept, 'direction')}
      />
      <Textarea
        name="words"
        label="What it shows"
        hint="In one or two sentences. How far it carries is added."
        value={kept?.fields.raw('words')}
        errorMessage={errorOf(kept, 'words')}
      />
      <Button>Use it as evidence</Button>
    </Form>
  )
}
