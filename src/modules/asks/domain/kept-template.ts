import type { Template } from './template.ts'

export type TemplateState = 'draft' | 'ready'

/** A template of the partnership's own: written, copied or imported here. A ready one never changes. */
export interface KeptTemplate {
  readonly id: string
  readonly template: Template
  readonly state: TemplateState
  /** What it was copied or imported from, in words; '' where it was begun empty. */
  readonly madeFrom: string
  readonly madeAt: Date
}

/**
 * What a round may ask. In: the templates that come with the service, and those kept here that this
 * person may read. Out: each code and version once, by title and then the latest version first; what
 * is kept here stands before what comes with the service, and drafts do not count.
 */
export function usableOf(
  shipped: readonly Template[],
  kept: readonly KeptTemplate[],
): readonly Template[] {
  const byKey = new Map(shipped.map((one) => [keyOf(one), one]))
  for (const { template, state } of kept)
    if (state === 'ready') byKey.set(keyOf(template), template)
  return [...byKey.values()].sort(
    (a, b) =>
      a.title.localeCompare(b.title, 'en-GB') ||
      a.code.localeCompare(b.code) ||
      b.version - a.version,
  )
}

const keyOf = ({ code, version }: Template) => `${code} ${version}`
