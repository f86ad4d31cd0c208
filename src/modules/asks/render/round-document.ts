import { dayInWords, whenInWords } from '../../../knowledge/law/index.ts'
import { FEWEST_FOR_PERCENT, formatNumber } from '../../../knowledge/statistics/index.ts'
import type { DocumentPart, PrintedDocument } from '../../../platform/documents/index.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import type { PanelScore } from '../domain/panel.ts'
import { SILENCE_WORDS, silenceOf, type Recipient, type Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import { ASKED_SILENCES, countSilences } from '../domain/silences.ts'
import type { Tallied } from '../domain/survey-shares.ts'
import { scoreInWords } from './return-document.ts'
import { tallyParts } from './tally-parts.ts'

/** A round with everything in it that its reader may see. */
export interface PrintedRound {
  readonly owner: string
  readonly at: Date
  readonly round: Round
  readonly recipients: readonly Recipient[]
  /** Agencies of the partnership that were not asked; null where agencies are not who is asked. */
  readonly notAsked: readonly string[] | null
  /** By recipient: what this reader may read of what came back. */
  readonly returns: ReadonlyMap<string, GivenReturn>
  readonly panel: ReadonlyMap<string, ReadonlyMap<string, PanelScore>>
  /** Of a survey, whose forms nobody reads; null where it is none. */
  readonly tally: readonly Tallied[] | null
}

/** A round to be printed: who was asked, each kind of silence apart, how many answered, and the scores. */
export function roundDocument(whole: PrintedRound): PrintedDocument {
  const { owner, at, round } = whole
  return {
    title: round.title,
    owner,
    lines: [`${round.period}. As of ${whenInWords(at)}.`],
    madeAt: at.toISOString(),
    parts: [
      { kind: 'paragraph', text: round.template.purpose },
      ...answeredParts(whole),
      ...(whole.tally ? tallyParts(round, whole.tally) : askedParts(whole)),
    ],
  }
}

function answeredParts({ at, round, recipients, notAsked }: PrintedRound): DocumentPart[] {
  const counts = countSilences(statesOf(recipients))
  const asked = recipients.length
  const replied = counts.replied + counts.nil
  return [
    { kind: 'heading', level: 1, text: 'How many answered' },
    { kind: 'paragraph', text: responseInWords(replied, asked) },
    {
      kind: 'note',
      text: `Counted: those who replied or said that there is nothing to report, of those asked. Due by ${dayInWords(round.due)}; counted at ${whenInWords(at)}. Form: ${round.template.title}, version ${round.template.version}.`,
    },
    {
      kind: 'table',
      table: {
        caption: 'Where they stand',
        head: ['Answer', 'Number'],
        rows: [
          ...ASKED_SILENCES.map((one) => [SILENCE_WORDS[one], formatNumber(counts[one])]),
          ['All who were asked', formatNumber(asked)],
          ...(notAsked ? [[SILENCE_WORDS['not-asked'], formatNumber(notAsked.length)]] : []),
        ],
        widths: [3, 1],
        ...(notAsked && notAsked.length > 0 ? { basis: `Not asked: ${notAsked.join('; ')}.` } : {}),
      },
    },
  ]
}

function statesOf(recipients: readonly Recipient[]) {
  const states: Partial<Record<Recipient['state'], number>> = {}
  for (const { state } of recipients) states[state] = (states[state] ?? 0) + 1
  return states
}

/** "14 of 18 answered", with a percentage where there are enough for one. */
export function responseInWords(answered: number, asked: number): string {
  if (asked === 0) return 'Nobody has been asked yet.'
  const words = `${formatNumber(answered)} of ${formatNumber(asked)} answered`
  if (asked < FEWEST_FOR_PERCENT) return `${words}.`
  return `${words} (${formatNumber((100 * answered) / asked, 1)}%).`
}

function askedParts(whole: PrintedRound): DocumentPart[] {
  const { round, recipients } = whole
  return [
    { kind: 'heading', level: 1, text: 'Who was asked' },
    {
      kind: 'table',
      table: {
        caption: 'Everybody asked, and where each stands',
        head: ['Who', 'Where it stands', 'Due by', 'Why'],
        rows: recipients.map((one) => [
          one.urn ? `${one.name} (URN ${one.urn})` : one.name,
          SILENCE_WORDS[silenceOf(one)],
          dayInWords(one.due ?? round.due),
          [one.reason, one.dueReason && `More time: ${one.dueReason}`].filter(Boolean).join('\n'),
        ]),
        widths: [3, 2, 2, 3],
        holds: 'words',
      },
    },
    ...scoreParts(whole),
  ]
}

function scoreParts({ round, recipients, returns, panel }: PrintedRound): DocumentPart[] {
  const { scoring, standards } = round.template
  if (!scoring || standards.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Scores' },
    ...standards.map(({ id, title }): DocumentPart => ({
      kind: 'table',
      table: {
        caption: title,
        head: ['Who', 'Own', 'Panel'],
        rows: recipients.map((one) => {
          const given = returns.get(one.id)
          if (!given) return [one.name, unreadInWords(one), unreadInWords(one)]
          return [
            one.name,
            scoreInWords(scoresOf(round.template, given.answers)[id]),
            scoreInWords(panel.get(given.id)?.get(id)?.score),
          ]
        }),
        widths: [4, 2, 2],
        holds: 'words',
      },
    })),
    {
      kind: 'note',
      text: `Scores run from ${scoring.least} to ${scoring.most}; a standard counts as met from ${scoring.metFrom}. “None” is no score, and not a score of 0. “Not shown to you”: it came back, and you may not read it yet.`,
    },
  ]
}

function unreadInWords(one: Recipient): string {
  const silence = silenceOf(one)
  return silence === 'replied' ? 'Not shown to you' : SILENCE_WORDS[silence]
}
