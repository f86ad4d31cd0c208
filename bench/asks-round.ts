import { SEVERNSHIRE } from '../src/demo/people.ts'
import { addAudience, beginRound, openRound } from '../src/modules/asks/actions/rounds.ts'
import { findShipped } from '../src/modules/asks/domain/templates/index.ts'
import { asActor } from '../src/platform/http/index.ts'
import type { System } from '../src/system.ts'

const MANY = 5_000

/** Prints how long it takes to open a round of 5,000: from the form to what is committed. */
export async function measureAsksRound(
  running: System,
  say: (line: string) => void,
): Promise<void> {
  const token = await running.asOperator(({ mintSession }) => mintSession(SEVERNSHIRE.admin))
  const template = findShipped('section-11', 1)
  if (!template) throw new Error('The template of section 11 does not come with the service.')
  const as = <T>(work: Parameters<typeof asActor<System['services'], T>>[4]) =>
    asActor(running.database, { token, partnership: null }, new Date(), running.services, work)
  const round = await as(async (context) => {
    const id = await beginRound(context, {
      template,
      title: 'Measured',
      period: '2017-18',
      words: '',
      due: '2030-05-31',
      groupId: null,
      reminders: [14, 3, -1],
      contact: 'Morgan Hale',
    })
    const schools = Array.from({ length: MANY }, (_, n) => ({
      askedAs: 'school' as const,
      agencyId: null,
      subjectId: null,
      urn: String(100_000 + n),
      name: `School ${n}`,
      contactName: '',
      email: `head@school-${n}.example`,
      signsIn: false,
    }))
    await addAudience(context, id, schools)
    return id
  })
  const start = performance.now()
  const opened = await as((context) => openRound(context, round))
  const seconds = (performance.now() - start) / 1000
  say(
    `A round of ${MANY.toLocaleString('en-GB')} opened: ${seconds.toFixed(2)} s from submitting to committed, ${opened?.letters.toLocaleString('en-GB') ?? 0} letters written`,
  )
  say('')
}
