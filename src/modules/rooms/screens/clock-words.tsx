import type { ComponentChildren } from 'preact'
import { DataTable, Details, Tag } from '../../../govuk/index.ts'
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

/** What is left, or how late it is: "3 working days left". */
export function leftInWords({ remaining }: Pick<RunningClock, 'remaining'>): string {
  if (!remaining) return ''
  const { amount, unit } = remaining
  const length = longInWords(Math.abs(amount), unit)
  return amount < 0 ? `${length} late` : `${length} left`
}

type Unit = NonNullable<RunningClock['remaining']>['unit']

// Nobody counts hours or days by the hundred: beyond three days, two months and two years the next unit is said.
function longInWords(amount: number, unit: Unit): string {
  const days = { hours: amount / 24, days: amount, 'working-days': amount * 1.4 }[unit]
  if (days > 730) return `about ${Math.round(days / 365)} years`
  if (days > 60) return `about ${Math.round(days / 30.4)} months`
  if (unit === 'hours' && days > 3) return `about ${Math.round(days)} days`
  return lengthInWords({ amount, unit })
}

/** What is due, where if that is not plain, and the way to its day in sentences. */
export function ClockWhat({
  clock,
  children,
}: Readonly<{ clock: RunningClock; children?: ComponentChildren }>) {
  return (
    <>
      {clock.title}
      {children}
      {clock.checked ? null : <span class="sightline-basis-line">{UNVERIFIED}</span>}
      <Details
        classes="sightline-why"
        summaryText={
          <>
            Why this day<span class="govuk-visually-hidden">: {clock.title}</span>
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

/** When it is due, and how far off that is; with its state where no heading says it. */
export function ClockDue({
  clock,
  tagged = false,
}: Readonly<{ clock: RunningClock; tagged?: boolean }>) {
  return (
    <>
      {whenInWords(clock.due)}
      {tagged ? (
        <div>
          <ClockTag state={clock.state} />
        </div>
      ) : null}
      <span class="sightline-basis-line">{leftInWords(clock)}</span>
    </>
  )
}

/** Clocks of one room, each with its state. */
export function Clocks({
  label,
  clocks,
}: Readonly<{ label: string; clocks: readonly RunningClock[] }>) {
  return (
    <DataTable
      label={label}
      head={[{ text: 'What' }, { text: 'Due' }]}
      rows={clocks.map((clock) => [
        { text: <ClockWhat clock={clock} /> },
        { text: <ClockDue clock={clock} tagged /> },
      ])}
    />
  )
}
