import type { DeathCase } from '../figures/death-case.ts'
import type { Option } from '../options.ts'
import { THEMES, type ThemeId } from '../themes.ts'

/** What is looked back on: which reviewed deaths belong to it, and which that wait may. */
export interface Theme {
  readonly title: string
  belongs(one: DeathCase): boolean
  /** A death not reviewed yet that is thought to belong. */
  suspected(one: DeathCase): boolean
}

// What a death was thought to be of when it was notified, where that points to a theme.
const SUSPECTED: Readonly<Record<ThemeId, readonly string[]>> = {
  suicide: ['suicide'],
  sleep: [],
  road: ['road-traffic'],
  water: ['drowning'],
  asthma: ['asthma'],
  violence: ['violence'],
  pregnancy: [],
  infection: ['infection'],
  cancer: ['cancer'],
  unexplained: ['sudden-unexpected'],
}

/** In: a theme’s id. Out: the theme: marked by the panel, or of a category that is the theme itself. */
export function themeOf(id: ThemeId): Theme {
  const known: Option & { readonly categories: readonly string[] } =
    THEMES.find(({ value }) => value === id) ?? THEMES[0]
  return {
    title: known.label,
    belongs: ({ themes, category }) =>
      themes.includes(id) || (category !== null && known.categories.includes(category)),
    suspected: ({ causes }) => causes.some((cause) => SUSPECTED[id].includes(cause)),
  }
}
