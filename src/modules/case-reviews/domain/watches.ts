import { lastOf, recordsOf, textIn, type RoomFacts, type Watch } from '../../rooms/index.ts'
import { processesOf } from './parallel-processes.ts'
import { openOnes } from './recommendations.ts'
import { askedAgencies } from './scope.ts'

/** What is due in a review by its own decisions: answers, checks, actions. */
export function watchesOf(facts: RoomFacts): readonly Watch[] {
  return [...urgent(facts), ...answers(facts), ...checks(facts), ...actions(facts)]
}

function urgent(facts: RoomFacts): Watch[] {
  return recordsOf(facts, 'immediate-action').map(({ values }) => ({
    title: `Immediate action of ${textIn(values, 'owner')}`,
    due: textIn(values, 'due'),
    done: textIn(values, 'done-on') || null,
    why: textIn(values, 'action'),
    source: 'An immediate action recorded in this room.',
  }))
}

function answers(facts: RoomFacts): Watch[] {
  // Once the report is finished, what never came is said there, and is owed no more.
  const finished = lastOf(facts, 'report')
  return askedAgencies(facts)
    .filter(({ asked, answered }) => asked !== 'chronology' && (answered !== null || !finished))
    .map(({ agency, asked, due, answered }) => ({
      title: `${asked === 'report' ? 'Report' : 'Information'} of ${agency}`,
      due,
      done: answered,
      why: 'The scope of the review asks for it by then.',
      source: 'The scope set in this room.',
    }))
}

function checks(facts: RoomFacts): Watch[] {
  return processesOf(facts).flatMap(({ number, title, state, looks }) =>
    looks.map(({ due, done }) => ({
      title: `Ask after process ${number}: ${title}`,
      due,
      done,
      why:
        state === 'holds'
          ? 'It holds publication up. The review is published as soon as nothing does.'
          : 'It runs beside the review.',
      source: 'The day of the next check set in this room.',
    })),
  )
}

function actions(facts: RoomFacts): Watch[] {
  return openOnes(facts).map(({ number, owner, due, action }) => ({
    title: `Recommendation ${number}: action of ${owner}`,
    due,
    done: null,
    why: action,
    source: 'A recommendation of this review.',
  }))
}
