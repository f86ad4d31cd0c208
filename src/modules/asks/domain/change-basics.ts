import { shortName } from './identifier.ts'
import type { Scoring, Standard, Template } from './template.ts'

/** Each standard on a line, its theme behind a bar: as they are changed on screen. */
export function standardLines({ standards }: Pick<Template, 'standards'>): string {
  return standards.map(({ title, theme }) => (theme ? `${title} | ${theme}` : title)).join('\n')
}

/**
 * In: a template, and its standards as typed, one on a line. Out: the template with those. A line whose
 * title stood there before keeps its short name, so that earlier answers and trends still mean the same;
 * what belongs to a standard that is gone is found by checking the template.
 */
export function withStandards(template: Template, typed: string): Template {
  const ids = template.standards.map(({ id }) => id)
  const standards = typed
    .split(/\r?\n/)
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([title]) => title !== '')
    .map(([title = '', theme = '']): Standard => {
      const before = template.standards.find((one) => one.title === title)
      const id = before?.id ?? shortName(title, ids)
      if (!before) ids.push(id)
      return { id, title, ...(theme === '' ? {} : { theme }) }
    })
  return { ...template, standards }
}

/** How scores are worked out, as typed. Out: the rule, or what is wrong with it. */
export function readScoring(
  how: string,
  [least, most, metFrom]: readonly [string, string, string],
): { readonly scoring: Scoring | null } | { readonly message: string } {
  if (how === 'none') return { scoring: null }
  if (how !== 'lowest' && how !== 'mean' && how !== 'share-good')
    return { message: 'Choose how a standard is scored.' }
  if (how === 'share-good') {
    const from = Number(metFrom)
    if (metFrom === '' || !Number.isFinite(from) || from < 0 || from > 100)
      return { message: 'Enter from which percentage a standard counts as met, from 0 to 100.' }
    return { scoring: { how, least: 0, most: 100, metFrom: from } }
  }
  const numbers = [least, most, metFrom].map((text) => (text === '' ? Number.NaN : Number(text)))
  const [a = 0, b = 0, c = 0] = numbers
  if (!numbers.every(Number.isFinite) || a >= b || c < a || c > b)
    return { message: 'Enter the lowest and the highest score, and from which it is met.' }
  return { scoring: { how, least: a, most: b, metFrom: c } }
}
