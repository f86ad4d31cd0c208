/** What a board may say, strongest first. Source: design, "Assurance: the grammar". */
export const LEVELS = [
  'assured-of-difference',
  'assured',
  'assured-with-limits',
  'received',
  'reported',
  'questions-remain',
  'unable-to-conclude',
  'not-in-a-position',
] as const

export type Level = (typeof LEVELS)[number]

/** Beside the ladder, and not on it: a judgement against something. */
export type Finding = 'not-assured'

export const LEVEL_WORDS: Readonly<Record<Level | Finding, string>> = {
  'assured-of-difference': 'is assured, and can show the difference made for children, that',
  assured: 'can provide assurance that',
  'assured-with-limits': 'is assured, whilst acknowledging limits, that',
  received: 'has received assurance that',
  reported: 'notes that agencies report that',
  'questions-remain': 'finds that questions remain about whether',
  'unable-to-conclude': 'is unable to draw conclusions about whether',
  'not-in-a-position': 'is not yet in a position to provide assurance that',
  'not-assured': 'could not be assured that',
}

export const LEVEL_NAMES: Readonly<Record<Level | Finding, string>> = {
  'assured-of-difference': 'Assured of a difference',
  assured: 'Assured',
  'assured-with-limits': 'Assured with limits',
  received: 'Assurance received',
  reported: 'Reported',
  'questions-remain': 'Questions remain',
  'unable-to-conclude': 'Unable to conclude',
  'not-in-a-position': 'Not in a position',
  'not-assured': 'Not assured',
}

export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text)
}

/** In: two levels. Out: below 0 where the first is the stronger. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b)
}

export function strongest(levels: readonly Level[]): Level | null {
  return [...levels].sort(compareLevels)[0] ?? null
}

export function lowest(levels: readonly [Level, ...Level[]]): Level {
  return [...levels].sort(compareLevels).at(-1) ?? levels[0]
}
