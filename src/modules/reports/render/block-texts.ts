import type { Inline, Section } from '../domain/document.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'

/** Each block of a section as its words stand in print; tables and charts are named by their title. */
export function blockTexts(
  { blocks }: Section,
  { claims }: Pick<ReportSnapshot, 'claims'>,
): { readonly id: string; readonly text: string }[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const words = (content: readonly Inline[]) =>
    content
      .map((one) => (one.kind === 'text' ? one.text : (known.get(one.claim)?.text ?? one.claim)))
      .join('')
      .replaceAll('\n', ' ')
  return blocks.map((block) => {
    const { id } = block
    if (block.kind === 'list') return { id, text: block.items.map(words).join('; ') }
    if (block.kind === 'exhibit')
      return { id, text: `[${known.get(block.claim)?.title ?? block.claim}]` }
    if (block.kind === 'statement') return { id, text: known.get(block.claim)?.text ?? block.claim }
    return { id, text: words(block.content) }
  })
}
