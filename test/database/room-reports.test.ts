import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginReport, giveReport, keepDraft } from '../../src/modules/rooms/actions/report.ts'
import { findReport, listReports } from '../../src/modules/rooms/store/reports.ts'
import { findRoom } from '../../src/modules/rooms/store/rooms.ts'
import { listAgencies } from '../../src/modules/directory/index.ts'
import { setProjecting } from '../../src/modules/rooms/store/people.ts'
import { asActor, type Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { madeUpPathway } from '../support/made-up-figures-pathway.ts'
import { openRoomsSite, type RoomsSite } from '../support/rooms-site.ts'
import { hidden } from '../support/visitor.ts'

const panel = madeUpPathway()
const [account] = panel.agencyForms
const death = madeUpPathway({ code: 'made-up-deaths', access: 'cdop_case', prefix: 'MD' })
const perChild = madeUpPathway({
  code: 'made-up-children',
  prefix: 'MC',
  agencyForms: panel.agencyForms.map((form) => ({ ...form, perChild: true as const })),
})

let site: RoomsSite
let room: string

beforeAll(async () => {
  site = await openRoomsSite([panel, death, perChild])
  room = await site.openCase(panel, { members: ['idris.lowe', 'priya.mossman', 'gwen.tarrant'] })
}, 120_000)
afterAll(() => site.close())

async function agency({ tx }: Context<Services>, name: string): Promise<string> {
  return (await listAgencies(tx)).find((one) => one.name === name)?.id ?? ''
}

const POLICE = 'Severn Vale Police'

async function beginAs(who: string, of: string, name = POLICE): Promise<string> {
  const id = await site.as(who, async (context) =>
    account
      ? beginReport(context, of, account, { agencyId: await agency(context, name), childId: null })
      : null,
  )
  return id ?? ''
}

const reportOf = (location: unknown) => String(location).split('/').at(-1) ?? ''

test('a report is begun, kept in parts, checked, given, and then nobody’s to change', async () => {
  const police = await site.visitor('idris.lowe')
  const list = await police.get(`/rooms/${room}/reports`)
  expect(list.body).toContain('Start your agency’s report')
  const begun = await police.send(`/rooms/${room}/reports/new/account`, {})
  expect(begun.statusCode).toBe(303)
  const path = `/rooms/reports/${reportOf(begun.headers.location)}`

  const half = await police.send(path, {
    do: 'save',
    'q-contacts': '4',
    'q-since.day': '31',
    'q-since.month': '2',
    'q-since.year': '2018',
  })
  expect(half.statusCode).toBe(422)
  expect(half.body).toContain('Everything else is saved.')
  expect(half.body).toContain('value="31"')
  expect((await police.get(path)).body).toContain('value="4"')

  const early = await police.send(path, { do: 'check', 'q-contacts': '4' })
  expect(early.statusCode).toBe(422)
  expect(early.body).toContain('Answer “What was known?”.')

  const checked = await police.send(path, {
    do: 'check',
    'q-knew': 'Two calls.',
    'q-contacts': '4',
  })
  expect(checked.headers.location).toBe(`${path}/check`)
  const check = await police.get(`${path}/check`)
  expect(check.body).toContain('Two calls.')
  expect((await police.send(`${path}/check`, {})).headers.location).toBe(path)

  const given = await police.get(path)
  expect(given.body).toContain('Given by Severn Vale Police')
  expect(given.body).not.toContain('<textarea')
  // What lay open in another window can't change it any more.
  const late = { ...hidden(check.body), do: 'save', 'q-knew': 'Something else.' }
  expect((await police.post(path, { ...late, _once: 'late' })).statusCode).toBe(409)
  const manager = await site.visitor('morgan.hale')
  expect((await manager.get(path)).body).toContain('Two calls.')
  expect((await manager.get(`/rooms/${room}/reports`)).body).toContain(
    'Severnshire Integrated Care Board',
  )
})

test('a draft is seen by its agency alone, not by the Business Manager, another agency or the partners', async () => {
  const id = await beginAs('priya.mossman', room, 'Severnshire Integrated Care Board')
  await site.as('priya.mossman', (context) =>
    keepDraft(context, { id, roomId: room }, { knew: 'Only for ourselves.' }),
  )
  for (const who of [
    'morgan.hale',
    'idris.lowe',
    'gwen.tarrant',
    'farida.okonjo',
    'dele.farrant',
  ]) {
    const visitor = await site.visitor(who)
    expect((await visitor.get(`/rooms/reports/${id}`)).statusCode, who).toBe(404)
    expect((await visitor.get(`/rooms/reports/${id}/check`)).statusCode, who).toBe(404)
    expect((await visitor.get(`/rooms/${room}/reports`)).body, who).not.toContain('ourselves')
    await site.as(who, async ({ tx }) => {
      expect(await findReport(tx, id, [room]), who).toBeNull()
      expect((await listReports(tx, [room])).map((one) => one.id)).not.toContain(id)
    })
  }
  await site.as('morgan.hale', async (context) => {
    expect(await keepDraft(context, { id, roomId: room }, { knew: 'x' })).toBe(false)
    expect(await giveReport(context, { id, roomId: room }, { knew: 'x' })).toBe(false)
  })
  const own = await site.visitor('priya.mossman')
  expect((await own.get(`/rooms/reports/${id}`)).body).toContain('Only for ourselves.')
})

test('nobody begins a report for another agency', async () => {
  await expect(beginAs('idris.lowe', room, 'Severnshire Probation')).rejects.toThrow(/row-level/)
  await expect(beginAs('morgan.hale', room, POLICE)).rejects.toThrow(/row-level/)
  const police = await site.visitor('idris.lowe')
  const start = await police.get(`/rooms/${room}/reports/new/account`)
  const probation = await site.as('idris.lowe', (context) =>
    agency(context, 'Severnshire Probation'),
  )
  const sent = await police.post(`/rooms/${room}/reports/new/account`, {
    ...hidden(start.body),
    agency: probation,
  })
  expect(sent.statusCode).toBe(422)
})

test('where a child has died, an agency’s lead reports without the room, and sees nothing else of it', async () => {
  const where = await site.openCase(death, {
    members: ['idris.lowe'],
    children: [{ name: 'Rowan Talbot' }],
  })
  const police = await site.visitor('idris.lowe')
  await site.as('idris.lowe', async ({ tx }) => expect(await findRoom(tx, where)).toBeNull())
  expect((await police.get(`/rooms/${where}`)).statusCode).toBe(404)
  expect((await police.get(`/rooms/${where}/timeline`)).statusCode).toBe(404)
  const list = await police.get(`/rooms/${where}/reports`)
  expect(list.statusCode).toBe(200)
  expect(list.body).toMatch(/MD-\w{4}-\w{4}/)
  expect(list.body).not.toContain('Rowan')
  const begun = await police.send(`/rooms/${where}/reports/new/account`, {})
  const path = `/rooms/reports/${reportOf(begun.headers.location)}`
  await police.send(path, { do: 'check', 'q-knew': 'One call.' })
  expect((await police.send(`${path}/check`, {})).headers.location).toBe(path)
  expect((await (await site.visitor('morgan.hale')).get(path)).body).toContain('One call.')
  for (const who of ['priya.mossman', 'dele.farrant', 'farida.okonjo']) {
    const visitor = await site.visitor(who)
    expect((await visitor.get(`/rooms/${where}/reports`)).statusCode, who).toBe(404)
    expect((await visitor.get(`/rooms/${where}/reports/new/account`)).statusCode, who).toBe(404)
    expect((await visitor.get(path)).statusCode, who).toBe(404)
  }
})

test('a report about one child is begun for each, and for no child of another room', async () => {
  const where = await site.openCase(perChild, {
    members: ['idris.lowe'],
    children: [{ name: 'Rowan Talbot' }, { name: 'Asa Bo' }],
  })
  const police = await site.visitor('idris.lowe')
  const list = (await police.get(`/rooms/${where}/reports`)).body
  const starts = [...list.matchAll(/reports\/new\/account\?child=([0-9a-f-]{36})/g)]
  expect(starts).toHaveLength(2)
  const url = `/rooms/${where}/reports/new/account`
  expect((await police.get(url)).statusCode).toBe(404)
  expect((await police.get(`${url}?child=${where}`)).statusCode).toBe(404)
  for (const [, child = ''] of starts) {
    const begun = await police.send(`${url}?child=${child}`, {})
    expect(begun.statusCode).toBe(303)
    // Begun a second time, one goes on with the same.
    const again = await police.send(`${url}?child=${child}`, {})
    expect(again.headers.location).toBe(begun.headers.location)
  }
  const drafts = (await police.get(`/rooms/${where}/reports`)).body
  expect(drafts).toContain('your draft: Child 1')
  expect(drafts).not.toContain('Start your agency’s report')
})

test('two colleagues don’t write over each other unseen', async () => {
  const where = await site.openCase(panel, { members: ['idris.lowe'] })
  const id = await beginAs('idris.lowe', where)
  const police = await site.visitor('idris.lowe')
  const opened = hidden((await police.get(`/rooms/reports/${id}`)).body)
  await site.as('idris.lowe', (context) =>
    keepDraft(context, { id, roomId: where }, { knew: 'What my colleague wrote.' }),
  )
  const late = await police.post(`/rooms/reports/${id}`, {
    ...opened,
    do: 'save',
    'q-knew': 'Mine.',
  })
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('What my colleague wrote.')
  expect(late.body).toContain('Mine.')
  await site.as('idris.lowe', async ({ tx }) =>
    expect((await findReport(tx, id, [where]))?.values).toEqual({
      knew: 'What my colleague wrote.',
    }),
  )
  const saved = { ...hidden(late.body), do: 'save', 'q-knew': 'Mine.' }
  expect((await police.post(`/rooms/reports/${id}`, saved)).statusCode).toBe(303)
})

test('in meeting mode a draft is not written in, since what is masked must not be saved', async () => {
  const where = await site.openCase(panel, {
    members: ['idris.lowe'],
    children: [{ name: 'Rowan Talbot' }],
  })
  const id = await beginAs('idris.lowe', where)
  await site.as('idris.lowe', (context) =>
    keepDraft(context, { id, roomId: where }, { knew: 'Rowan was seen.' }),
  )
  const police = await site.visitor('idris.lowe')
  const token = police.cookies.get('s') ?? ''
  await asActor(
    site.there.system.database,
    { token, partnership: null },
    new Date(),
    site.there.system.services,
    ({ tx }) => setProjecting(tx, true),
  )
  const page = (await police.get(`/rooms/reports/${id}`)).body
  expect(page).toContain('Child 1 was seen.')
  expect(page).not.toContain('Rowan')
  expect(page).not.toContain('<textarea')
})

test('a closed room takes no report; what was begun can be read', async () => {
  const where = await site.openCase(death, { members: ['idris.lowe'] })
  const id = await beginAs('idris.lowe', where)
  const manager = await site.visitor('morgan.hale')
  const day = { 'on-day': '1', 'on-month': '6', 'on-year': '2018' }
  expect((await manager.send(`/rooms/${where}/decide/end`, day)).statusCode).toBe(303)
  const police = await site.visitor('idris.lowe')
  const draft = await police.get(`/rooms/reports/${id}`)
  expect(draft.body).toContain('This room was closed before the report was given.')
  expect(draft.body).not.toContain('<form method="post"')
  expect((await police.get(`/rooms/${where}/reports`)).body).not.toContain('Start your')
  expect((await police.get(`/rooms/${where}/reports/new/account`)).statusCode).toBe(409)
})
