import type { ResolvedClaim } from './snapshot.ts'

/** What a paper for a committee says, beside the claims of its report. Prose is in our markup. */
export interface PaperContent {
  readonly title: string
  readonly itemFor: 'decision' | 'consideration' | 'information'
  /** Several reports may be one item, each with whoever presents it. */
  readonly presenters: readonly {
    readonly name: string
    readonly role: string
    readonly presents?: string
  }[]
  /** The receiving body's own priorities, in the version it uses. */
  readonly prioritiesVersion: string
  readonly priorities: readonly {
    readonly title: string
    readonly ticked: boolean
    readonly impact: string
  }[]
  readonly children: { readonly applies: boolean; readonly impact: string }
  readonly adults: { readonly applies: boolean; readonly impact: string }
  readonly recommendations: readonly string[]
  readonly background: string
  readonly keyPoints: string
  /** "Since the report was drafted": each with its own day. */
  readonly updates: readonly { readonly on: string; readonly text: string }[]
  readonly conclusion: string
  readonly legal: string
  readonly financial: string
  readonly hr: string
  readonly privacy: string
  readonly equality: string
  readonly contact: string
  readonly supporting: readonly string[]
}

/** A paper with its claims resolved; frozen when it is sent. */
export interface PaperSnapshot {
  readonly schema: 1
  readonly partnership: string
  readonly report: string
  readonly body: string
  readonly meetingOn: string
  readonly asOf: string
  readonly madeAt: string
  readonly content: PaperContent
  readonly claims: readonly ResolvedClaim[]
}

export const EMPTY_PAPER: PaperContent = {
  title: '',
  itemFor: 'consideration',
  presenters: [],
  prioritiesVersion: '',
  priorities: [],
  children: { applies: true, impact: '' },
  adults: { applies: false, impact: '' },
  recommendations: [],
  background: '',
  keyPoints: '',
  updates: [],
  conclusion: '',
  legal: '',
  financial: '',
  hr: '',
  privacy: '',
  equality: '',
  contact: '',
  supporting: [],
}

export const ITEM_WORDS = {
  decision: 'Decision',
  consideration: 'Consideration',
  information: 'Information',
} as const

/** In: "a line for each", each part after a bar. Out: the parts, trimmed. */
export function readLines(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([first]) => first)
}

/**
 * Reads a paper as it is typed, one box for each field of the committee's form. Priorities are one on a
 * line: "x Title | impact" ticks it. Updates: "2018-09-01 | text".
 */
export function readPaper(at: (field: string) => string): PaperContent {
  return {
    title: at('title'),
    itemFor:
      (['decision', 'consideration', 'information'] as const).find(
        (one) => one === at('item-for'),
      ) ?? 'consideration',
    presenters: readLines(at('presenters')).map(([name = '', role = '', presents = '']) => ({
      name,
      role,
      presents,
    })),
    prioritiesVersion: at('priorities-version'),
    priorities: readLines(at('priorities')).map(([title = '', impact = '']) => ({
      title: title.replace(/^x\s+/i, ''),
      ticked: /^x\s+/i.test(title),
      impact,
    })),
    children: { applies: at('children') === 'yes', impact: at('children-impact') },
    adults: { applies: at('adults') === 'yes', impact: at('adults-impact') },
    recommendations: readLines(at('recommendations')).map((parts) => parts.join(' | ')),
    background: at('background'),
    keyPoints: at('key-points'),
    updates: readLines(at('updates')).map(([on = '', ...text]) => ({ on, text: text.join(' | ') })),
    conclusion: at('conclusion'),
    legal: at('legal'),
    financial: at('financial'),
    hr: at('hr'),
    privacy: at('privacy'),
    equality: at('equality'),
    contact: at('contact'),
    supporting: readLines(at('supporting')).map((parts) => parts.join(' | ')),
  }
}

/** The same, back into boxes. */
export function typedPaper(content: PaperContent): Readonly<Record<string, string>> {
  const lines = (all: readonly string[]) => all.join('\n')
  return {
    title: content.title,
    'item-for': content.itemFor,
    presenters: lines(
      content.presenters.map(({ name, role, presents = '' }) =>
        [name, role, presents].filter((part, at) => at < 2 || part !== '').join(' | '),
      ),
    ),
    'priorities-version': content.prioritiesVersion,
    priorities: lines(
      content.priorities.map(
        ({ title, ticked, impact }) => `${ticked ? 'x ' : ''}${title} | ${impact}`,
      ),
    ),
    children: content.children.applies ? 'yes' : 'no',
    'children-impact': content.children.impact,
    adults: content.adults.applies ? 'yes' : 'no',
    'adults-impact': content.adults.impact,
    recommendations: lines(content.recommendations),
    background: content.background,
    'key-points': content.keyPoints,
    updates: lines(content.updates.map(({ on, text }) => `${on} | ${text}`)),
    conclusion: content.conclusion,
    legal: content.legal,
    financial: content.financial,
    hr: content.hr,
    privacy: content.privacy,
    equality: content.equality,
    contact: content.contact,
    supporting: lines(content.supporting),
  }
}

/** Every prose of a paper as sections, so that claims and the figure check find them. */
export function sectionsOfPaper(content: PaperContent) {
  return [
    { id: 'background', title: 'Background', text: content.background },
    { id: 'key-points', title: 'Key points', text: content.keyPoints },
    ...content.updates.map(({ text }, at) => ({
      id: `update-${at + 1}`,
      title: 'Since the report was drafted',
      text,
    })),
    { id: 'conclusion', title: 'Conclusion', text: content.conclusion },
  ]
}
