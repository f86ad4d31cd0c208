import { DataTable, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { page, signedIn, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { dueOf, SILENCE_WORDS, silenceOf, type Recipient, type Round } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { listAskedOf } from '../store/recipients.ts'
import { listRounds } from '../store/rounds.ts'

interface Asked {
  readonly recipient: Recipient
  readonly round: Round
}

/** Everything asked of the agencies or schools that somebody answers for, what is due first on top. */
export const mineScreen: Screen<Services> = {
  async show(request) {
    const agencies = signedIn(request).roles.flatMap(({ role, agencyId }) =>
      agencyId !== null && (role === 'AL' || role === 'DSL') ? [agencyId] : [],
    )
    const rounds = new Map((await listRounds(request.tx)).map((round) => [round.id, round]))
    const all = (await listAskedOf(request.tx, agencies)).flatMap((recipient): Asked[] => {
      const round = rounds.get(recipient.roundId)
      return round ? [{ recipient, round }] : []
    })
    const waits = ({ recipient, round }: Asked) =>
      recipient.state === 'asked' && round.state === 'open'
    const due = (one: Asked) => dueOf(one.round, one.recipient)
    const open = all.filter(waits).sort((a, b) => (due(a) < due(b) ? -1 : 1))
    const today = request.now.toISOString().slice(0, 10)
    return page(
      'Everything asked of us',
      <>
        <h1 class="govuk-heading-l">Everything asked of us</h1>
        <h2 class="govuk-heading-m">To answer</h2>
        {open.length === 0 ? (
          <p class="govuk-body sightline-empty">Nothing waits for an answer.</p>
        ) : (
          <AskedTable label="To answer" all={open} today={today} />
        )}
        {all.length > open.length ? (
          <>
            <h2 class="govuk-heading-m">Answered, paused or closed</h2>
            <AskedTable
              label="Answered, paused or closed"
              all={all.filter((one) => !waits(one))}
              today={today}
            />
          </>
        ) : null}
      </>,
    )
  },
}

function AskedTable({
  label,
  all,
  today,
}: Readonly<{ label: string; all: readonly Asked[]; today: string }>) {
  const several = new Set(all.map(({ recipient }) => recipient.name)).size > 1
  return (
    <DataTable
      label={label}
      head={[
        { text: 'What' },
        ...(several ? [{ text: 'Of whom' }] : []),
        { text: 'Due' },
        { text: 'Where it stands' },
      ]}
      rows={all.map(({ recipient, round }) => [
        {
          text: (
            <a class="govuk-link" href={paths.answer(recipient.id)}>
              {round.title}
            </a>
          ),
        },
        ...(several ? [{ text: recipient.name }] : []),
        { text: dayInWords(dueOf(round, recipient)) },
        { text: <Standing recipient={recipient} round={round} today={today} /> },
      ])}
    />
  )
}

function Standing({ recipient, round, today }: Readonly<Asked & { today: string }>) {
  if (recipient.state !== 'asked') return <>{SILENCE_WORDS[silenceOf(recipient)]}</>
  if (round.state === 'paused') return <Tag classes="govuk-tag--grey">Paused</Tag>
  if (round.state === 'closed') return <>Closed: no reply</>
  return dueOf(round, recipient) < today ? (
    <Tag classes="govuk-tag--red">Overdue</Tag>
  ) : (
    <Tag classes="govuk-tag--blue">To answer</Tag>
  )
}
