import type { Answers } from './answer.ts'
import type { ReturnKind } from './template.ts'

export type ReturnState = 'draft' | 'submitted' | 'moderated'

/** What one who was asked has answered. Another edition is another return: a submitted one never changes. */
export interface GivenReturn {
  readonly id: string
  readonly kind: ReturnKind
  readonly roundId: string
  readonly recipientId: string
  readonly agencyId: string | null
  readonly groupId: string | null
  readonly edition: number
  readonly answers: Answers
  readonly state: ReturnState
  readonly beganAt: Date
  readonly submittedAt: Date | null
  /** The accountable person who signed it off, and their post. */
  readonly signedName: string
  readonly signedPost: string
}
