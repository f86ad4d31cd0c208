import { createHash } from 'node:crypto'
import type { Answer, AnswerValue } from './answer.ts'

/**
 * A short mark of what somebody was shown, so that what a colleague changed meanwhile is noticed. In: an
 * answer's value, or null for none. Out: the same text for equal values, whatever the order of their
 * parts. Of evidence only the link counts: files are added and taken away one by one.
 */
export function digestOf(value: AnswerValue | null): string {
  if (value === null) return 'none'
  const seen = isEvidence(value) ? value.link : value
  if (seen === '') return 'none'
  return createHash('sha256')
    .update(JSON.stringify(inOrder(seen)))
    .digest('hex')
    .slice(0, 24)
}

/** The mark of what stands there now. */
export function standingDigest(answer: Answer | undefined): string {
  return digestOf(answer?.value ?? null)
}

export function isEvidence(value: AnswerValue): value is Extract<AnswerValue, { link: string }> {
  return typeof value === 'object' && 'link' in value
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, inOrder(one)])
}
