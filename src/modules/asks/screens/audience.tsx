import { BackLink, DataTable } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import { addAudience, clearAudience } from '../actions/rounds.ts'
import type { Invited, ListProblem, ReadList } from '../domain/audience.ts'
import { readPeople, readSchools } from '../domain/audience.ts'
import type { AskedAs, Round } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { findAudience, listInvitedIn } from '../store/audience.ts'
import { findRound } from '../store/rounds.ts'
import { agenciesChosen, groupChosen } from './audience-choices.ts'
import { AudienceForms } from './audience-forms.tsx'
import { listedRows, TableRefused } from './listed-rows.ts'

const KINDS: readonly (readonly [AskedAs, string])[] = [
  ['agency', 'Agencies'],
  ['school', 'Schools'],
  ['person', 'People'],
]

/** Whom a draft will ask, put together from several places. Nobody is told anything yet. */
export const audienceScreen: Screen<Services> = {
  show: (request) => shown(request, null),

  async submit(request) {
    const { form, params, tx } = request
    const id = params['id'] ?? ''
    const round = await findRound(tx, id)
    if (!round || !(await findAudience(tx, id))) throw new NotFound()
    const kind = form.text('do')
    if (kind === 'clear') {
      await clearAudience(request, id, form.text('kind'))
      return redirect(paths.audience(id))
    }
    if (kind === 'schools' || kind === 'people') return takeList(request, id, kind)
    const coming = await chosen(request, round, kind)
    if (coming.length === 0)
      return invalid({ field: kind, message: 'Choose somebody who can be asked.' })
    await addAudience(request, id, coming)
    return redirect(paths.audience(id))
  },
}

async function chosen(
  request: Request<Services>,
  round: Round,
  kind: string,
): Promise<readonly Invited[]> {
  if (kind === 'agencies') return agenciesChosen(request, round)
  if (kind === 'group') return groupChosen(request)
  if (kind !== 'again') return []
  const earlier = await findRound(request.tx, request.form.text('again'))
  return earlier ? listInvitedIn(request.tx, earlier.id) : []
}

// A list with a fault is shown again whole, in the box, so that it can be put right where it stands.
async function takeList(
  request: Request<Services>,
  id: string,
  kind: 'schools' | 'people',
): Promise<Answer> {
  try {
    const { rows, text } = await listedRows(request, kind)
    if (rows.length === 0)
      return invalid({ field: kind, message: 'Paste a list, or choose a file.' })
    const agencies = await listAgencies(request.tx)
    const named = (name: string) =>
      agencies.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? null
    const read: ReadList = kind === 'schools' ? readSchools(rows, named) : readPeople(rows)
    if (read.problems.length > 0)
      return await shown(request, { kind, text, problems: read.problems })
    await addAudience(request, id, read.invited)
    return redirect(paths.audience(id))
  } catch (error) {
    if (error instanceof TableRefused) return invalid({ field: kind, message: error.message })
    throw error
  }
}

export interface FaultyList {
  readonly kind: 'schools' | 'people'
  readonly text: string
  readonly problems: readonly ListProblem[]
}

async function shown(request: Request<Services>, faulty: FaultyList | null): Promise<Answer> {
  const id = request.params['id'] ?? ''
  const round = await findRound(request.tx, id)
  const audience = await findAudience(request.tx, id)
  if (!round || !audience) throw new NotFound()
  const summary = faulty ? `${faulty.problems.length} rows need putting right. None was added.` : ''
  return page(
    'Whom to ask',
    <>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">Whom to ask</h1>
      <Chosen request={request} audience={audience} />
      {audience.length > 0 ? (
        <p class="govuk-body">
          <a class="govuk-button" role="button" href={paths.openRound(id)}>
            See the letter, and open the round
          </a>
        </p>
      ) : null}
      {await AudienceForms({ request, round, faulty })}
    </>,
    {
      beforeContent: <BackLink href={paths.round(id)}>Back to the round</BackLink>,
      ...(faulty ? { status: 422, errors: [{ field: faulty.kind, message: summary }] } : {}),
    },
  )
}

function Chosen({
  request,
  audience,
}: Readonly<{ request: Request<Services>; audience: readonly Invited[] }>) {
  if (audience.length === 0)
    return <p class="govuk-body sightline-empty">Nobody is chosen yet. Choose below.</p>
  const rows = KINDS.flatMap(([kind, words]) => {
    const some = audience.filter(({ askedAs }) => askedAs === kind)
    if (some.length === 0) return []
    const silent = some.filter(({ email }) => email === '').length
    const names = some.slice(0, 5).map(({ name }) => name)
    return [
      [
        { text: `${words}: ${some.length.toLocaleString('en-GB')}` },
        { text: `${names.join(', ')}${some.length > 5 ? ' and others' : ''}` },
        { text: silent === 0 ? 'All have an address' : `${silent} with no address` },
        {
          text: (
            <Form tokens={request.tokens}>
              <input type="hidden" name="do" value="clear" />
              <input type="hidden" name="kind" value={kind} />
              <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
                Take out {words.toLowerCase()}
              </button>
            </Form>
          ),
        },
      ],
    ]
  })
  return (
    <DataTable
      caption="Chosen so far"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Who' }, { text: 'Names' }, { text: 'Letters' }, { text: 'Change' }]}
      rows={rows}
    />
  )
}
