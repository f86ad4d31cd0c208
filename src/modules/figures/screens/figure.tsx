import { Button, SummaryList, DataTable, Textarea } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  signedIn,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { WhoCanSee } from '../../directory/index.ts'
import { policyOf } from '../permissions.ts'
import { valueInWords } from '../domain/basis.ts'
import { changeInWords } from '../domain/change-words.ts'
import { besidePublished } from '../domain/explain-difference.ts'
import type { FigureValue } from '../domain/figure-value.ts'
import { meaningOf } from '../domain/meaning.ts'
import { paths } from '../paths.ts'
import { findCommentary, insertCommentary, type Commentary } from '../store/commentary.ts'
import { listLatest, listRevisions, type ReleasedFigure } from '../store/figures.ts'
import { Series } from './figure-series.tsx'
import { shownValue } from './figures.tsx'

/** One figure: how it went over the years, what it means, and why it is what it is. */
export const figureScreen: Screen<Services> = {
  async show(request) {
    const { tx, params, query } = request
    const latest = await listLatest(tx, { figure: params['id'] ?? '' })
    const now = latest.find(({ period }) => period === query.text('period')) ?? latest.at(-1)
    if (!now) throw new NotFound()
    const commentary = await findCommentary(tx, now.figure, now.period)
    const revisions = await listRevisions(tx, now.figure)
    return page(
      `${now.title}, ${now.period}`,
      <Body
        now={now}
        latest={latest}
        revisions={revisions}
        commentary={commentary}
        request={request}
      />,
    )
  },

  async submit(request) {
    const { tx, params, form, now, audit } = request
    const { personId, partnershipId } = signedIn(request)
    if (!holds(request.actor, 'BM', 'DA')) throw new NotFound()
    const latest = await listLatest(tx, { figure: params['id'] ?? '', period: form.text('period') })
    const [about] = latest
    if (!about) throw new NotFound()
    const words = form.text('words')
    if (words === '' || words.length > 4000)
      return invalid({
        field: 'words',
        message: 'Enter what the figure shows, in 4,000 characters or fewer.',
      })
    const { figure, period } = about
    const whose = { partnership: partnershipId, author: personId, at: now }
    await insertCommentary(tx, whose, { figure, period, words })
    await audit('figure', about.id, 'comment')
    return redirect(paths.figure(figure, period))
  },
}

interface BodyProps {
  readonly now: ReleasedFigure
  readonly latest: readonly ReleasedFigure[]
  readonly revisions: readonly ReleasedFigure[]
  readonly commentary: Commentary | undefined
  readonly request: Request<Services>
}

function Body({ now, latest, revisions, commentary, request }: BodyProps) {
  const { value } = now
  const published = besidePublished(value)
  return (
    <>
      <h1 class="govuk-heading-l">{now.title}</h1>
      <div class="sightline-figure">
        <p class="govuk-body">{now.period}</p>
        <p class="sightline-figure__value">{shownValue(value)}</p>
        {changeInWords(value) ? <p class="govuk-body">{changeInWords(value)}</p> : null}
        <p class="govuk-body-s sightline-basis">{value.basis}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.why(now.figure, now.period)}>
            Why is this different?
          </a>
        </p>
      </div>
      <h2 class="govuk-heading-m">What it shows</h2>
      {commentary ? (
        <>
          <p class="govuk-body sightline-keep-lines">{commentary.words}</p>
          <p class="govuk-body-s">
            {commentary.by}, {dayInWords(commentary.at.toISOString().slice(0, 10))}
          </p>
        </>
      ) : (
        <p class="govuk-body">Nobody has written about this year’s figure yet.</p>
      )}
      {value.unit === 'table' ? (
        <Rows value={value} />
      ) : (
        <Series latest={sinceFirstKnown(latest)} />
      )}
      <h2 class="govuk-heading-m">What stands beside it</h2>
      <Comparators value={value} />
      {published ? <p class="govuk-body">{published}</p> : null}
      <Meaning now={now} />
      <Revisions revisions={revisions} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.whereSaid(now.figure)}>
          Where it has been published
        </a>
      </p>
      <WhoCanSee policy={policyOf('figure')} state="released" />
      {holds(request.actor, 'BM', 'DA') ? <Write now={now} request={request} /> : null}
    </>
  )
}

