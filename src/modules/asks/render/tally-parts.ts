import { formatNumber } from '../../../knowledge/statistics/index.ts'
import type { DocumentPart } from '../../../platform/documents/index.ts'
import type { Round } from '../domain/round.ts'
import { respondedIn, shareInWords, sharesOf, type Tallied } from '../domain/survey-shares.ts'

/** A survey's answers, counted: how often each was given. Nobody's own form is printed. */
export function tallyParts(
  { template, state }: Pick<Round, 'template' | 'state'>,
  tally: readonly Tallied[],
): DocumentPart[] {
  const responded = respondedIn(tally, null)
  return [
    { kind: 'heading', level: 1, text: 'What they answered' },
    { kind: 'paragraph', text: toldInWords(responded, state === 'closed') },
    ...sharesOf(template, tally, null).flatMap(({ question, answered, options }): DocumentPart[] =>
      answered === null
        ? []
        : [
            {
              kind: 'table',
              table: {
                caption: question.label,
                head: ['Answer', 'Number', 'Share'],
                rows: options.map(({ label, share }) => [
                  label,
                  formatNumber(share.x),
                  shareInWords(share),
                ]),
                basis: `Answered by ${formatNumber(answered)}. In brackets: the 95% interval (Wilson).`,
                widths: [3, 1, 3],
              },
            },
          ],
    ),
    {
      kind: 'note',
      text: 'Only answers chosen from a list are counted. A question that fewer than five answered is left out. Nobody’s own form is read.',
    },
  ]
}

function toldInWords(responded: number | null, closed: boolean): string {
  if (responded === null)
    return 'Fewer than five people have answered, so nothing is told of what they said.'
  const people = `${formatNumber(responded)} people answered.`
  return closed ? people : `${people} What they said is counted once the round is closed.`
}
