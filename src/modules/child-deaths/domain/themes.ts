import type { Category } from './codes.ts'
import type { Option } from './options.ts'

interface ThemeCode extends Option {
  /** A death of one of these categories belongs to the theme without being marked. */
  readonly categories: readonly Category[]
}

/** What a panel looks back on over all its years. */
export const THEMES = [
  { value: 'suicide', label: 'Suicide and suspected suicide', categories: ['2'] },
  { value: 'sleep', label: 'Safe sleep', categories: [] },
  { value: 'road', label: 'Road safety', categories: [] },
  { value: 'water', label: 'Water safety', categories: [] },
  { value: 'asthma', label: 'Asthma', categories: [] },
  { value: 'violence', label: 'Violence and maltreatment', categories: ['1'] },
  { value: 'pregnancy', label: 'Health in pregnancy', categories: [] },
  { value: 'infection', label: 'Infection and sepsis', categories: ['9'] },
  { value: 'cancer', label: 'Cancer', categories: ['4'] },
  { value: 'unexplained', label: 'Unexplained deaths', categories: ['10'] },
] as const satisfies readonly ThemeCode[]
export type ThemeId = (typeof THEMES)[number]['value']