// Years before anything was held say nothing; a gap between two years does.
function sinceFirstKnown(latest: readonly ReleasedFigure[]): readonly ReleasedFigure[] {
  const first = latest.findIndex(({ value }) => value.status !== 'absent')
  return first < 0 ? latest.slice(-1) : latest.slice(first)
}

function Rows({ value }: Readonly<{ value: FigureValue }>) {
  return (
    <DataTable
      caption={`In ${value.period}`}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Group' }, { text: 'Number', format: 'numeric' }]}
      rows={(value.rows ?? []).map((row) => [
        { text: row.key },
        {
          text:
            row.value === null
              ? 'Hidden'
              : row.value.toLocaleString('en-GB', { maximumFractionDigits: 1 }),
          format: 'numeric',
        },
      ])}
    />
  )
}

function Comparators({ value }: Readonly<{ value: FigureValue }>) {
  if (value.comparators.length === 0)
    return <p class="govuk-body">No comparator is held for this year.</p>
  return (
    <DataTable
      firstCellIsHeader
      head={[
        { text: 'Compared with' },
        { text: 'Value', format: 'numeric' },
        { text: 'Set or publication' },
      ]}
      rows={value.comparators.map(({ name, version, value: other }) => [
        { text: name },
        {
          text: other === null ? 'Not available' : valueInWords(other, value.unit),
          format: 'numeric',
        },
        { text: version },
      ])}
    />
  )
}

function Meaning({ now }: Readonly<{ now: ReleasedFigure }>) {
  const definition = meaningOf(now.figure, now.meaning)
  const row = (key: string, value: string) => ({ key, value })
  const good = { up: 'Higher is better', down: 'Lower is better', neither: 'Neither by itself' }
  return (
    <>
      <h2 class="govuk-heading-m">What it means</h2>
      <SummaryList
        rows={[
          row('What is counted', definition?.numerator ?? 'As its supplier says'),
          ...(definition?.denominator ? [row('Out of', definition.denominator)] : []),
          row('Direction', good[definition?.good ?? 'neither']),
          row('Source', now.value.source ?? ''),
          row('Days covered', now.value.window?.replace('..', ' to ') ?? 'Not stated'),
          row('Id and version', now.value.definition || now.figure),
          ...(definition && 'cameFrom' in definition && definition.cameFrom
            ? [
                {
                  key: 'Worked out from',
                  value: {
                    text: (
                      <a class="govuk-link" href={definition.cameFrom.href}>
                        {definition.cameFrom.title}
                      </a>
                    ),
                  },
                },
              ]
            : []),
          row('Who answers for it', definition?.owner ?? 'Its supplier'),
          row('Defined since', definition?.since ?? 'Not in the register'),
          row(
            'What may be published',
            definition?.disclosure === 'children'
              ? 'Counts of children from 1 to 5 are hidden, and what would give them away'
              : 'A count of process: may be published once released',
          ),
          row('Fewer than 20', 'The numbers themselves are given, not a percentage'),
        ]}
      />
    </>
  )
}

function Revisions({ revisions }: Readonly<{ revisions: readonly ReleasedFigure[] }>) {
  const periods = new Map<string, number>()
  for (const { period } of revisions) periods.set(period, (periods.get(period) ?? 0) + 1)
  const revised = revisions.filter(({ period }) => (periods.get(period) ?? 0) > 1)
  if (revised.length === 0) return null
  return (
    <DataTable
      caption="Revisions"
      captionClasses="govuk-table__caption--m"
      head={[
        { text: 'Year' },
        { text: 'Released' },
        { text: 'Value', format: 'numeric' },
        { text: 'Basis' },
      ]}
      rows={revised.map(({ period, computedAt, value }) => [
        { text: period },
        { text: dayInWords(computedAt.toISOString().slice(0, 10)) },
        { text: shownValue(value), format: 'numeric' },
        { text: value.basis },
      ])}
    />
  )
}

function Write({
  now,
  request: { tokens, kept },
}: Readonly<{ now: ReleasedFigure; request: Request<Services> }>) {
  return (
    <Form tokens={tokens}>
      <input type="hidden" name="period" value={now.period} />
      <Textarea
        name="words"
        label={`What the figure for ${now.period} shows`}
        hint="A reading for the board. It never changes the number."
        value={kept?.fields.raw('words')}
        errorMessage={kept?.errors[0]?.message}
      />
      <Button classes="govuk-button--secondary">Save</Button>
    </Form>
  )
}
