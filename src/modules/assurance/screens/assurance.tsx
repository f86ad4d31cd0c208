import { DataTable, InsetText, Tag } from '../../../govuk/index.ts'
import { dayInWords, periodBefore, readPeriod } from '../../../knowledge/law/index.ts'
import { holds, page, type Request, type Screen, type Tx } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { ceilingOf, type Ceiling } from '../domain/ceiling.ts'
import { hasLapsed, isDebt } from '../domain/statement.ts'
import { factsOf } from '../actions/judge.ts'
import { paths } from '../paths.ts'
import { itemOf, listEvidence } from '../store/evidence.ts'
import { listQuestionPeriods, listQuestions, type Question } from '../store/questions.ts'
import {
  listPublished,
  listStatements,
  type PublishedStatement,
  type Statement,
} from '../store/statements.ts'
import { LevelTag } from './parts.tsx'

interface Row {
  readonly question: Question
  readonly ceiling: Ceiling
  readonly items: number
  readonly statement: Statement | undefined
  readonly before: string | null
}

/** What the board can and cannot provide assurance about, at this moment. */
export const assuranceScreen: Screen<Services> = {
  async show(request) {
    const { tx, query } = request
    const periods = await listQuestionPeriods(tx)
    const period = periods.find((one) => one === query.text('period')) ?? periods[0]
    const rows = period ? await rowsOf(tx, period) : []
    return page(
      period ? `Assurance, ${period}` : 'Assurance',
      <>
        <h1 class="govuk-heading-l">What we can and cannot provide assurance about</h1>
        {period ? <Summary rows={rows} period={period} /> : null}
        {periods.length > 1 ? (
          <nav aria-label="Years" class="sightline-filter">
            <ul class="govuk-list sightline-inline-list">
              {periods.map((one) => (
                <li>
                  {one === period ? (
                    <strong aria-current="page">{one}</strong>
                  ) : (
                    <a class="govuk-link" href={paths.assurance(one)}>
                      {one}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {rows.length === 0 ? (
          <p class="govuk-body sightline-empty">
            No question has been asked yet. A question is what the board must be able to answer.
          </p>
        ) : (
          <ByPriority rows={rows} request={request} />
        )}
        {holds(request.actor, 'BM', 'IC') ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.newQuestion}>
              Ask a question
            </a>
          </p>
        ) : null}
        {holds(request.actor, 'BM') ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.published}>
              Bring in what an earlier report said
            </a>
          </p>
        ) : null}
      </>,
    )
  },
}

async function rowsOf(tx: Tx, period: string): Promise<Row[]> {
  const questions = await listQuestions(tx, period)
  const ids = questions.map(({ id }) => id)
  const evidence = await listEvidence(tx, ids)
  const statements = await listStatements(tx, ids)
  const known = readPeriod(period)
  const earlier = known ? periodBefore(known).name : ''
  const published = await listPublished(tx, earlier)
  const before = await earlierLevels(tx, earlier, published)
  return questions.map((question) => {
    const items = evidence.filter(({ questionId }) => questionId === question.id)
    return {
      question,
      ceiling: ceilingOf(factsOf(question), items.map(itemOf)),
      items: items.length,
      statement: statements.find(({ questionId }) => questionId === question.id),
      before: before.get(question.proposition) ?? null,
    }
  })
}

// Last year's answer to the same question: our own, or as published where we were not yet there.
async function earlierLevels(
  tx: Tx,
  period: string,
  published: readonly PublishedStatement[],
): Promise<ReadonlyMap<string, string>> {
  const levels = new Map(published.map(({ proposition, level }) => [proposition, level]))
  const questions = await listQuestions(tx, period)
  const statements = await listStatements(
    tx,
    questions.map(({ id }) => id),
  )
  for (const { id, proposition } of questions) {
    const approved = statements.find(
      ({ questionId, state }) => questionId === id && state === 'approved',
    )
    if (approved) levels.set(proposition, approved.level)
  }
  return levels
}

function Summary({ rows, period }: Readonly<{ rows: readonly Row[]; period: string }>) {
  const approved = rows.filter(({ statement }) => statement?.state === 'approved')
  const debt = rows.filter(({ statement, before }) => isDebt(statement?.level ?? null, before))
  return (
    <InsetText>
      For {period}: {rows.length} questions, {approved.length} answered and approved,{' '}
      {rows.length - approved.length} still open.{' '}
      {debt.length > 0 ? `${debt.length} could not be answered two years running.` : ''}
    </InsetText>
  )
}

function ByPriority({
  rows,
  request,
}: Readonly<{ rows: readonly Row[]; request: Request<Services> }>) {
  const today = request.now.toISOString().slice(0, 10)
  const titles = [...new Set(rows.map(({ question }) => question.priority ?? 'Other questions'))]
  return (
    <>
      {titles.map((title) => (
        <DataTable
          caption={title}
          captionClasses="govuk-table__caption--m"
          classes="sightline-register"
          firstCellIsHeader
          head={[
            { text: 'Question' },
            { text: 'What the board says' },
            { text: 'How far the evidence carries' },
            { text: 'Evidence', format: 'numeric' },
          ]}
          rows={rows
            .filter(({ question }) => (question.priority ?? 'Other questions') === title)
            .map((row) => [
              { text: <Asked row={row} /> },
              { text: <Said row={row} today={today} /> },
              { text: <LevelTag level={row.ceiling.level} /> },
              { text: String(row.items), format: 'numeric' },
            ])}
        />
      ))}
    </>
  )
}

const KIND = { done: 'Was it done?', quality: 'Is it good?', difference: 'Did it help children?' }

function Asked({ row: { question } }: Readonly<{ row: Row }>) {
  return (
    <>
      <a class="govuk-link" href={paths.question(question.id)}>
        {upperFirst(question.proposition)}
      </a>
      <span class="sightline-basis-line">
        {KIND[question.kind]} Scope: {question.scope}.
      </span>
    </>
  )
}

function Said({ row: { statement, before }, today }: Readonly<{ row: Row; today: string }>) {
  if (!statement) return <>Nothing yet</>
  const lapsed = statement.state === 'approved' && hasLapsed(statement.reviewOn, today)
  return (
    <>
      <LevelTag level={statement.level} />
      <span class="sightline-basis-line">
        {statement.state === 'approved'
          ? `As of ${dayInWords(statement.asOf)}`
          : 'Draft, not approved'}
      </span>
      {lapsed ? (
        <span class="sightline-basis-line">
          <Tag classes="govuk-tag--red">Review was due</Tag> {dayInWords(statement.reviewOn)}
        </span>
      ) : null}
      {isDebt(statement.level, before) ? (
        <span class="sightline-basis-line">Two years running</span>
      ) : null}
    </>
  )
}

function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
