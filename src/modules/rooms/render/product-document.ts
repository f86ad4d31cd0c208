import { whenInWords } from '../../../knowledge/law/index.ts'
import type { PrintedDocument } from '../../../platform/documents/index.ts'
import type { Marking, Product } from '../domain/what-leaves.ts'

/** For whom a product is printed, from which room, and under which marking. */
export interface ProductCopy {
  readonly owner: string
  readonly reference: string
  readonly recipient: string
  readonly marking: Marking
  readonly madeAt: Date
  readonly madeBy: string
}

/** A product to be read on paper: its marking, its room and whose copy it is stand on every page. */
export function productDocument(
  { title, lines, parts }: Product,
  copy: ProductCopy,
): PrintedDocument {
  const { owner, reference, recipient, marking, madeAt, madeBy } = copy
  return {
    title,
    owner,
    lines: [
      [marking.words, marking.handling].filter((words) => words !== '').join('. '),
      `Room ${reference}. Copy for ${recipient}. Made by ${madeBy} at ${whenInWords(madeAt)}.`,
      ...lines,
    ],
    madeAt: madeAt.toISOString(),
    everyPage: [
      marking.words,
      `Room ${reference}`,
      `Copy for ${recipient}`,
      `Made at ${whenInWords(madeAt)}`,
    ].join(' · '),
    parts,
  }
}
