import { Tag } from '../../../govuk/index.ts'
import { LEVEL_NAMES, type Finding, type Level } from '../domain/levels.ts'

const COLOURS: Readonly<Record<Level | Finding, string>> = {
  'assured-of-difference': 'green',
  assured: 'green',
  'assured-with-limits': 'turquoise',
  received: 'blue',
  reported: 'light-blue',
  'questions-remain': 'yellow',
  'unable-to-conclude': 'grey',
  'not-in-a-position': 'orange',
  'not-assured': 'red',
}

/** A level in its words; the colour only repeats them. */
export function LevelTag({ level }: Readonly<{ level: Level | Finding }>) {
  return <Tag classes={`govuk-tag--${COLOURS[level]} sightline-tag-wide`}>{LEVEL_NAMES[level]}</Tag>
}
