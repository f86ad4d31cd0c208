import type { AnswerValue } from '../../asks/index.ts'
import type { RoomFacts, Values } from './facts.ts'

/** In: facts, and what hides names in words. Out: the same with every word hidden that names a child. */
export function maskFacts(facts: RoomFacts, mask: (words: string) => string): RoomFacts {
  return {
    ...facts,
    room: { ...facts.room, name: mask(facts.room.name) },
    records: facts.records.map((one) => ({ ...one, values: maskValues(one.values, mask) })),
    moves: facts.moves.map((one) => ({
      ...one,
      reason: mask(one.reason),
      dissent: mask(one.dissent),
    })),
    reports: facts.reports.map((one) => ({ ...one, values: maskValues(one.values, mask) })),
  }
}

export function maskValues(values: Values, mask: (words: string) => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, deep(value, mask) as AnswerValue]),
  )
}

function deep(value: unknown, mask: (words: string) => string): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((one) => deep(one, mask))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, mask)]))
  return value
}
