import type { Piece } from '../../../platform/jobs/index.ts'
import { insertReminders } from '../store/letter-work.ts'

/** Writes the reminders that are due today; sending them is another piece of work. */
export const writeReminders: Piece = {
  name: 'write reminders',
  everySeconds: 300,
  run: ({ inTransaction, clock }) =>
    inTransaction(async (tx) => {
      await insertReminders(tx, clock())
    }),
}
