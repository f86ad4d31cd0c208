import { lastOf, recordsOf, rowsIn, textIn, type RoomFacts, type Watch } from '../../rooms/index.ts'
import { isSameAgency } from './agency-name.ts'
import { returnsIn } from './forms/log.ts'
import { stagesGone } from './progress.ts'

/** A child who is not safe is due the day it is said, before any clock; then days that were agreed. */
export function watchesOf(facts: RoomFacts): readonly Watch[] {
  return [...unsafe(facts), ...meetings(facts)]
}

function unsafe(facts: RoomFacts): Watch[] {
  return stagesGone(facts)
    .filter(({ meanwhile }) => meanwhile.safe === false)
    .map(({ stage, raised, meanwhile }) => ({
      title: `The child is not safe: ${meanwhile.by || 'somebody'} acts today`,
      due: raised,
      done: meanwhile.acted,
      why: meanwhile.action,
      source: `What was said when stage ${stage.number} was raised.`,
    }))
}

function meetings(facts: RoomFacts): Watch[] {
  return stagesGone(facts).flatMap(({ stage, answered }) => {
    const due = textIn(lastOf(facts, stage.id)?.values, 'meets-on')
    if (due === '') return []
    return [
      {
        title: `${stage.title} (stage ${stage.number})`,
        due,
        done: answered,
        why: 'The policy gives this stage no time, so a day was agreed.',
        source: 'The day agreed in this room.',
      },
    ]
  })
}

/** The returns that agencies owe to the standing room. */
export function returnsDue(facts: RoomFacts): readonly Watch[] {
  const given = returnsIn(facts)
  return recordsOf(facts, 'returns-asked').flatMap(({ values }) => {
    const [first, last, due] = ['first', 'last', 'due'].map((id) => textIn(values, id))
    return rowsIn(values, 'agencies').map((row) => {
      const agency = String(row['agency'] ?? '').trim()
      const own = given.find(
        (one) =>
          isSameAgency(one.agency, agency) &&
          one.first <= (first ?? '') &&
          one.last >= (last ?? ''),
      )
      return {
        title: `Return of ${agency}`,
        due: due ?? '',
        done: own?.received ?? null,
        why: 'Each agency says what it raised and received, or that there was nothing.',
        source: 'Asked for in this room.',
      }
    })
  })
}
