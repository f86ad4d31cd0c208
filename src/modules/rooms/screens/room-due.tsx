import { Details } from '../../../govuk/index.ts'
import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { stillRunning, type RunningClock } from '../domain/clocks.ts'
import { clocksIn } from '../domain/pathways.ts'
import { Clocks } from './clock-words.tsx'
import type { Here } from './here.tsx'

/** How many stand open on the page: those due first. */
const SHOWN = 5

/** What is overdue and what comes next, in a sentence first. */
export function Due({ request, here }: Readonly<{ request: Request<Services>; here: Here }>) {
  const clocks = clocksIn(here.pathway, here.facts, request.now)
  const running = stillRunning(clocks)
  const done = clocks.filter((one) => !running.includes(one))
  const more = running.slice(SHOWN)
  if (clocks.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What is due</h2>
      <p class="govuk-body govuk-!-font-weight-bold">{dueInWords(running)}</p>
      {running.length > 0 ? <Clocks label="What is due" clocks={running.slice(0, SHOWN)} /> : null}
      {more.length > 0 ? (
        <Details summaryText={`What is due after these (${more.length})`}>
          <Clocks label="What is due after these" clocks={more} />
        </Details>
      ) : null}
      {done.length > 0 ? (
        <Details summaryText={`What is done (${done.length})`}>
          <Clocks label="What is done" clocks={done} />
        </Details>
      ) : null}
    </>
  )
}

/** In: what is not done, soonest due first. Out: how much is overdue, else what comes next, in a sentence. */
export function dueInWords(
  running: readonly Pick<RunningClock, 'title' | 'state' | 'due'>[],
): string {
  const over = running.filter(({ state }) => state === 'breached')
  const next = running.find(({ state }) => state !== 'paused')
  if (over[0])
    return over.length === 1
      ? `1 thing is overdue, since ${dayInWords(dayOf(over[0].due))}.`
      : `${over.length} things are overdue, the first since ${dayInWords(dayOf(over[0].due))}.`
  if (next) return `Nothing is overdue. The next thing is due by ${dayInWords(dayOf(next.due))}.`
  return running.length > 0 ? 'Nothing is overdue. What is due is paused.' : 'Nothing is due.'
}
