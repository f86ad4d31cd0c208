import { dayInWords } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type RoomFacts, type Told } from '../../rooms/index.ts'
import { labelOf, THEMES } from './codes.ts'
import { settledOn, stagesGone, type StageGone } from './progress.ts'

/** What follows from the records: first of all whether the child is safe. */
export function toldBy(facts: RoomFacts): readonly Told[] {
  const gone = stagesGone(facts)
  return [...ofSafety(facts, gone), ...ofDifference(facts, gone)]
}

function ofSafety(facts: RoomFacts, gone: readonly StageGone[]): Told[] {
  const last = gone.at(-1)
  if (!last || facts.room.state === 'closed') return []
  const { stage, raised, meanwhile } = last
  if (meanwhile.safe === null)
    return [{ title: 'Is the child safe meanwhile?', lines: ['Nobody has said so yet.'] }]
  if (meanwhile.safe)
    return [
      {
        title: 'Is the child safe meanwhile?',
        lines: [`Yes, as said at stage ${stage.number} on ${dayInWords(raised)}.`],
      },
    ]
  return [
    {
      title: 'The child is not safe meanwhile',
      lines: [
        `This was said at stage ${stage.number} on ${dayInWords(raised)}.`,
        meanwhile.acted
          ? `Action was taken ${meanwhile.acted <= raised ? 'the same day' : `on ${dayInWords(meanwhile.acted)}`}, by ${meanwhile.by}.`
          : 'Nobody has said yet that action was taken. Act today.',
      ],
    },
  ]
}

function ofDifference(facts: RoomFacts, gone: readonly StageGone[]): Told[] {
  const [first] = gone
  if (!first) return []
  const { values } = lastOf(facts, first.stage.id) ?? {}
  const settled = settledOn(facts)
  return [
    {
      title: 'What is it about?',
      lines: [
        `${textIn(values, 'raised-by')} raised it with ${textIn(values, 'raised-with')}.`,
        `${labelOf(THEMES, textIn(values, 'theme'))}.`,
        settled === null
          ? `It was first raised on ${dayInWords(first.raised)}, and stands at stage ${gone.at(-1)?.stage.number ?? 1}.`
          : `It was settled at stage ${gone.at(-1)?.stage.number ?? 1} on ${dayInWords(settled)}.`,
      ],
    },
  ]
}
