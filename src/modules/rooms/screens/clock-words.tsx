import { Details, Tag } from '../../../govuk/index.ts'
import { lengthInWords, UNVERIFIED, whenInWords } from '../../../knowledge/law/index.ts'
import type { RunningClock } from '../domain/clocks.ts'

const STATES: Readonly<
  Record<RunningClock['state'], { readonly text: string; readonly classes: string }>
> = {
  breached: { text: 'Overdue', classes: 'govuk-tag--red' },
  'due-soon': { text: 'Due soon', classes: 'govuk-tag--yellow' },
  running: { text: 'Running', classes: 'govuk-tag--blue' },
  paused: { text: 'Paused', classes: 'govuk-tag--grey' },
  met: { text: 'Done in time', classes: 'govuk-tag--green' },
  'met-late': { text: 'Done late', classes: 'govuk-tag--orange' },
}

export function ClockTag({ state }: Readonly<{ state: RunningClock['state'] }>) {
  const { text, classes } = STATES[state]
  return <Tag classes={classes}>{text}</Tag>
}

/** What is left, or by how much it is over: "3 working days left". */
export function leftInWords({ remaining }: Pick<RunningClock, 'remaining'>): string {
  if (!remaining) return ''
  const { amount, unit } = remaining
  const length = longInWords(Math.abs(amount), unit)
  return amount < 0 ? `${length} over` : `${length} left`
}

type Unit = NonNullable<RunningClock['remaining']>['unit']

// Nobody counts days by the hundred: beyond two months it is said in months, beyond two years in years.
function longInWords(amount: number, unit: Unit): string {
  const days = { hours: amount / 24, days: amount, 'working-days': amount * 1.4 }[unit]
  if (days > 730) return `about ${Math.round(days / 365)} years`
  if (days > 60) return `about ${Math.round(days / 30.4)} months`
  return lengthInWords({ amount, unit })
}

/** When it is due, and the way there in sentences. */
export function ClockDue({ clock }: Readonly<{ clock: RunningClock }>) {
  return (
    <>
      {whenInWords(clock.due)}
      <span class="sightline-basis-line">{leftInWords(clock)}</span>
      {clock.checked ? null : <span class="sightline-basis-line">{UNVERIFIED}</span>}
      <Details
        summaryText={
          <>
            Why then<span class="govuk-visually-hidden">: {clock.title}</span>
          </>
        }
      >
        {clock.why.map((sentence) => (
          <p class="govuk-body-s">{sentence}</p>
        ))}
        {clock.local ? <p class="govuk-body-s">Set by: {clock.source}</p> : null}
      </Details>
    </>
  )
}
