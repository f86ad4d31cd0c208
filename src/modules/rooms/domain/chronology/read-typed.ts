import { readChild } from './child-ref.ts'
import { FIELD_LABELS, type NewEntry } from './entry.ts'
import { readRowWhen, type DayLimits } from './row-when.ts'
import { tidyWords } from './tidy-words.ts'
import { readWrittenDate } from './written-date.ts'
import { readWrittenTime } from './written-time.ts'

export type TypedEntry = Readonly<
  Record<
    'on' | 'time' | 'until' | 'child' | 'who' | 'what' | 'response' | 'comment' | 'source',
    string
  >
>

export interface TypedFault {
  readonly field: keyof TypedEntry
  readonly message: string
}

const MOST_CHARACTERS = 30_000

/**
 * One entry as somebody typed it, by the same rules as a file's. Out: the entry, or a sentence beside each
 * field at fault.
 */
export function readTyped(
  typed: TypedEntry,
  limits: DayLimits & { readonly children: readonly string[] },
): { readonly entry: NewEntry } | { readonly errors: readonly TypedFault[] } {
  const words = (field: keyof TypedEntry) => tidyWords(typed[field])
  const child = readChild(words('child'), limits.children)
  const errors: TypedFault[] = [
    ...whenFaults(typed, limits),
    ...('problem' in child ? [{ field: 'child' as const, message: child.problem }] : []),
    ...(words('what') === '' ? [{ field: 'what' as const, message: 'Say what happened.' }] : []),
    ...(['who', 'what', 'response', 'comment', 'source'] as const)
      .filter((field) => words(field).length > MOST_CHARACTERS)
      .map((field) => ({
        field,
        message: `Shorten “${FIELD_LABELS[field]}” to 30,000 characters.`,
      })),
  ]
  const when = readRowWhen(
    { date: words('on'), time: words('time'), end: words('until') },
    limits,
    null,
  )
  if (errors.length > 0 || 'problems' in when || 'problem' in child) return { errors }
  const { on, time, until, asWritten } = when
  return {
    entry: {
      on,
      time,
      until,
      ...child,
      who: words('who'),
      what: words('what') + asWritten,
      response: words('response'),
      comment: words('comment'),
      source: words('source') === '' ? 'Typed here' : `Typed here: ${words('source')}`,
      sourceRow: null,
    },
  }
}

function whenFaults({ on, time, until }: TypedEntry, limits: DayLimits): TypedFault[] {
  if (on.trim() === '') return [{ field: 'on', message: 'Enter the day it happened.' }]
  const day = readWrittenDate(on, limits.today)
  const last = until.trim() === '' ? null : readWrittenDate(until, limits.today)
  const faults: TypedFault[] = [
    ...('problem' in day ? [{ field: 'on' as const, message: day.problem }] : []),
    ...(last && 'problem' in last ? [{ field: 'until' as const, message: last.problem }] : []),
    ...(/\d/.test(time) && readWrittenTime(time) === null
      ? [{ field: 'time' as const, message: 'Enter the time as 14:30.' }]
      : []),
  ]
  if (faults.length > 0) return faults
  // Each is right by itself, so what is left is wrong of both.
  const when = readRowWhen({ date: on.trim(), time: time.trim(), end: until.trim() }, limits, null)
  return 'problems' in when ? when.problems.map((message) => ({ field: 'on', message })) : []
}
