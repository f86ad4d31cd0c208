import { foundSevernshire } from '../../src/demo/found-severnshire.ts'
import { SEVERNSHIRE } from '../../src/demo/people.ts'
import { addAudience, beginRound, openRound } from '../../src/modules/asks/actions/rounds.ts'
import type { Invited } from '../../src/modules/asks/domain/audience.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'
import { asActor, type Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import type { System } from '../../src/system.ts'

export const SMALL_TEMPLATE: Template = {
  code: 'small-survey',
  version: 1,
  title: 'A small survey',
  purpose: 'It asks one thing.',
  kind: 'agency_return',
  audience: 'people',
  standards: [],
  sections: [
    { id: 'one', title: 'One', questions: [{ id: 'q', type: 'text', label: 'How is it?' }] },
  ],
  scoring: null,
  maps: [],
  nilAllowed: true,
  source: 'Made for tests',
  checked: true,
}

export const person = (n: number | string, email = `person${n}@people.example`): Invited => ({
  askedAs: 'person',
  agencyId: null,
  subjectId: null,
  urn: '',
  name: `Person ${n}`,
  contactName: '',
  email,
  signsIn: false,
})

export interface Manager {
  /** Runs work as the Business Manager. */
  as<T>(work: (context: Context<Services>) => Promise<T>, now?: Date): Promise<T>
  /** Opens a round that asks these people. Out: its id. */
  open(
    people: readonly Invited[],
    more?: { due?: string; reminders?: readonly number[]; title?: string; now?: Date },
  ): Promise<string>
}

/** Founds the partnership where it is not, and gives its Business Manager. */
export async function managerOf(system: System): Promise<Manager> {
  await system.asOperator(foundSevernshire)
  const token = await system.asOperator(({ mintSession }) => mintSession(SEVERNSHIRE.admin))
  const as: Manager['as'] = (work, now = new Date()) =>
    asActor(system.database, { token, partnership: null }, now, system.services, work)
  return {
    as,
    open: (people, { due = '2030-05-31', reminders = [], title = 'Survey', now } = {}) =>
      as(async (context) => {
        const round = await beginRound(context, {
          template: SMALL_TEMPLATE,
          title,
          period: '2017-18',
          words: '',
          due,
          groupId: null,
          reminders,
          contact: 'Morgan Hale (morgan.hale@severnshire.example)',
        })
        await addAudience(context, round, people)
        await openRound(context, round)
        return round
      }, now),
  }
}
