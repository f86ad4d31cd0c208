import { dayInWords, whenInWords } from '../../../knowledge/law/index.ts'
import { formatNumber } from '../../../knowledge/statistics/index.ts'
import type { DocumentPart, PrintedDocument } from '../../../platform/documents/index.ts'
import { linesOf, standingOf } from '../domain/asked-answers.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import type { PanelChallenge, PanelScore } from '../domain/panel.ts'
import { dueOf, type Recipient, type Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import type { Question } from '../domain/template.ts'

/** A return with everything about it that its reader may see. */
export interface PrintedReturn {
  readonly owner: string
  readonly at: Date
  readonly round: Round
  readonly recipient: Recipient
  readonly given: GivenReturn
  /** What stands of the panel's scores, by standard. */
  readonly panel: ReadonlyMap<string, PanelScore>
  readonly challenges: readonly PanelChallenge[]
}

/** A return to be printed: who signed it, every answer in words, the scores, and what the panel made of it. */
export function returnDocument(whole: PrintedReturn): PrintedDocument {
  const { owner, at, round, recipient, given } = whole
  return {
    title: `${recipient.name}: ${round.title}`,
    owner,
    lines: [`${round.period}. As of ${whenInWords(at)}.`],
    madeAt: at.toISOString(),
    parts: [
      { kind: 'pairs', rows: factsOf(whole) },
      ...scoreParts(whole),
      ...round.template.sections.flatMap((section): DocumentPart[] => [
        { kind: 'heading', level: 1, text: section.title },
        ...(section.intro ? [{ kind: 'note', text: section.intro } as const] : []),
        ...section.questions.flatMap((question) => answerParts(whole, question)),
      ]),
      ...whole.challenges.flatMap(challengeParts),
      ...carriedNote(given),
    ],
  }
}

function factsOf({ round, recipient, given }: PrintedReturn) {
  const state = {
    draft: 'Draft: not sent yet',
    submitted: 'Sent',
    moderated: 'Sent, and looked at by the panel',
  }[given.state]
  return [
    ['Where it stands', state] as const,
    ['Edition', String(given.edition)] as const,
    ...(recipient.urn ? [['URN', recipient.urn] as const] : []),
    ['Due by', dayInWords(dueOf(round, recipient))] as const,
    ...(given.submittedAt ? [['Sent', whenInWords(given.submittedAt)] as const] : []),
    [
      'Signed off by',
      given.signedName ? `${given.signedName}, ${given.signedPost}` : 'Nobody yet',
    ] as const,
    ['Form', `${round.template.title}, version ${round.template.version}`] as const,
  ]
}

function scoreParts({ round, given, panel }: PrintedReturn): DocumentPart[] {
  const { scoring, standards } = round.template
  if (!scoring || standards.length === 0) return []
  const self = scoresOf(round.template, given.answers)
  return [
    { kind: 'heading', level: 1, text: 'Scores' },
    {
      kind: 'table',
      table: {
        caption: 'Each standard: the agency’s own score, and the panel’s',
        head: ['Standard', 'Own', 'Panel', 'Why the panel gave it'],
        rows: standards.map(({ id, title }) => {
          const moved = panel.get(id)
          return [
            title,
            scoreInWords(self[id]),
            scoreInWords(moved?.score),
            moved ? `${moved.reason} (evidence ${moved.evidenceSeen ? 'seen' : 'not seen'})` : '',
          ]
        }),
        basis: `From ${scoring.least} to ${scoring.most}; a standard counts as met from ${scoring.metFrom}. “None” means that no score was given, which is not a score of 0.`,
        widths: [3, 1, 1, 4],
        holds: 'words',
      },
    },
  ]
}

/** "2", "1.7", or "None": missing is not 0. */
export function scoreInWords(score: number | null | undefined): string {
  if (score === null || score === undefined) return 'None'
  return formatNumber(score, Number.isInteger(score) ? 0 : 1)
}

function answerParts({ round, given }: PrintedReturn, question: Question): DocumentPart[] {
  const standing = standingOf(round.template, question, given.answers)
  const answer = given.answers[question.id]
  if (standing === 'not asked') return []
  const heading: DocumentPart = { kind: 'heading', level: 2, text: question.label }
  if (!answer) return [heading, { kind: 'paragraph', text: 'Not answered' }]
  const lines = linesOf(question, answer)
  return [
    heading,
    ...(question.type === 'many' || question.type === 'rows' || question.type === 'evidence'
      ? [{ kind: 'list', items: lines } as const]
      : lines.map((text) => ({ kind: 'paragraph', text }) as const)),
    ...(answer.carried && standing === 'not confirmed'
      ? [
          {
            kind: 'note',
            text: `From ${answer.carried.from}; nobody has confirmed it yet.`,
          } as const,
        ]
      : []),
  ]
}

function challengeParts(one: PanelChallenge): DocumentPart[] {
  return [
    { kind: 'heading', level: 1, text: `Challenge on ${dayInWords(one.heldOn)}` },
    {
      kind: 'pairs',
      rows: [
        ['Panel', one.panel],
        ['Asked about', one.enquiry],
        ['Tested', one.tested],
        ['Found', one.conclusion],
        ['What the agency says', one.reply === '' ? 'It has not answered yet.' : one.reply],
      ],
    },
  ]
}

function carriedNote({ answers }: GivenReturn): DocumentPart[] {
  const carried = Object.values(answers).filter(({ carried: from }) => from?.confirmed).length
  if (carried === 0) return []
  const words =
    carried === 1
      ? '1 answer was carried forward from an earlier return and confirmed.'
      : `${formatNumber(carried)} answers were carried forward from an earlier return and confirmed.`
  return [{ kind: 'note', text: words }]
}
