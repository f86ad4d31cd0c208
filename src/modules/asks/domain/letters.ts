import { dayInWords, daysBetween } from '../../../knowledge/law/index.ts'

export type LetterKind =
  'invitation' | 'reminder' | 'digest' | 'extension' | 'new-link' | 'reopened'

/** One thing that is asked, as a letter says it. */
export interface AskInLetter {
  readonly title: string
  readonly due: string
  /** Where it is answered: a link of one's own, or a page behind sign-in. */
  readonly url: string
}

export interface LetterFacts {
  readonly kind: LetterKind
  /** Who asks. */
  readonly partnership: string
  /** Who is asked: a name, and nothing more of a person. */
  readonly name: string
  /** The one ask it is about, or all that are owed. */
  readonly asks: readonly AskInLetter[]
  /** Two sentences of the template: what it is for. */
  readonly purpose: string
  /** Why there is more time, or why it was opened again; '' where the kind needs none. */
  readonly reason: string
  /** Whom to turn to; '' where nobody is named. */
  readonly contact: string
  /** Whether the reader signs in, so that the address is no way in by itself. */
  readonly signsIn: boolean
  readonly today: string
}

export interface Composed {
  readonly subject: string
  readonly text: string
}

/** For how long a link that is sent works. */
export const LINK_DAYS = 14

/** In: what a letter is about. Out: its words. It names nobody but its reader, and repeats no answer. */
export function composeLetter(facts: LetterFacts): Composed {
  const parts = [
    `Dear ${facts.name},`,
    opening(facts),
    ...facts.asks.map((ask) => askLines(ask, facts)),
    ending(facts),
    turnTo(facts),
    facts.partnership,
  ]
  return {
    subject: oneLine(subjectOf(facts)),
    text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  }
}

function subjectOf({ kind, asks, today }: LetterFacts): string {
  const first = asks[0]
  if (kind === 'digest' && asks.length > 1) return `${asks.length} things we are waiting for`
  if (!first) return 'What we asked of you'
  const { title, due } = first
  switch (kind) {
    case 'invitation':
      return `${title}: please answer by ${dayInWords(due)}`
    case 'reminder':
    case 'digest':
      return due < today
        ? `${title}: it was due on ${dayInWords(due)}`
        : `${title}: due on ${dayInWords(due)}`
    case 'extension':
      return `${title}: you have until ${dayInWords(due)}`
    case 'new-link':
      return `${title}: your new link`
    case 'reopened':
      return `${title}: please look at it again`
  }
}

function opening({ kind, partnership, purpose, reason, asks, today }: LetterFacts): string {
  switch (kind) {
    case 'invitation':
      return `${partnership} asks you to answer the questions named below.\n${purpose}`.trim()
    case 'reminder':
      return `${lateWords(asks[0]?.due ?? today, today)} We do not have your answer yet.`
    case 'digest':
      return asks.length > 1
        ? 'We are waiting for your answers to what is named below.'
        : 'We are waiting for your answer to what is named below.'
    case 'extension':
      return `You have more time. The reason: ${reason}`
    case 'new-link':
      return 'You asked for a new link. Here it is.'
    case 'reopened':
      return `What you sent us is open again, so that you can change it. The reason: ${reason}\nYour answers are still there.`
  }
}

function lateWords(due: string, today: string): string {
  const days = daysBetween(today, due)
  if (days > 1) return `Your answer is due in ${days} days.`
  if (days === 1) return 'Your answer is due tomorrow.'
  if (days === 0) return 'Your answer is due today.'
  return days === -1 ? 'Your answer was due yesterday.' : `Your answer was due ${-days} days ago.`
}

function askLines({ title, due, url }: AskInLetter, { kind, today }: LetterFacts): string {
  const when = due < today ? `It was due on ${dayInWords(due)}.` : `By ${dayInWords(due)}.`
  return [title, kind === 'new-link' && due < today ? '' : when, url]
    .filter((line) => line !== '')
    .join('\n')
}

function ending({ signsIn }: LetterFacts): string {
  if (signsIn)
    return 'Sign in to answer. If there is nothing to report, or something stands in the way, say so there.'
  return [
    `The link is yours alone. It works once, for ${LINK_DAYS} days; the page it opens sends you another if you need one.`,
    'Answers are kept as you give them. If there is nothing to report, or something stands in the way, say so there.',
    'Please do not pass this letter on.',
  ].join('\n')
}

function turnTo({ contact }: LetterFacts): string {
  const whom = contact === '' ? 'reply to this letter' : `tell ${contact}`
  return `If this is not for you, please ${whom} and open nothing.`
}

// A line break in a subject would begin another heading of the letter.
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
