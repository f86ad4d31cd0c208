import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Answer } from '../domain/answer.ts'
import { answerFrom } from '../domain/fits.ts'
import type { Template } from '../domain/template.ts'
import { questionsOf } from '../domain/template.ts'
import { saveAnswers } from '../store/returns.ts'

/**
 * Gives answers that some other system of the answerer's holds, by question. Each is held to the rules
 * that typing is. Out: the ids of those that could not be accepted.
 */
export async function giveValues(
  context: Context<Services>,
  draft: string,
  template: Template,
  values: Readonly<Record<string, unknown>>,
  by: string,
): Promise<readonly string[]> {
  const at = context.now.toISOString()
  const accepted: Record<string, Answer> = {}
  const refused: string[] = []
  for (const question of questionsOf(template)) {
    if (!Object.hasOwn(values, question.id)) continue
    const value = answerFrom(question, values[question.id], at.slice(0, 10))
    if (value === null) refused.push(question.id)
    else accepted[question.id] = { value, version: 1, by, at }
  }
  await saveAnswers(context.tx, draft, accepted)
  await context.audit('ask_return', draft, 'answered', { questions: Object.keys(accepted).length })
  return refused
}
