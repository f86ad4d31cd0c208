import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import { readSection } from '../domain/markup.ts'
import { ITEM_WORDS, type PaperSnapshot } from '../domain/paper.ts'
import { outline, type Part } from './outline.ts'

export type PaperPart =
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [label: string, words: string])[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'lettered'; readonly items: readonly string[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'part'; readonly part: Part }

/** What a committee paper prints, in the order its form has it, for every format. */
export function paperParts(paper: PaperSnapshot): PaperPart[] {
  const { content } = paper
  const yesNo = (one: { applies: boolean; impact: string }) =>
    `${one.applies ? 'Yes' : 'No'}${one.impact ? `. ${one.impact}` : ''}`
  let number = 0
  // Background and key points are numbered on from one another.
  const prose = (title: string, text: string): PaperPart[] => {
    if (text.trim() === '') return []
    const [section] = outline([readSection({ id: title, title, text })], paper)
    return [
      { kind: 'heading', text: title },
      ...(section?.parts ?? []).map((part): PaperPart => ({
        kind: 'part',
        part: part.kind === 'paragraph' ? { ...part, number: String(++number) } : part,
      })),
    ]
  }
  const field = (label: string, words: string): PaperPart[] =>
    words.trim() === '' ? [] : [{ kind: 'fields', rows: [[label, words]] }]
  return [
    {
      kind: 'fields',
      rows: [
        ['Meeting', `${paper.body}, ${dayInWords(paper.meetingOn)}`],
        ['Item for', ITEM_WORDS[content.itemFor]],
        ['Presented by', content.presenters.map(presenter).join('; ') || 'Not stated'],
        ['As of', dayInWords(paper.asOf)],
        ['Report', paper.report],
      ],
    },
    ...(content.priorities.length > 0
      ? ([
          {
            kind: 'heading',
            text: `Priorities of ${paper.body}${content.prioritiesVersion ? ` (${content.prioritiesVersion})` : ''}`,
          },
          {
            kind: 'fields',
            rows: content.priorities.map(({ title, ticked, impact }) => [
              title,
              `${ticked ? 'Yes' : 'No'}${impact ? `. Impact: ${impact}` : ''}`,
            ]),
          },
        ] satisfies PaperPart[])
      : []),
    {
      kind: 'fields',
      rows: [
        ['Impact on safeguarding children', yesNo(content.children)],
        ['Impact on safeguarding adults', yesNo(content.adults)],
      ],
    },
    ...(content.recommendations.length > 0
      ? ([
          { kind: 'heading', text: 'Recommendations' },
          { kind: 'lettered', items: content.recommendations },
        ] satisfies PaperPart[])
      : []),
    ...prose('Background', content.background),
    ...prose('Key points', content.keyPoints),
    ...content.updates.flatMap(({ on, text }) =>
      prose(`Since the report was drafted: ${isDay(on) ? dayInWords(on) : on}`, text),
    ),
    ...prose('Conclusion', content.conclusion),
    ...field('Legal', content.legal),
    ...field('Financial', content.financial),
    ...field('Human resources', content.hr),
    ...field('Privacy impact', content.privacy),
    ...field('Equality', content.equality),
    ...field('Contact', content.contact),
    ...(content.supporting.length > 0
      ? ([
          { kind: 'heading', text: 'Supporting information' },
          { kind: 'bullets', items: content.supporting },
        ] satisfies PaperPart[])
      : []),
  ]
}

function presenter({
  name,
  role,
  presents,
}: PaperSnapshot['content']['presenters'][number]): string {
  return `${[name, role].filter(Boolean).join(', ')}${presents ? ` (${presents})` : ''}`
}
