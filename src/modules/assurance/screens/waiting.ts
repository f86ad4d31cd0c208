import { addDays } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import type { FindWaiting, Waiting } from '../../../platform/waiting.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listQuestionPeriods, listQuestions } from '../store/questions.ts'
import { listStatements } from '../store/statements.ts'

const DAYS_AHEAD = 28

/** Of the latest year: questions without an answer, drafts to sign, and answers whose review is due. */
export const assuranceWaiting: FindWaiting = async ({ tx, actor, now }) => {
  const writes = can(actor, policyOf('statement'), 'create', { state: 'draft' })
  const signs = can(actor, policyOf('statement'), 'move', { state: 'draft' }, 'approved')
  if (!writes && !signs) return []
  const [period] = await listQuestionPeriods(tx)
  if (period === undefined) return []
  const soon = addDays(now.toISOString().slice(0, 10), DAYS_AHEAD)
  const questions = await listQuestions(tx, period)
  const statements = await listStatements(
    tx,
    questions.map(({ id }) => id),
  )
  return questions.flatMap(({ id, proposition }): Waiting[] => {
    const latest = statements.find(({ questionId }) => questionId === id)
    const href = paths.question(id)
    if (!latest) return writes ? [{ text: `Answer “${proposition}”`, href, due: null }] : []
    if (latest.state === 'draft')
      return signs ? [{ text: `Sign or dissent: “${proposition}”`, href, due: null }] : []
    return latest.reviewOn <= soon
      ? [{ text: `Review what the board says: “${proposition}”`, href, due: latest.reviewOn }]
      : []
  })
}
