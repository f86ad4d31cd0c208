import { dayInWords } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, type RoomFacts, type Watch } from '../../rooms/index.ts'
import { waitsOf, type Wait } from './figures/death-case.ts'

const ASK = {
  inquest: 'Ask the coroner’s office how the inquiry stands',
  criminal: 'Ask the police how the criminal process stands',
} as const

/** A review that waits for somebody else is asked after, so that it does not wait for what is over. */
export function askAgain(facts: RoomFacts): readonly Watch[] {
  return waitsOf(facts)
    .filter(({ to }) => to === null)
    .flatMap(({ why, from }) => {
      const last = lastAsked(facts, why)
      const due = textIn(last?.values, 'ask-again')
      return last === undefined || due === ''
        ? []
        : [
            {
              title: ASK[why],
              due,
              done: null,
              why: `It has held up the review since ${dayInWords(from)}. You last asked on ${dayInWords(last.on)}.`,
              source: 'A decision in this room',
            },
          ]
    })
}

function lastAsked(facts: RoomFacts, why: Wait['why']) {
  const asked = recordsOf(facts, 'progress').filter(({ values }) => values['about'] === why)
  return [...recordsOf(facts, why), ...asked].sort((a, b) => a.on.localeCompare(b.on)).at(-1)
}
