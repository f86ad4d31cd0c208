import { randomUUID } from 'node:crypto'
import { eraOf, readPeriod } from '../../../knowledge/law/index.ts'
import {
  holds,
  signedIn,
  type Context,
  type FieldError,
  type Tx,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import { ceilingOf, type Ceiling } from '../domain/ceiling.ts'
import type { QuestionFacts } from '../domain/evidence.ts'
import type { Finding, Level } from '../domain/levels.ts'
import { whyItCannotStand } from '../domain/statement.ts'
import { itemOf, listEvidence, type Evidence } from '../store/evidence.ts'
import { findQuestion, type Question } from '../store/questions.ts'
import {
  findStatement,
  insertSignOff,
  insertStatement,
  listSignOffs,
  markApproved,
  type Statement,
} from '../store/statements.ts'
import { whose } from './record.ts'

export interface Judged {
  readonly question: Question
  readonly evidence: readonly Evidence[]
  readonly ceiling: Ceiling
}

export function factsOf({ kind, period, allOf, bodies, blocked }: Question): QuestionFacts {
  const days = readPeriod(period) ?? { first: '0001-01-01', last: '9999-12-31' }
  return { kind, first: days.first, last: days.last, allOf, bodies, blocked }
}

/** In: a question. Out: what is held on it, and how far that carries. */
export async function judge(tx: Tx, question: Question): Promise<Judged> {
  const evidence = await listEvidence(tx, [question.id])
  return { question, evidence, ceiling: ceilingOf(factsOf(question), evidence.map(itemOf)) }
}

export interface Draft {
  readonly level: Level | Finding
  readonly wording: string
  readonly limits: string
  readonly rightOfReply: string
  readonly asOf: string
  readonly reviewOn: string
}

/** Drafts a statement. Out: its id, or what keeps it from standing. */
export async function draftStatement(
  context: Context<Services>,
  question: Question,
  draft: Draft,
): Promise<{ readonly id: string } | FieldError> {
  const { evidence, ceiling } = await judge(context.tx, question)
  const why = whyItCannotStand(draft, ceiling, factsOf(question), evidence.map(itemOf))
  if (why) return why
  const id = randomUUID()
  await insertStatement(context.tx, whose(context), {
    id,
    questionId: question.id,
    ceiling,
    ...draft,
  })
  await context.audit('statement', id, 'create')
  return { id }
}

/**
 * Signs a statement as the arrangements of its day have it: the chair alone, or the partners jointly,
 * each agreeing or dissenting in words. It is approved once all who must have signed. Out: whether it
 * is approved now, or what stands in the way.
 */
export async function signStatement(
  context: Context<Services>,
  id: string,
  view: { readonly agrees: boolean; readonly words: string },
): Promise<'approved' | 'signed' | FieldError> {
  const { tx, now, actor, audit } = context
  const { personId } = signedIn(context)
  const statement = await findStatement(tx, id)
  const question = statement && (await findQuestion(tx, statement.questionId))
  if (statement?.state !== 'draft' || !question)
    return { field: 'agrees', message: 'This statement is no longer a draft.' }
  const { evidence, ceiling } = await judge(tx, question)
  const why = whyItCannotStand(statement, ceiling, factsOf(question), evidence.map(itemOf))
  if (why) return { field: 'agrees', message: `It can’t stand any more. ${why.message}` }
  if (!view.agrees && view.words === '')
    return { field: 'words', message: 'Say why you dissent. It is printed beside the statement.' }
  if (!(await insertSignOff(tx, whose(context), { statement: id, ...view })))
    return { field: 'agrees', message: 'You have signed this statement already.' }
  await audit('statement', id, view.agrees ? 'sign' : 'dissent')
  const era = eraOf(statement.asOf)
  const complete =
    era.approver === 'chair' ? holds(actor, 'IC') && view.agrees : await everyPartnerSigned(tx, id)
  if (!complete) return 'signed'
  await markApproved(tx, id, { at: now, by: personId, as: era.approverWords, ceiling })
  await audit('statement', id, 'approve', { as: era.approverWords })
  return 'approved'
}

async function everyPartnerSigned(tx: Tx, statement: string): Promise<boolean> {
  const partners = (await listAgencies(tx)).filter(({ standing }) => standing === 'statutory')
  const signed = await listSignOffs(tx, [statement])
  return (
    partners.length > 0 &&
    partners.every(({ id }) => signed.some(({ agencyId }) => agencyId === id)) &&
    signed.some(({ agrees }) => agrees)
  )
}

export type { Statement }
