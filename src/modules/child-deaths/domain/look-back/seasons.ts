import type { Day } from '../../../../knowledge/law/index.ts'
import type { Option } from '../options.ts'

export const SEASONS = [
  { value: 'winter', label: 'Winter (December to February)' },
  { value: 'spring', label: 'Spring (March to May)' },
  { value: 'summer', label: 'Summer (June to August)' },
  { value: 'autumn', label: 'Autumn (September to November)' },
] as const satisfies readonly Option[]
export type Season = (typeof SEASONS)[number]['value']

/** In: a day. Out: its season. */
export function seasonOf(day: Day): Season {
  const place = Math.floor((Number(day.slice(5, 7)) % 12) / 3)
  return (SEASONS[place] ?? SEASONS[0]).value
}
