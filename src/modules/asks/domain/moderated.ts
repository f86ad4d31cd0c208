import type { Scores } from './scores.ts'
import type { Question, Standard, Template } from './template.ts'
import { questionsOf } from './template.ts'

interface Decided {
  readonly standard: string
  readonly score: number
}

/** In: what the panel decided, in order. Out: by standard, what stands: the last of each. */
export function whatStands<T extends Decided>(decided: readonly T[]): ReadonlyMap<string, T> {
  return new Map(decided.map((one) => [one.standard, one]))
}

/**
 * The standards that a panel still has to decide. In: the scores the agency gave itself, and what was
 * decided. A standard without a score of its own may be given one, and keeps nothing waiting.
 */
export function stillToDecide(
  template: Pick<Template, 'standards'>,
  self: Scores,
  decided: readonly Decided[],
): readonly Standard[] {
  const stands = whatStands(decided)
  return template.standards.filter(({ id }) => self[id] !== undefined && !stands.has(id))
}

/** What a score of a standard is called, where its grades have names; null where it lies between two. */
export function levelOf(
  template: Pick<Template, 'sections'>,
  standard: string,
  score: number,
): { readonly label: string; readonly descriptor: string } | null {
  return levelsOf(template, standard).find(({ value }) => value === score) ?? null
}

export function levelsOf(template: Pick<Template, 'sections'>, standard: string) {
  for (const question of questionsOf(template))
    if (question.type === 'grade' && question.standard === standard) return question.levels
  return []
}

/** The questions that belong to a standard, in order. */
export function questionsOn(
  template: Pick<Template, 'sections'>,
  standard: string,
): readonly Question[] {
  return questionsOf(template).filter((question) => question.standard === standard)
}
