import { createHash } from 'node:crypto'
import type { Block, Claim, ClaimShows, Inline, Section, SectionText } from './document.ts'

const CLAIM = /\{\{\s*([^{}]+?)\s*\}\}/g
const ALONE = /^\{\{\s*(table|chart|statement)\s+([^{}]+?)\s*\}\}$/

/**
 * Reads a section's text. The markup is what a plain text box allows: blank lines between paragraphs,
 * "## " before a heading, "- " before an item of a list, and claims in double braces:
 * {{referrals.count 2017-18}}, {{referrals.count 2017-18 change}}, {{x.percent 2017-18 of}},
 * and, alone on a line, {{table ...}}, {{chart ...}} or {{statement ID}}.
 */
export function readSection({ id, title, text }: SectionText): Section {
  const blocks: Block[] = []
  const ids = new Map<string, number>()
  for (const { words, at } of paragraphsOf(text)) {
    const base = createHash('sha256').update(`${id}\n${words}`).digest('hex').slice(0, 8)
    const seen = ids.get(base) ?? 0
    ids.set(base, seen + 1)
    blocks.push(blockOf(`p${base}${seen > 0 ? `-${seen}` : ''}`, words, at))
  }
  return { id, title, blocks }
}

function paragraphsOf(text: string): { words: string; at: number }[] {
  const found: { words: string; at: number }[] = []
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const words = match[0].trimEnd()
    if (words.trim() !== '') found.push({ words, at: match.index })
  }
  return found
}

function blockOf(id: string, words: string, at: number): Block {
  const alone = ALONE.exec(words.trim())
  if (alone) {
    const [, kind = '', rest = ''] = alone
    const place = { at, to: at + words.length }
    if (kind === 'statement') return { id, kind, claim: `statement ${rest}`, ...place }
    return {
      id,
      kind: 'exhibit',
      claim: bare(rest),
      as: kind === 'chart' ? 'chart' : 'table',
      ...place,
    }
  }
  if (words.startsWith('## '))
    return { id, kind: 'heading', content: inlines(words.slice(3), at + 3) }
  const lines = words.split('\n')
  if (lines.every((line) => line.startsWith('- '))) {
    let from = at
    const items = lines.map((line) => {
      const item = inlines(line.slice(2), from + 2)
      from += line.length + 1
      return item
    })
    return { id, kind: 'list', items }
  }
  return { id, kind: 'paragraph', content: inlines(words, at) }
}

function inlines(words: string, at: number): Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of words.matchAll(CLAIM)) {
    if (match.index > from)
      found.push({ kind: 'text', text: words.slice(from, match.index), at: at + from })
    const to = match.index + match[0].length
    found.push({ kind: 'claim', claim: bare(match[1] ?? ''), at: at + match.index, to: at + to })
    from = to
  }
  if (from < words.length) found.push({ kind: 'text', text: words.slice(from), at: at + from })
  return found
}

const bare = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
const SHOWS: readonly ClaimShows[] = ['value', 'change', 'of']

/** In: the words between the braces. Out: the claim; null where they name none. */
export function readClaim(words: string): Claim | null {
  const parts = words.split(' ')
  if (parts[0] === 'statement' && parts.length === 2)
    return { id: words, kind: 'statement', statement: parts[1] ?? '' }
  const [figure = '', period = '', how = 'value'] = parts
  const shows = SHOWS.find((one) => one === how)
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(figure) || !/^\d{4}-\d{2}$/.test(period) || !shows)
    return null
  return { id: words, kind: 'figure', figure, period, shows }
}

/** Every claim a section makes, once each, in order. */
export function claimsIn(sections: readonly Section[]): string[] {
  const found = new Set<string>()
  for (const { blocks } of sections)
    for (const block of blocks) {
      if (block.kind === 'exhibit' || block.kind === 'statement') found.add(block.claim)
      else
        for (const content of block.kind === 'list' ? block.items : [block.content])
          for (const one of content) if (one.kind === 'claim') found.add(one.claim)
    }
  return [...found]
}
