import type { Part } from './child.ts'
import { PLACES } from './elements.ts'

/** A value that a rule names: where it stands in the child's record, and what the file says there. */
export interface Row {
  /** Such as `CINdetails[0]/ChildProtectionPlans[1]/CPPstartDate`. Counting is from 0. */
  readonly path: string
  /** As the file writes it; null where nothing is there. */
  readonly value: string | null
}

/**
 * In: a part of a record, the name of a value in it, and which where it may come several times.
 * Out: its path and what the file says there.
 */
export function at(part: Part, element: string, index?: number): Row {
  const key = index === undefined ? element : `${element}[${index}]`
  const place = PLACES.get(part.element)?.get(element)
  const within = place ? place.path.slice(0, place.path.length - element.length) : ''
  return { path: `${pathOf(part)}${within}${key}`, value: textOf(part, key, place?.field, index) }
}

/** Out: the path of the part itself, such as `CINdetails[0]/Section47[0]`, for what is not there. */
export function whole(part: Part): Row {
  return { path: pathOf(part).slice(0, -1), value: null }
}

function pathOf(part: Part): string {
  return part.parent === null ? '' : `${pathOf(part.parent)}${part.element}[${part.index}]/`
}

function textOf(part: Part, key: string, field: string | undefined, index?: number): string | null {
  const kept = part.texts?.[key]
  if (kept !== undefined) return kept
  const value = field === undefined ? null : (part as unknown as Record<string, unknown>)[field]
  const one = index === undefined ? value : (value as readonly unknown[])[index]
  return typeof one === 'string' ? one : null
}
