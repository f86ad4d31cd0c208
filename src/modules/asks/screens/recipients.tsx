import { BackLink, Button, Input, Select } from '../../../govuk/index.ts'
import { can } from '../../../platform/access/index.ts'
import { NotFound, page, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { SILENCE_WORDS, silenceOf, type RecipientState, type Round } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { findRound } from '../store/rounds.ts'
import { listReturns } from '../store/returns.ts'
import { listStandings, type Standing } from '../store/standing.ts'
import { StandingTable } from './standing-table.tsx'

const PAGE = 100
const STATES: readonly RecipientState[] = ['asked', 'replied', 'nil', 'blocked', 'refused']

/** Everybody asked in a round, a page at a time, by where they stand or part of their name. */
export const recipientsScreen: Screen<Services> = {
  async show(request) {
    const { params, query, tx } = request
    const round = await findRound(tx, params['id'] ?? '')
    if (!round) throw new NotFound()
    const state = STATES.find((one) => one === query.text('state')) ?? null
    const words = query.text('words')
    const number = Math.min(Math.max(Number.parseInt(query.text('page'), 10) || 1, 1), 1000)
    const from = (number - 1) * PAGE
    const found = await listStandings(tx, round.id, { state, words, from, most: PAGE + 1 })
    const to = (n: number) =>
      `${paths.recipients(round.id)}?${new URLSearchParams({ state: state ?? '', words, page: String(n) }).toString()}`
    return page(
      'Who is asked',
      <>
        <span class="govuk-caption-l">{round.title}</span>
        <h1 class="govuk-heading-l">Who is asked</h1>
        <form method="get">
          <Select
            name="state"
            id="state"
            label="Where it stands"
            value={state ?? ''}
            items={[
              { value: '', text: 'Everybody' },
              ...STATES.map((one) => ({
                value: one,
                text: SILENCE_WORDS[silenceOf({ state: one })],
              })),
            ]}
          />
          <Input name="words" label="Part of the name, or the URN" value={words} />
          <Button classes="govuk-button--secondary">Show</Button>
        </form>
        {found.length === 0 ? (
          <p class="govuk-body sightline-empty">Nobody is found here.</p>
        ) : (
          <StandingTable
            label="Who is asked"
            standings={found.slice(0, PAGE)}
            today={request.now.toISOString().slice(0, 10)}
            manages={can(request.actor, policyOf('ask_letter'), 'read', { state: 'sent' })}
          />
        )}
        {await returnsOf(request, round, found)}
        <p class="govuk-body">
          {number > 1 ? (
            <a class="govuk-link" href={to(number - 1)}>
              The {PAGE} before
            </a>
          ) : null}{' '}
          {found.length > PAGE ? (
            <a class="govuk-link" href={to(number + 1)}>
              The next {PAGE}
            </a>
          ) : null}
        </p>
      </>,
      { beforeContent: <BackLink href={paths.round(round.id)}>Back to the round</BackLink> },
    )
  },
}

/** The returns of those shown that this reader may open. A survey's forms are opened by nobody. */
async function returnsOf({ tx }: Request<Services>, round: Round, shown: readonly Standing[]) {
  if (round.template.kind === 'survey_response') return null
  const names = new Map(shown.map(({ id, name }) => [id, name]))
  const returns = (await listReturns(tx, round.id)).filter(({ recipientId }) =>
    names.has(recipientId),
  )
  if (returns.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What came back</h2>
      <ul class="govuk-list">
        {returns
          .map((given) => ({ ...given, name: names.get(given.recipientId) ?? '' }))
          .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
          .map(({ id, name, state }) => (
            <li>
              <a class="govuk-link" href={paths.given(id)}>
                {name}
              </a>
              {state === 'moderated' ? ' (the panel has ended its work)' : ''}
            </li>
          ))}
      </ul>
    </>
  )
}
