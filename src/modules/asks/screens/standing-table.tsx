import { DataTable, Tag } from '../../../govuk/index.ts'
import { dayInWords, daysBetween } from '../../../knowledge/law/index.ts'
import { SILENCE_WORDS, silenceOf, type RecipientState } from '../domain/round.ts'
import { LETTER_WORDS } from '../domain/sending.ts'
import { paths } from '../paths.ts'
import type { Standing } from '../store/standing.ts'

const COLOURS: Readonly<Record<RecipientState, string>> = {
  asked: 'govuk-tag--yellow',
  replied: 'govuk-tag--green',
  nil: 'govuk-tag--green',
  blocked: 'govuk-tag--red',
  refused: 'govuk-tag--red',
}

/** Those asked: where each stands, by when, and their latest letter. In: whether each ask is named too. */
export function StandingTable(
  props: Readonly<{
    label: string
    standings: readonly Standing[]
    today: string
    showsRound?: boolean
    manages: boolean
  }>,
) {
  const { standings, today, showsRound = false, manages } = props
  return (
    <DataTable
      label={props.label}
      head={[
        { text: showsRound ? 'What' : 'Who' },
        { text: 'Where it stands' },
        { text: 'By' },
        ...(manages ? [{ text: 'Latest letter' }] : []),
      ]}
      rows={standings.map((one) => [
        { text: <Who one={one} showsRound={showsRound} manages={manages} /> },
        { text: <Where one={one} /> },
        { text: <Due one={one} today={today} /> },
        ...(manages ? [{ text: letterWords(one) }] : []),
      ])}
    />
  )
}

function Who(props: Readonly<{ one: Standing; showsRound: boolean; manages: boolean }>) {
  const { one, showsRound } = props
  const words = showsRound ? one.roundTitle : one.name
  return (
    <>
      {props.manages ? (
        <a class="govuk-link" href={paths.recipient(one.roundId, one.id)}>
          {words}
        </a>
      ) : (
        words
      )}
      {one.urn && !showsRound ? <span class="sightline-basis-line">URN {one.urn}</span> : null}
    </>
  )
}

function Where({ one }: Readonly<{ one: Standing }>) {
  return (
    <>
      <Tag classes={COLOURS[one.state]}>{SILENCE_WORDS[silenceOf(one)]}</Tag>
      {one.reason ? <span class="sightline-basis-line">{one.reason}</span> : null}
    </>
  )
}

function Due({ one, today }: Readonly<{ one: Standing; today: string }>) {
  const late = one.state === 'asked' ? daysBetween(one.due, today) : 0
  return (
    <>
      {dayInWords(one.due)}
      {late > 0 ? (
        <span class="sightline-basis-line">{late === 1 ? '1 day late' : `${late} days late`}</span>
      ) : null}
      {one.dueReason ? <span class="sightline-basis-line">More time: {one.dueReason}</span> : null}
    </>
  )
}

function letterWords({ letter, email, askedAs }: Standing): string {
  if (letter) return `${LETTER_WORDS[letter.state]}, ${dayInWords(letter.on)}`
  if (email !== '') return 'None yet'
  return askedAs === 'anonymous' ? 'By a link' : 'No address'
}
