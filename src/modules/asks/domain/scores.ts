import type { Answers } from './answer.ts'
import { counts } from './answer.ts'
import { questionsOf, type Template } from './template.ts'

/** The score of each standard by id; a standard of which nothing counts yet has none: missing is not 0. */
export type Scores = Readonly<Record<string, number>>

/**
 * What the answers score, by the template's own rule. In: the template as asked, and the answers; one
 * carried forward counts once confirmed. Out: a score for each standard that has a grade. For
 * 'share-good' the score is 100 times good answers over good and bad ones.
 */
export function scoresOf(template: Template, answers: Answers): Scores {
  const { scoring } = template
  if (!scoring) return {}
  return Object.fromEntries(
    template.standards.flatMap(({ id }) => {
      const score =
        scoring.how === 'share-good'
          ? shareGood(template, answers, id)
          : ofGrades(gradesOf(template, answers, id), scoring.how)
      return score === null ? [] : [[id, score] as const]
    }),
  )
}

function gradesOf(template: Template, answers: Answers, standard: string): number[] {
  return questionsOf(template).flatMap((question) => {
    if (question.type !== 'grade' || question.standard !== standard) return []
    const answer = answers[question.id]
    return counts(answer) ? [Number(answer.value)] : []
  })
}

function ofGrades(grades: readonly number[], how: 'lowest' | 'mean'): number | null {
  if (grades.length === 0) return null
  if (how === 'lowest') return Math.min(...grades)
  return grades.reduce((sum, one) => sum + one, 0) / grades.length
}

function shareGood(template: Template, answers: Answers, standard: string): number | null {
  let [good, all] = [0, 0]
  for (const question of questionsOf(template)) {
    if (question.type !== 'one' || question.standard !== standard) continue
    const answer = answers[question.id]
    if (!counts(answer) || typeof answer.value !== 'string') continue
    const isGood = question.good?.includes(answer.value) ?? false
    if (!isGood && !(question.bad?.includes(answer.value) ?? false)) continue
    all += 1
    if (isGood) good += 1
  }
  return all === 0 ? null : (100 * good) / all
}
