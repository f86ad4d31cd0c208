import { DataTable, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import { page, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Round, RoundState } from '../domain/round.ts'
import { countSilences, silencesInWords } from '../domain/silences.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listLettersToDecide } from '../store/letters.ts'
import { listRounds } from '../store/rounds.ts'
import { countStates } from '../store/standing.ts'
import { NoMailServer } from './mail-notice.tsx'

const STATE_WORDS: Readonly<Record<RoundState, readonly [string, string]>> = {
  draft: ['Draft', 'govuk-tag--grey'],
  open: ['Open', 'govuk-tag--blue'],
  paused: ['Paused', 'govuk-tag--yellow'],
  closed: ['Closed', 'govuk-tag--green'],
}

export function RoundTag({ state }: Readonly<{ state: RoundState }>) {
  const [words, colour] = STATE_WORDS[state]
  return <Tag classes={colour}>{words}</Tag>
}

/** Every round: what runs, by when, and how many have answered or said why not. */
export const roundsScreen: Screen<Services> = {
  async show(request) {
    const [rounds, counts] = [await listRounds(request.tx), await countStates(request.tx)]
    const manages = can(request.actor, policyOf('ask_round'), 'create', { state: 'draft' })
    const [running, over] = [
      rounds.filter(({ state }) => state !== 'closed'),
      rounds.filter(({ state }) => state === 'closed'),
    ]
    const table = (caption: string, some: readonly Round[]) =>
      some.length > 0 ? <Table caption={caption} rounds={some} counts={counts} /> : null
    return page(
      'Asks',
      <>
        <h1 class="govuk-heading-l">Asks</h1>
        {manages ? await Managing({ request }) : null}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.triangulation}>
            What agencies say, and what others found
          </a>
        </p>
        {running.length === 0 ? (
          <p class="govuk-body sightline-empty">Nothing is being asked at the moment.</p>
        ) : null}
        {table('Running', running)}
        {table('Closed', over)}
      </>,
    )
  },
}

async function Managing({ request }: { request: Request<Services> }) {
  const undecided = await listLettersToDecide(request.tx)
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.newRound}>
          Ask something
        </a>
        {' · '}
        <a class="govuk-link" href={paths.chase}>
          Who owes what
        </a>
        {' · '}
        <a class="govuk-link" href={paths.templates}>
          Templates
        </a>
      </p>
      {request.services.mail.ready ? null : <NoMailServer />}
      {undecided.length > 0 ? (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.letters}>
            {undecided.length === 1
              ? 'One letter needs your decision'
              : `${undecided.length} letters need your decision`}
          </a>
        </p>
      ) : null}
    </>
  )
}

function Table(
  props: Readonly<{
    caption: string
    rounds: readonly Round[]
    counts: Awaited<ReturnType<typeof countStates>>
  }>,
) {
  return (
    <DataTable
      caption={props.caption}
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'What' }, { text: 'Where it stands' }, { text: 'By' }, { text: 'Answers' }]}
      rows={props.rounds.map(({ id, title, period, state, due }) => [
        {
          text: (
            <>
              <a class="govuk-link" href={paths.round(id)}>
                {title}
              </a>
              <span class="sightline-basis-line">{period}</span>
            </>
          ),
        },
        { text: <RoundTag state={state} /> },
        { text: dayInWords(due) },
        { text: silencesInWords(countSilences(props.counts.get(id) ?? {})) },
      ])}
    />
  )
}
