import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginReturn } from '../../src/modules/asks/actions/answer-round.ts'
import { giveValues } from '../../src/modules/asks/actions/give-values.ts'
import { reopenReturn } from '../../src/modules/asks/actions/recipients.ts'
import { comparisonRows } from '../../src/modules/asks/domain/comparison-rows.ts'
import { listComparedRounds } from '../../src/modules/asks/store/compared-rounds.ts'
import { findLatestReturn } from '../../src/modules/asks/store/returns.ts'
import { findRoundFacts } from '../../src/modules/asks/store/round-facts.ts'
import { findTriangulation } from '../../src/modules/asks/store/triangulation.ts'
import type { Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { asPerson, roundTitled } from '../support/demonstration-person.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem

beforeAll(async () => {
  there = await openTestSystem('demonstration')
}, 120_000)
afterAll(() => there.drop())

const as = <T>(who: string, work: (context: Context<Services>) => Promise<T>) =>
  asPerson(there, who, work)
const round = roundTitled
const SECTION_11 = 'Section 11 self-assessment 2017-18'

test('theme by theme, agencies’ own words stand beside what others found, and blanks are blanks', () =>
  as('farida.okonjo', async ({ tx }) => {
    const { rows } = await findTriangulation(tx, '2017-18')
    const of = (theme: string, agency: string) =>
      rows.find((row) => row.theme === theme && row.agency === agency)
    const police = of('exploitation', 'Severn Vale Police')
    expect(police?.cells.has('self')).toBe(true)
    // Nobody has tested exploitation in the year, and every agency rates itself better.
    expect(police?.cells.has('panel')).toBe(false)
    expect(police?.flags).toEqual(['rose-untested'])
    expect(of('leadership', 'The whole area')?.cells.get('staff')).toContain('statements agreed')
    expect(of('working-together', 'Severnshire Council')?.flags).toContain('met-staff-disagree')
  }))

test('a return that is opened again is compared by what was sent, not by the draft that follows', async () => {
  const police = async (context: Context<Services>) => {
    const rows = comparisonRows(await listComparedRounds(context.tx, 'section-11'))
    return rows
      .filter(({ agency, period }) => agency === 'Severn Vale Police' && period === '2017-18')
      .map(({ standard, self, moderated }) => [standard, self, moderated])
  }
  const before = await as('idris.lowe', police)
  expect(before).toContainEqual(['Sharing information', 1, 2])
  const recipient = await as('morgan.hale', async (context) => {
    const facts = await findRoundFacts(context.tx, await round(context, SECTION_11))
    const one = facts.replies.find(({ recipient: { name } }) => name === 'Severn Vale Police')
    if (!one) throw new Error('The police were not asked.')
    await reopenReturn(context, one.recipient, 'The wrong year was described.')
    return one.recipient
  })
  await as('idris.lowe', async (context) => {
    const asking = {
      recipient,
      round: await round(context, SECTION_11),
      given: await findLatestReturn(context.tx, recipient.id),
      by: 'Idris Lowe',
    }
    await beginReturn(context, asking, false)
    const draft = await findLatestReturn(context.tx, recipient.id)
    expect(draft?.state).toBe('draft')
    await giveValues(
      context,
      draft?.id ?? '',
      asking.round.template,
      { 'information-score': 3 },
      '',
    )
  })
  expect(await as('idris.lowe', police)).toEqual(before)
})
