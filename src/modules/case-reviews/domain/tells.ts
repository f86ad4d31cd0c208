import { dayInWords } from '../../../knowledge/law/index.ts'
import type { RoomFacts, Told } from '../../rooms/index.ts'
import { criteriaIn } from './needs.ts'
import { holding } from './parallel-processes.ts'
import { isPublished, recommendationsOf } from './recommendations.ts'
import { agenciesOwing } from './scope.ts'
import { DECIDES, testOf } from './which-law.ts'

/** What follows from the records: whether the criteria are met, who owes a report, what may be said. */
export function toldBy(facts: RoomFacts): readonly Told[] {
  return [...criteria(facts), ...owing(facts), ...publicly(facts), ...difference(facts)]
}

function criteria(facts: RoomFacts): Told[] {
  const test = testOf(facts)
  const found = criteriaIn(facts, test)
  return [
    {
      title: 'Are the criteria met?',
      lines: [
        ...(found?.words ?? ['Nobody has tested the criteria yet.']),
        `By the law of its day this case is for ${DECIDES[test]} to decide.`,
      ],
    },
  ]
}

function owing(facts: RoomFacts): Told[] {
  const lines = agenciesOwing(facts).map(({ agency, asked, due }) => {
    const what = asked === 'report' ? 'report' : 'information'
    return facts.today > due
      ? `${agency} has owed its ${what} since ${dayInWords(due)}.`
      : `${agency} is asked for its ${what} by ${dayInWords(due)}.`
  })
  return lines.length > 0 ? [{ title: 'Who has not answered yet?', lines }] : []
}

function publicly(facts: RoomFacts): Told[] {
  const lines = isPublished(facts)
    ? ['The review is published. What it says may be quoted.']
    : [
        'The review is not published. Nothing in it may be quoted, nor its findings given.',
        ...holding(facts).map(({ number, title, why, nextCheck }) =>
          [
            `Process ${number} holds publication up (${title}).`,
            why,
            ...(nextCheck ? [`The next check is on ${dayInWords(nextCheck)}.`] : []),
          ].join(' '),
        ),
      ]
  return [{ title: 'Can this be said publicly?', lines }]
}

function difference(facts: RoomFacts): Told[] {
  const all = recommendationsOf(facts)
  if (all.length === 0) return []
  const done = all.filter(({ state }) => state === 'done')
  const shown = done.filter(({ impactOn }) => impactOn !== null)
  return [
    {
      title: 'What became of the recommendations?',
      lines: [
        `${done.length} of ${all.length} are done.`,
        done.length === 0
          ? 'None is done yet, so none can have shown what difference it made.'
          : `A difference for children is shown for ${shown.length} of the ${done.length} done.`,
      ],
    },
  ]
}
