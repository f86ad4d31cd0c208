import type { PrintedTable } from '../../../platform/documents/index.ts'
import type { Block, Inline } from '../domain/document.ts'
import type { ReportSnapshot, ResolvedClaim } from '../domain/snapshot.ts'

/** A piece of a sentence, ready to print: words, or a claim's words with what stands behind them. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'claim'; readonly text: string; readonly claim: ResolvedClaim }

export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph'
      /** "2.3": people quote paragraphs by number. */
      readonly number: string
      readonly pieces: readonly Piece[]
      readonly basis: readonly string[]
    }
  | {
      readonly kind: 'list'
      readonly items: readonly (readonly Piece[])[]
      readonly basis: readonly string[]
    }
  | { readonly kind: 'table'; readonly table: PrintedTable; readonly claim: ResolvedClaim }
  | {
      readonly kind: 'chart'
      readonly table: PrintedTable
      readonly claim: Extract<ResolvedClaim, { kind: 'figure' }>
    }
  | { readonly kind: 'statement'; readonly claim: Extract<ResolvedClaim, { kind: 'statement' }> }

export interface OutlinedSection {
  readonly number: number
  readonly title: string
  readonly parts: readonly Part[]
}

type Claims = Pick<ReportSnapshot, 'claims'>

/** In: sections and their claims. Out: what every format prints, in order, paragraphs numbered. */
export function outline(
  sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[],
  { claims }: Claims,
): OutlinedSection[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  return sections.map(({ title, blocks }, place) => {
    let paragraph = 0
    const parts = blocks.flatMap((block): Part[] => {
      if (block.kind === 'paragraph') paragraph++
      const part = partOf(block, `${place + 1}.${paragraph}`, known)
      return part ? [part] : []
    })
    return { number: place + 1, title, parts }
  })
}

function partOf(
  block: Block,
  number: string,
  known: ReadonlyMap<string, ResolvedClaim>,
): Part | null {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', text: block.content.map((one) => textOf(one, known)).join('') }
    case 'paragraph':
      return {
        kind: 'paragraph',
        number,
        pieces: piecesOf(block.content, known),
        basis: basisOf(block.content, known),
      }
    case 'list':
      return {
        kind: 'list',
        items: block.items.map((item) => piecesOf(item, known)),
        basis: block.items.flatMap((item) => basisOf(item, known)),
      }
    case 'statement': {
      const claim = known.get(block.claim)
      return claim?.kind === 'statement' ? { kind: 'statement', claim } : null
    }
    case 'exhibit': {
      const claim = known.get(block.claim)
      if (claim?.kind !== 'figure') return null
      return {
        kind: block.as,
        claim,
        table: claim.value.unit === 'table' ? rowsTable(claim) : seriesTable(claim),
      }
    }
  }
}

function textOf(one: Inline, known: ReadonlyMap<string, ResolvedClaim>): string {
  return one.kind === 'text' ? one.text : (known.get(one.claim)?.text ?? '[no such figure]')
}

function piecesOf(content: readonly Inline[], known: ReadonlyMap<string, ResolvedClaim>): Piece[] {
  return content.map((one) => {
    const claim = one.kind === 'claim' ? known.get(one.claim) : undefined
    return claim
      ? { kind: 'claim', text: claim.text, claim }
      : { kind: 'words', text: textOf(one, known).replaceAll('\n', ' ') }
  })
}

function basisOf(content: readonly Inline[], known: ReadonlyMap<string, ResolvedClaim>): string[] {
  const lines = content.flatMap((one) => {
    const claim = one.kind === 'claim' ? known.get(one.claim) : undefined
    return claim ? [`${claim.title}: ${claim.basis}`] : []
  })
  return [...new Set(lines)]
}

type FigureClaim = Extract<ResolvedClaim, { kind: 'figure' }>

function rowsTable({ title, value, basis }: FigureClaim): PrintedTable {
  const total = value.denominator
  const isHidden = value.rows?.some(({ status }) => status === 'suppressed') ?? false
  return {
    caption: `${title}, ${value.period}`,
    head: ['Group', 'Number'],
    rows: [
      ...(value.rows ?? []).map(({ key, status, value: count }) => [
        key,
        status === 'suppressed' || count === null
          ? 'c'
          : count.toLocaleString('en-GB', { maximumFractionDigits: 1 }),
      ]),
      // Scores add up to nothing, so they have no total.
      ...(total === null && !isHidden
        ? []
        : [['All', total === null ? 'c' : total.toLocaleString('en-GB')]]),
    ],
    basis:
      total === null && !isHidden ? basis : `${basis}. c: hidden, so that nobody can be recognised`,
  }
}

function seriesTable({ title, value, series, basis }: FigureClaim): PrintedTable {
  const digits = value.unit === 'count' ? 0 : 1
  const show = (one: number | null) =>
    one === null
      ? ''
      : one.toLocaleString('en-GB', {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        })
  const unit = value.unit === 'percent' ? ' (%)' : value.unit === 'per-10000' ? ' (per 10,000)' : ''
  return {
    caption: `${title}${unit} by year`,
    head: ['Year', 'Value', 'From', 'To'],
    rows: series.map((one) => [
      one.period,
      one.status === 'suppressed' ? 'c' : one.value === null ? 'not available' : show(one.value),
      show(one.interval?.low ?? null),
      show(one.interval?.high ?? null),
    ]),
    basis: `${basis}. From and to: the 95% interval`,
  }
}
