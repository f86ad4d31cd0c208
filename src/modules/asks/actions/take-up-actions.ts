import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { cameFromReturn, undertake } from '../../work-programme/index.ts'
import { counts } from '../domain/answer.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import { titleWithYear, type Round } from '../domain/round.ts'
import { questionsOf } from '../domain/template.ts'

/** An improvement that a return promises. */
export interface Improvement {
  readonly words: string
  readonly owner: string
  readonly due: string
  readonly standard: string
}

/** What a return promises to improve: its rows that name an action, who sees to it, and by when. */
export function improvementsOf(
  { template }: Pick<Round, 'template'>,
  { answers }: Pick<GivenReturn, 'answers'>,
): readonly Improvement[] {
  return questionsOf(template).flatMap((question) => {
    const answer = answers[question.id]
    if (question.type !== 'rows' || !counts(answer) || !Array.isArray(answer.value)) return []
    const columns = question.columns.map(({ id }) => id)
    if (!['action', 'owner', 'due'].every((id) => columns.includes(id))) return []
    return (answer.value as Readonly<Record<string, string>>[]).map((row) => ({
      words: String(row['action']),
      owner: String(row['owner']),
      due: String(row['due']),
      standard: question.standard ?? '',
    }))
  })
}

/** Takes a return's improvements into the board's actions, once. Out: how many; null where they were. */
export async function takeUpActions(
  context: Context<Services>,
  round: Round,
  given: GivenReturn,
): Promise<number | null> {
  if (await cameFromReturn(context.tx, given.id)) return null
  const all = improvementsOf(round, given)
  for (const one of all)
    await undertake(context, {
      ...one,
      promisedIn: titleWithYear(round),
      agencyId: given.agencyId,
      cameFrom: given.id,
    })
  await context.audit('ask_return', given.id, 'take up actions', { many: all.length })
  return all.length
}
