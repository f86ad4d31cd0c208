import {
  BackLink,
  Button,
  Checkboxes,
  DataTable,
  InsetText,
  Radios,
  Textarea,
} from '../../../govuk/index.ts'
import { can } from '../../../platform/access/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
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
import { decide, endModeration } from '../actions/moderate.ts'
import { answerInWords } from '../domain/answer-words.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import { levelOf, levelsOf, questionsOn, stillToDecide, whatStands } from '../domain/moderated.ts'
import type { Recipient, Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import type { Standard } from '../domain/template.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listChallengesOf, type Challenge } from '../store/challenges.ts'
import { listModerations, type Moderation } from '../store/moderation.ts'
import { findBeside, type Beside } from '../store/beside.ts'
import { findRecipient } from '../store/recipients.ts'
import { findReturn } from '../store/returns.ts'
import { findRound } from '../store/rounds.ts'

interface Whole {
  readonly given: GivenReturn
  readonly round: Round
  readonly recipient: Recipient
}

/** The panel’s page: a standard, with all that is held on it side by side, and what the panel makes of it. */
export const moderateScreen: Screen<Services> = {
  async show(request) {
    const whole = await getWhole(request)
    const { given, round, recipient } = whole
    const decided = await listModerations(request.tx, [given.id])
    const self = scoresOf(round.template, given.answers)
    const left = stillToDecide(round.template, self, decided)
    const challenges = await listChallengesOf(request.tx, given.id)
    const asked = request.query.text('standard')
    const standard =
      round.template.standards.find(({ id }) => id === asked) ??
      left[0] ??
      round.template.standards[0]
    return page(
      `Moderate: ${recipient.name}`,
      <>
        <span class="govuk-caption-l">
          {round.title}, {recipient.name}
        </span>
        <h1 class="govuk-heading-l">What the panel makes of it</h1>
        <Standing whole={whole} self={self} decided={decided} />
        {standard ? (
          <One
            request={request}
            whole={whole}
            standard={standard}
            self={self[standard.id]}
            beside={await findBeside(request.tx, whole, standard.id)}
            challenges={challenges}
          />
        ) : null}
        {left.length === 0 && given.state === 'submitted' ? <End request={request} /> : null}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.challenge(given.id)}>
            Record a challenge event
          </a>
        </p>
      </>,
      { beforeContent: <BackLink href={paths.given(given.id)}>Back to the return</BackLink> },
    )
  },

  async submit(request) {
    const { given, round } = await getWhole(request)
    const { form } = request
    if (form.text('do') === 'end') {
      const wrong = await endModeration(request, round, given)
      return wrong ? invalid(wrong) : redirect(paths.given(given.id))
    }
    const standard = form.text('standard')
    if (form.text('score') === '')
      return invalid({ field: 'score', message: 'Choose the score the panel gives.' })
    if (form.text('reason') === '')
      return invalid({ field: 'reason', message: 'Say why. The agency reads it.' })
    const wrong = await decide(request, round, given, {
      standard,
      score: Number(form.text('score')),
      evidenceSeen: form.text('seen') === 'yes',
      reason: form.text('reason'),
      challengeId: form.text('challenge') || null,
    })
    return wrong
      ? invalid({ field: 'score', message: wrong.message })
      : redirect(paths.moderate(given.id))
  },
}

async function getWhole({ tx, params, actor }: Request<Services>): Promise<Whole> {
  const given = await findReturn(tx, params['id'] ?? '')
  const round = given && (await findRound(tx, given.roundId))
  const recipient = given && (await findRecipient(tx, given.recipientId))
  if (!given || !round?.template.scoring || !recipient) throw new NotFound()
  if (given.kind !== 'self_assessment' && given.kind !== 'school_return') throw new NotFound()
  if (!can(actor, policyOf(given.kind), 'move', { state: 'submitted' }, 'moderated'))
    throw new NotFound()
  return { given, round, recipient }
}

