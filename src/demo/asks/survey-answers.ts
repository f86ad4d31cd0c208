import { questionsOf, type Template } from '../../modules/asks/index.ts'

/** A stream of numbers from 0 to 1 that is the same at every run. */
export function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** How likely somebody is to agree, by question; `usual` for the rest. */
export type Leaning = Readonly<Record<string, number>> & { readonly usual: number }

/** One anonymous form. In: the survey, how people lean, and chance. Out: an answer to every list. */
export function surveyAnswers(
  template: Template,
  leaning: Leaning,
  chance: () => number,
  at: string,
): Record<string, unknown> {
  return Object.fromEntries(
    questionsOf(template).flatMap((question) => {
      if (question.type !== 'one') return []
      const { options, good, bad } = question
      const value =
        good && bad
          ? pick(chance() < (leaning[question.id] ?? leaning.usual) ? good : bad, chance)
          : pick(
              options.map((one) => one.value),
              chance,
            )
      return [[question.id, { value, version: 1, by: 'a link', at }]]
    }),
  )
}

function pick(all: readonly string[], chance: () => number): string {
  return all[Math.floor(chance() * all.length)] ?? ''
}
