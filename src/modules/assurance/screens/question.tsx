import { Button, DataTable, InsetText, SummaryList, Tag } from '../../../govuk/index.ts'
import { dayInWords, eraOf } from '../../../knowledge/law/index.ts'
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
import { WhoCanSee } from '../../directory/index.ts'
import { policyOf } from '../permissions.ts'
import { factsOf, judge, type Judged } from '../actions/judge.ts'
import { supersedeEvidence } from '../actions/record.ts'
import { reasonNotToCount } from '../domain/ceiling.ts'
import type { Body as AskedBody } from '../domain/evidence.ts'
import { LEVEL_WORDS } from '../domain/levels.ts'
import { paths } from '../paths.ts'
import { EVIDENCE_KINDS, itemOf, type Evidence } from '../store/evidence.ts'
import { findQuestion } from '../store/questions.ts'
import { listSignOffs, listStatements, type SignOff, type Statement } from '../store/statements.ts'
import { LevelTag } from './parts.tsx'

const RUNGS = {
  asserted: 'Asserted',
  documented: 'Documented',
  tested: 'Tested',
  outcome: 'Outcome',
}

export const ANSWERS: Readonly<Record<AskedBody['answer'], string>> = {
  confirmed: 'Confirmed by its accountable officer',
  replied: 'Replied',
  nil: 'Replied that there is none',
  'not-asked': 'Not asked yet',
  'no-reply': 'Did not reply',
  blocked: 'Blocked',
}

/** One question: what is held on it, how far that carries, and what the board says. */
export const questionScreen: Screen<Services> = {
  async show(request) {
    const { tx, params } = request
    const question = await findQuestion(tx, params['id'] ?? '')
    if (!question) throw new NotFound()
    const judged = await judge(tx, question)
    const statements = await listStatements(tx, [question.id])
    const signed = await listSignOffs(
      tx,
      statements.map(({ id }) => id),
    )
    return page(
      question.proposition,
      <>
        <span class="govuk-caption-l">
          {question.priority ?? 'Question'}, {question.period}
        </span>
        <h1 class="govuk-heading-l">
          Can we provide assurance that {lowerFirst(question.proposition)}?
        </h1>
        <Carries judged={judged} />
        <Statements statements={statements} signed={signed} request={request} />
        <Held judged={judged} request={request} />
        <Asked judged={judged} request={request} />
        <WhoCanSee policy={policyOf('question')} state="open" />
      </>,
    )
  },

  async submit(request) {
    if (!holds(request.actor, 'BM', 'DA', 'AL')) throw new NotFound()
    if (!(await supersedeEvidence(request, request.form.text('evidence'))))
      return invalid({
        field: 'evidence',
        message: 'That item is superseded already, or not yours to change.',
      })
    return redirect(paths.question(request.params['id'] ?? ''))
  },
}

export function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

