import type { Piece } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { sendLetters } from './send-letters.ts'
import { writeReminders } from './write-reminders.ts'

/** What this module does beside the requests. */
export function asksWork(services: Pick<Services, 'mail' | 'origin'>): readonly Piece[] {
  return [writeReminders, sendLetters(services)]
}
