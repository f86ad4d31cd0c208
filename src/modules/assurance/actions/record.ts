import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { insertEvidence, supersede, type Evidence } from '../store/evidence.ts'
import { insertQuestion, saveReplies, type Question, type Whose } from '../store/questions.ts'
import { insertPublished, type PublishedStatement } from '../store/statements.ts'

export function whose(context: Context<Services>): Whose {
  const { personId, partnershipId } = signedIn(context)
  return { partnership: partnershipId, author: personId, at: context.now }
}

/** Asks a question of the year. Out: its id. */
export async function askQuestion(
  context: Context<Services>,
  question: Omit<Question, 'id' | 'priority'>,
): Promise<string> {
  const id = randomUUID()
  await insertQuestion(context.tx, whose(context), { id, ...question })
  await context.audit('question', id, 'create')
  return id
}

/** Notes what the bodies asked have answered, and which feeds are blocked. */
export async function noteReplies(
  context: Context<Services>,
  id: string,
  replies: Pick<Question, 'bodies' | 'blocked'>,
): Promise<boolean> {
  const saved = await saveReplies(context.tx, id, replies)
  if (saved) await context.audit('question', id, 'note replies')
  return saved
}

/** Records an item of evidence. Out: its id. */
export async function recordEvidence(
  context: Context<Services>,
  item: Omit<Evidence, 'id' | 'by' | 'agency' | 'superseded'> & {
    readonly agencyId: string | null
  },
): Promise<string> {
  const id = randomUUID()
  await insertEvidence(context.tx, whose(context), { id, ...item })
  await context.audit('evidence', id, 'create')
  return id
}

/** Marks an item as superseded: it stays, and no longer counts. */
export async function supersedeEvidence(context: Context<Services>, id: string): Promise<boolean> {
  const done = await supersede(context.tx, id)
  if (done) await context.audit('evidence', id, 'supersede')
  return done
}

/** Brings in what an earlier report said, "as published in ...". */
export async function recordPublished(
  context: Context<Services>,
  one: PublishedStatement,
): Promise<void> {
  await insertPublished(context.tx, whose(context), one)
  await context.audit('published_statement', null, 'create', { period: one.period })
}