function Carries({ judged: { ceiling } }: Readonly<{ judged: Judged }>) {
  return (
    <div class="sightline-figure">
      <h2 class="govuk-heading-s">How far the evidence carries</h2>
      <p class="govuk-body">
        <LevelTag level={ceiling.level} />
      </p>
      <p class="govuk-body">
        The board {LEVEL_WORDS[ceiling.level]} ... It may say less, and never more.
      </p>
      {ceiling.reasons.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {ceiling.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Statements({
  statements,
  signed,
  request,
}: Readonly<{
  statements: readonly Statement[]
  signed: readonly SignOff[]
  request: Request<Services>
}>) {
  const { actor, params } = request
  return (
    <>
      <h2 class="govuk-heading-m">What the board says</h2>
      {statements.length === 0 ? <p class="govuk-body">Nothing yet.</p> : null}
      {statements.map((one) => (
        <div class="sightline-figure">
          <p class="govuk-body">
            <LevelTag level={one.level} />{' '}
            {one.state === 'draft' ? <Tag classes="govuk-tag--yellow">Draft</Tag> : null}
          </p>
          <p class="govuk-body">{one.wording}</p>
          {one.limits ? <p class="govuk-body">Limits: {one.limits}</p> : null}
          {one.rightOfReply ? (
            <p class="govuk-body">Reply of the body concerned: {one.rightOfReply}</p>
          ) : null}
          <p class="govuk-body-s sightline-basis">
            As of {dayInWords(one.asOf)}; to be reviewed by {dayInWords(one.reviewOn)}.{' '}
            {one.approvedAt
              ? `Approved by ${one.approvedAs}: ${one.approvedBy ?? 'signed'}, ${dayInWords(one.approvedAt.toISOString().slice(0, 10))}.`
              : `To be approved by ${eraOf(one.asOf).approverWords}${eraOf(one.asOf).checked ? '' : ' (rule not yet checked against its source)'}.`}
          </p>
          {signed
            .filter(
              ({ statementId, agrees, words }) => statementId === one.id && (!agrees || words),
            )
            .map(({ by, agency, agrees, words }) => (
              <InsetText>
                {agrees ? 'View of' : 'Dissent of'} {by}
                {agency ? `, ${agency}` : ''}: {words}
              </InsetText>
            ))}
          {one.state === 'draft' && holds(actor, 'IC', 'LSP') ? (
            <a class="govuk-link" href={paths.sign(one.id)}>
              Sign this statement
            </a>
          ) : null}
        </div>
      ))}
      {holds(actor, 'BM', 'IC') ? (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.draft(params['id'] ?? '')}>
            Draft a statement
          </a>
        </p>
      ) : null}
    </>
  )
}

function Held({
  judged: { question, evidence },
  request,
}: Readonly<{ judged: Judged; request: Request<Services> }>) {
  const { actor, params } = request
  const facts = factsOf(question)
  return (
    <>
      <h2 class="govuk-heading-m">Evidence</h2>
      {evidence.length === 0 ? (
        <p class="govuk-body sightline-empty">Nothing is held on this question.</p>
      ) : (
        <DataTable
          label="Evidence"
          head={[
            { text: 'What was found' },
            { text: 'Rung' },
            { text: 'Direction' },
            { text: 'Counts' },
          ]}
          rows={evidence.map((item) => [
            { text: <Item item={item} request={request} /> },
            { text: RUNGS[item.rung] },
            { text: item.direction === 'supports' ? 'Supports' : 'Counters' },
            { text: reasonNotToCount(facts, itemOf(item)) ?? 'Yes' },
          ])}
        />
      )}
      {holds(actor, 'BM', 'IC', 'LSP', 'AL', 'SGC', 'DA') ? (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.addEvidence(params['id'] ?? '')}>
            Add evidence
          </a>
        </p>
      ) : null}
    </>
  )
}

function Item({ item, request }: Readonly<{ item: Evidence; request: Request<Services> }>) {
  const { base, responsePercent } = item.facts
  const basis = [
    EVIDENCE_KINDS[item.kind],
    item.source,
    dayInWords(item.sourceDay),
    item.facts.body ? `about ${item.facts.body}` : '',
    item.facts.independent ? 'tested independently' : '',
    base === null ? '' : `base ${base}`,
    responsePercent === null ? '' : `${Math.round(responsePercent)}% answered`,
    item.keptOn ? `kept on: ${item.keptOn}` : '',
  ]
  return (
    <div id={`evidence-${item.id}`}>
      {item.words}
      <span class="sightline-basis-line">{basis.filter(Boolean).join('; ')}</span>
      {item.snapshot ? <span class="sightline-basis-line">{item.snapshot.basis}</span> : null}
      {!item.superseded && holds(request.actor, 'BM', 'DA') ? (
        <Form tokens={request.tokens}>
          <input type="hidden" name="evidence" value={item.id} />
          <Button classes="govuk-button--secondary sightline-button-small">
            Mark as superseded<span class="govuk-visually-hidden">: {item.words.slice(0, 60)}</span>
          </Button>
        </Form>
      ) : null}
    </div>
  )
}

function Asked({
  judged: { question },
  request,
}: Readonly<{ judged: Judged; request: Request<Services> }>) {
  const { bodies, blocked, allOf } = question
  return (
    <>
      <h2 class="govuk-heading-m">Who was asked, and what is missing</h2>
      {allOf ? <p class="govuk-body">The answer stands no higher than its weakest body.</p> : null}
      {bodies.length + blocked.length === 0 ? (
        <p class="govuk-body">No body was asked to confirm it, and no feed is missing.</p>
      ) : (
        <SummaryList
          rows={[
            ...bodies.map(({ name, answer, why }) => ({
              key: name,
              value: `${ANSWERS[answer]}${why ? `: ${why}` : ''}`,
            })),
            ...blocked.map(({ feed, blockage }) => ({ key: feed, value: `Missing: ${blockage}` })),
          ]}
        />
      )}
      {holds(request.actor, 'BM', 'IC') ? (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.replies(question.id)}>
            Note replies and missing feeds
          </a>
        </p>
      ) : null}
    </>
  )
}