function Standing({
  whole: { round, given },
  self,
  decided,
}: Readonly<{
  whole: Whole
  self: Readonly<Record<string, number>>
  decided: readonly Moderation[]
}>) {
  const stands = whatStands(decided)
  return (
    <DataTable
      caption="Where each standard stands"
      firstCellIsHeader
      head={[{ text: 'Standard' }, { text: 'Own score' }, { text: 'Panel' }, { text: 'Why' }]}
      rows={round.template.standards.map(({ id, title }) => [
        {
          text: (
            <a class="govuk-link" href={`${paths.moderate(given.id)}?standard=${id}#decide`}>
              {title}
            </a>
          ),
        },
        { text: self[id] === undefined ? 'None given' : String(self[id]) },
        { text: stands.has(id) ? String(stands.get(id)?.score) : 'Not decided' },
        { text: stands.get(id)?.reason ?? '' },
      ])}
    />
  )
}

interface OneProps {
  readonly request: Request<Services>
  readonly whole: Whole
  readonly standard: Standard
  readonly self: number | undefined
  readonly beside: Beside
  readonly challenges: readonly Challenge[]
}

function One({ request, whole, standard, self, beside, challenges }: OneProps) {
  const { given, round } = whole
  const level = self === undefined ? null : levelOf(round.template, standard.id, self)
  return (
    <section id="decide">
      <h2 class="govuk-heading-m">{standard.title}</h2>
      <DataTable
        caption="Side by side"
        firstCellIsHeader
        head={[{ text: 'What is held' }, { text: 'What it says' }]}
        rows={[
          [
            { text: 'The agency’s own score' },
            { text: level ? `${self}, ${level.label}: ${level.descriptor}` : 'None given' },
          ],
          ...questionsOn(round.template, standard.id)
            .filter(({ type }) => type !== 'grade')
            .map((question) => {
              const answer = given.answers[question.id]
              const words = answer ? answerInWords(question, answer.value) : []
              return [
                { text: question.label },
                { text: words.length > 0 ? words.join('; ') : 'Nothing' },
              ]
            }),
          [{ text: 'The time before' }, { text: beside.before }],
          [{ text: 'What staff of all agencies say' }, { text: beside.staff }],
          [{ text: 'What others found' }, { text: beside.findings }],
        ]}
      />
      {given.state === 'submitted' ? (
        <Decide
          request={request}
          whole={whole}
          standard={standard}
          self={self}
          challenges={challenges}
        />
      ) : (
        <InsetText>The panel has ended its work on this return.</InsetText>
      )}
    </section>
  )
}

function Decide({
  request: { tokens, kept },
  whole,
  standard,
  self,
  challenges,
}: Readonly<Omit<OneProps, 'beside'>>) {
  const chosen = kept?.fields.raw('score') ?? (self === undefined ? '' : String(self))
  return (
    <Form tokens={tokens} action={`${paths.moderate(whole.given.id)}?standard=${standard.id}`}>
      <input type="hidden" name="standard" value={standard.id} />
      <Radios
        name="score"
        fieldset={{ legend: 'The panel’s score' }}
        items={levelsOf(whole.round.template, standard.id).map(({ value, label, descriptor }) => ({
          value: String(value),
          text: `${value}, ${label}`,
          hint: descriptor,
          checked: chosen === String(value),
        }))}
        errorMessage={errorOf(kept, 'score')}
      />
      <Checkboxes
        name="seen"
        items={[
          {
            value: 'yes',
            text: 'The panel saw the evidence',
            checked: kept?.fields.raw('seen') === 'yes',
          },
        ]}
      />
      {challenges.length > 0 ? (
        <input type="hidden" name="challenge" value={challenges.at(-1)?.id} />
      ) : null}
      <Textarea
        name="reason"
        label="Why"
        hint="What was seen, and what it shows. The agency reads this."
        value={kept?.fields.raw('reason')}
        errorMessage={errorOf(kept, 'reason')}
      />
      <Button>Save, and go to the next standard</Button>
    </Form>
  )
}

function End({ request: { tokens, kept } }: Readonly<{ request: Request<Services> }>) {
  return (
    <Form tokens={tokens}>
      <input type="hidden" name="do" value="end" />
      {errorOf(kept, 'end') ? <p class="govuk-error-message">{errorOf(kept, 'end')}</p> : null}
      <p class="govuk-body">Every standard is decided. Afterwards no score moves any more.</p>
      <Button classes="govuk-button--secondary">End the panel’s work on this return</Button>
    </Form>
  )
}
