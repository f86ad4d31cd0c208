import { BackLink, DataTable, InsetText } from '../../../govuk/index.ts'
import { formatNumber } from '../../../knowledge/statistics/index.ts'
import { NotFound, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  partsOf,
  respondedIn,
  shareInWords,
  sharesOf,
  type QuestionShare,
} from '../domain/survey-shares.ts'
import { findQuestion, questionsOf, type Template } from '../domain/template.ts'
import { paths } from '../paths.ts'
import { findRound } from '../store/rounds.ts'
import { listWords, tallySurvey, type TallyRow } from '../store/survey.ts'

/** What a survey's answers come to. Nobody's form is read: answers are counted, and not below five. */
export const resultsScreen: Screen<Services> = {
  async show({ tx, params }) {
    const round = await findRound(tx, params['id'] ?? '')
    if (round?.template.kind !== 'survey_response' || round.state === 'draft') throw new NotFound()
    const tally = await tallySurvey(tx, round.id, 'agency')
    const responded = respondedIn(tally, null)
    const words = questionsOf(round.template).filter(({ type }) => type === 'text')
    const written = await Promise.all(
      words.map(async ({ id, label }) => ({ label, all: await listWords(tx, round.id, id) })),
    )
    return page(
      `${round.title}: results`,
      <>
        <span class="govuk-caption-l">{round.period}</span>
        <h1 class="govuk-heading-l">{round.title}: results</h1>
        <p class="govuk-body">
          {responded === null
            ? 'Fewer than five people have responded, so nothing is shown.'
            : `${formatNumber(responded)} people responded.`}
        </p>
        {round.state === 'closed' ? null : (
          <InsetText>
            Answers are counted once the round is closed. Until then two looks could give one
            person’s answer away.
          </InsetText>
        )}
        {responded !== null && round.state === 'closed' ? (
          <Shares template={round.template} tally={tally} />
        ) : null}
        {written
          .filter(({ all }) => all.length > 0)
          .map(({ label, all }) => (
            <>
              <h2 class="govuk-heading-m">{label}</h2>
              <p class="govuk-body">In no order, and without knowing who wrote what.</p>
              <ul class="govuk-list govuk-list--bullet">
                {all.map((one) => (
                  <li>{one}</li>
                ))}
              </ul>
            </>
          ))}
      </>,
      { beforeContent: <BackLink href={paths.round(round.id)}>Back to the round</BackLink> },
    )
  },
}

function Shares({ template, tally }: Readonly<{ template: Template; tally: readonly TallyRow[] }>) {
  const parts = partsOf(tally)
  return (
    <>
      <DataTable
        caption="Those who agree, of those with an opinion"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'Statement' }, { text: 'Everybody' }]}
        rows={sharesOf(template, tally, null)
          .filter(({ good }) => good !== null)
          .map((one) => [{ text: one.question.label }, { text: goodInWords(one) }])}
      />
      {parts.length > 0 ? (
        <>
          <p class="govuk-body">
            Groups of fewer than five are left out, and what would give them away.
          </p>
          {parts.map((part) => (
            <DataTable
              caption={`${labelOf(template, part)}: ${formatNumber(respondedIn(tally, part) ?? 0)} people`}
              firstCellIsHeader
              head={[{ text: 'Statement' }, { text: 'Those who agree' }]}
              rows={sharesOf(template, tally, part)
                .filter(({ good, answered }) => good !== null || answered === null)
                .map((one) => [{ text: one.question.label }, { text: goodInWords(one) }])}
            />
          ))}
        </>
      ) : null}
    </>
  )
}

function labelOf(template: Template, part: string): string {
  const question = findQuestion(template, 'agency')
  if (question?.type !== 'one') return part
  return question.options.find(({ value }) => value === part)?.label ?? part
}

function goodInWords({ good, answered }: QuestionShare): string {
  if (!good) return answered === null ? 'Fewer than five answered' : 'Nobody had an opinion'
  return shareInWords(good)
}
