import type { Answer, Answers } from './answer.ts'
import { answerFrom } from './fits.ts'
import { questionsOf, type Question, type Template } from './template.ts'

/**
 * Answers given elsewhere, offered here: each is marked as carried and counts once confirmed. A
 * question is the same where its id and type are; failing that, where each version has one question of
 * that type under a standard that the version map joins. What does not fit the question is left out.
 */
export function carryForward(
  into: Template,
  earlier: Pick<Template, 'sections' | 'code' | 'version'>,
  answers: Readonly<Record<string, Pick<Answer, 'value'>>>,
  as: { readonly from: string; readonly by: string; readonly at: string; readonly today: string },
): Answers {
  const before = questionsOf(earlier)
  return Object.fromEntries(
    questionsOf(into).flatMap((question) => {
      const source = sourceOf(question, into, earlier, before)
      const answer = source && answers[source.id]
      const value = answer ? answerFrom(question, answer.value, as.today) : null
      if (value === null) return []
      const carried = { from: as.from, confirmed: false }
      return [[question.id, { value, version: 1, by: as.by, at: as.at, carried }] as const]
    }),
  )
}

function sourceOf(
  question: Question,
  into: Template,
  earlier: Pick<Template, 'code' | 'version'>,
  before: readonly Question[],
): Question | undefined {
  const same = before.find(({ id, type }) => id === question.id && type === question.type)
  if (same || question.standard === undefined) return same
  const map = into.maps.find(
    ({ code, version }) => code === earlier.code && version === earlier.version,
  )
  const alike = (all: readonly Question[], standards: readonly string[]) =>
    all.filter(
      ({ type, standard }) =>
        type === question.type && standard !== undefined && standards.includes(standard),
    )
  const olds = Object.entries(map?.standards ?? {}).flatMap(([old, now]) =>
    now === question.standard ? [old] : [],
  )
  const [only, another] = alike(before, olds)
  const here = alike(questionsOf(into), [question.standard])
  return another || here.length > 1 ? undefined : only
}
