import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { caseReviewsPathway } from '../../src/modules/case-reviews/index.ts'
import { childDeathsPathway } from '../../src/modules/child-deaths/index.ts'
import { addChild, getRoom } from '../../src/modules/rooms/index.ts'
import { insertEntries } from '../../src/modules/rooms/store/given-entries.ts'
import { signedIn } from '../../src/platform/http/index.ts'
import { routes } from '../../src/routes.ts'
import { openMailServer, type MailServer } from '../support/mail-server.ts'
import { inDays, openRoomWorld, TODAY, type RoomWorld } from '../support/rooms.ts'
import { hidden, type Visitor } from '../support/visitor.ts'

// Those who are half inside: kept out of one case, kept out just now, reading in an emergency, and next door.

const CANARY = 'quorzelwick'
const MANAGER = 'Morgan Hale'
const PARTNER = 'Gwen Tarrant'
const DOCTOR = 'Anselm Brodie'
const LEAD = 'Idris Lowe'
const OUTSIDER = 'Ruth Ansell'
const NOTHING = '00000000-0000-4000-8000-000000000000'
const WHY = 'A brother is at risk tonight and no member answers'

let world: RoomWorld
let mail: MailServer
let room: string
let panel: string
let mine: string
let barred: string

const referenceOf = async (id: string) =>
  String(
    (await world.query('select reference from app.room where id = $1', [id]))[0]?.['reference'],
  )

const manager = () => world.visit(MANAGER)

async function exclude(id: string, who: string) {
  const person = await world.id(who)
  const sent = await (
    await manager()
  ).send(`/rooms/${id}/people`, { do: 'exclude', barred: person, why: `They are a ${CANARY}` })
  expect(sent.statusCode).toBe(303)
}

beforeAll(async () => {
  mail = await openMailServer()
  world = await openRoomWorld(mail.url)
  room = await world.open(caseReviewsPathway, MANAGER, { name: `The ${CANARY} review` })
  await world.as(MANAGER, async (context) => {
    const opened = await getRoom(context, room)
    await addChild(context, opened, { name: `Zephrunella ${CANARY}`, born: '2011-02-03' })
    const { partnershipId: partnership, personId: person } = signedIn(context)
    const words = { child: 'Child 1', who: CANARY, what: CANARY, response: CANARY, comment: CANARY }
    const when = { on: '2017-01-02', time: null, until: null }
    await insertEntries(
      context.tx,
      { partnership, person, at: context.now },
      {
        roomId: room,
        access: opened.access,
        sha256: null,
        entries: [{ ...words, ...when, agencyId: null, sourceRow: 1, source: 'Typed' }],
      },
    )
  })
  panel = await world.open(childDeathsPathway, MANAGER, { standing: true })
  await world.admit(panel, DOCTOR)
  mine = await world.open(childDeathsPathway, MANAGER, { parent: panel })
  barred = await world.open(childDeathsPathway, MANAGER, { parent: panel, name: CANARY })
}, 120_000)
afterAll(async () => {
  await world.drop()
  await mail.close()
})

/** How much there is of everything that a room is made of, and of who is in it. */
const everything = () =>
  world.query(`select (select md5(string_agg(t::text, '' order by t::text)) from app.room t) as rooms,
    (select md5(string_agg(t::text, '' order by t::text)) from app.room_record t) as records,
    (select md5(string_agg(t::text, '' order by t::text)) from app.room_entry t) as entries,
    (select md5(string_agg(t::text, '' order by t::text)) from app.room_child t) as children,
    (select md5(string_agg(t::text, '' order by t::text)) from app.room_report t) as reports,
    (select md5(string_agg(t::text, '' order by t::text)) from private.room t) as kept,
    (select md5(string_agg(t::text, '' order by t::text)) from private.room_member t) as members,
    (select md5(string_agg(t::text, '' order by t::text)) from private.room_hold t) as holds,
    (select md5(string_agg(t::text, '' order by t::text)) from private.exclusion t) as exclusions`)

const DOINGS = ['admit', 'end', 'leave', 'exclude', 'hand-over', 'hold', 'longer', 'ask', 'change']
const COPY = { recipient: 'HM Coroner', view: 'whole', arranged: 'merged', marking: 'OFFICIAL' }

/** Sends every form of a room with whatever might pass. Out: what was not refused. */
async function sendEverything(visitor: Visitor, id: string, entry: string): Promise<string[]> {
  const form = hidden((await visitor.get('/sign-out')).body)
  const fields = { ...form, ...COPY, format: 'xlsx', reason: WHY, why: WHY, words: WHY, seen: '1' }
  const person = await world.id(OUTSIDER)
  const took: string[] = []
  for (const { path, screen } of routes.filter(({ path }) => path.startsWith('/rooms/:room'))) {
    if (!screen.submit) continue
    for (const code of ['note', 'close', 'commission', 'account'])
      for (const doing of DOINGS) {
        const url = path
          .replace(':room', id)
          .replace(':entry', entry)
          .replaceAll(/:[a-z]+/g, code)
        const days = { on: TODAY, 'last-day': inDays(9), until: inDays(99) }
        const people = {
          person,
          barred: person,
          owner: person,
          ending: person,
          'as-role': 'Auditor',
        }
        const { statusCode, body, headers } = await visitor.post(url, {
          ...fields,
          _once: '',
          ...days,
          ...people,
          purpose: WHY,
          do: doing,
        })
        if (body.toLowerCase().includes(CANARY) && statusCode === 200) took.push(`${url} told`)
        if (headers['content-disposition']) took.push(`${url} gave a file`)
        if (statusCode >= 500) took.push(`${url} ${doing}: ${statusCode}`)
      }
  }
  return took
}

test('whoever reads in an emergency sends every form there is, takes nothing away and changes nothing', async () => {
  const partner = await world.visit(PARTNER)
  partner.address = '10.0.1.1'
  const opened = await partner.send('/rooms/emergency?step=room', {
    reference: await referenceOf(room),
    reason: WHY,
  })
  expect(opened.headers.location).toBe(`/rooms/${room}`)
  expect((await partner.get(`/rooms/${room}/chronology`)).body).toContain(CANARY)
  const [entry] = await world.query('select id from app.room_entry where room_id = $1', [room])
  const before = await everything()
  expect(await sendEverything(partner, room, String(entry?.['id']))).toEqual([])
  expect(await everything()).toEqual(before)
  expect((await partner.get(`/rooms/${room}/chronology/copy`)).statusCode).toBe(404)
}, 120_000)

test('a chronology, its copies and its waiting files are closed to outsiders, a link, the administrator and nobody', async () => {
  const [entry] = await world.query('select id from app.room_entry where room_id = $1', [room])
  const before = await everything()
  for (const who of [OUTSIDER, DOCTOR, 'Owen Brackley', 'Tomas Ferrier', 'Ines Marchbank']) {
    const visitor = await world.visit(who)
    for (const path of [
      '',
      '/copy',
      '/upload',
      '/given',
      '/gaps',
      '/days',
      '/duplicates',
      '/redactions',
    ])
      expect((await visitor.get(`/rooms/${room}/chronology${path}`)).statusCode, who + path).toBe(
        404,
      )
    const url = `/rooms/${room}/chronology/entries/${String(entry?.['id'])}`
    expect((await visitor.get(url)).statusCode).toBe(404)
    const form = hidden((await visitor.get('/sign-out')).body)
    for (const format of ['xlsx', 'docx', 'pdf'])
      expect(
        (await visitor.post(`/rooms/${room}/chronology/copy`, { ...form, ...COPY, format }))
          .statusCode,
        who,
      ).toBe(404)
  }
  expect(await everything()).toEqual(before)
}, 60_000)

test('a panel’s member who is kept out of one case finds the others, and of that one nothing, not its number', async () => {
  await exclude(barred, DOCTOR)
  const doctor = await world.visit(DOCTOR)
  const [hers, other] = [await referenceOf(mine), await referenceOf(barred)]
  expect((await doctor.get(`/rooms/${mine}`)).statusCode).toBe(200)
  for (const path of [
    '',
    '/timeline',
    '/chronology',
    '/people',
    '/looks',
    '/keeping',
    '/reports',
    '/before',
  ])
    expect((await doctor.get(`/rooms/${barred}${path}`)).statusCode, path).toBe(404)
  for (const path of [
    '/home',
    '/rooms',
    '/clocks',
    '/rooms/keeping',
    '/rooms/open',
    '/rooms/open/child',
    `/rooms/${panel}`,
    `/rooms/${panel}/people`,
    `/rooms/${panel}/looks`,
    `/rooms/${panel}/timeline`,
  ]) {
    const { body } = await doctor.get(path)
    for (const secret of [other, barred, CANARY]) expect(body, path).not.toContain(secret)
  }
  expect((await doctor.get('/rooms')).body).toContain(hers)
  expect((await doctor.get('/rooms/returns/child-deaths')).body).toContain('one room')
  expect((await (await manager()).get('/rooms/returns/child-deaths')).body).toContain('2 rooms')
})

test('whoever is in no room of a kind counts none of it', async () => {
  for (const who of [OUTSIDER, 'Tomas Ferrier', 'Hanna Wycliffe']) {
    const visitor = await world.visit(who)
    const { body } = await visitor.get('/rooms/returns')
    expect(body, who).not.toMatch(/\d+ rooms?</)
    for (const kind of ['child-deaths', 'case-reviews']) {
      const page = (await visitor.get(`/rooms/returns/${kind}`)).body
      expect(page, who).not.toMatch(/Counted over/)
      const check = await visitor.get(`/rooms/returns/${kind}/check?period=2018-19`)
      expect(check.body, who).not.toContain(await referenceOf(mine))
    }
  }
})

test('whoever is kept out while a page of theirs is open can send nothing from it', async () => {
  await world.admit(room, LEAD)
  const lead = await world.visit(LEAD)
  const urls = ['/chronology/add', '/reports/new/agency-report', '/people'].map(
    (path) => `/rooms/${room}${path}`,
  )
  const forms = new Map<string, Record<string, string>>()
  for (const url of urls) forms.set(url, hidden((await lead.get(url)).body))
  expect((await lead.get(`/rooms/${room}/chronology/add`)).statusCode).toBe(200)
  await exclude(room, LEAD)
  const before = await everything()
  for (const [url, form] of forms) {
    const { statusCode, body } = await lead.post(url, {
      ...hidden((await lead.get('/sign-out')).body),
      ...form,
      do: 'leave',
      on: '2018-01-02',
      what: 'A visit',
    })
    expect([404, 403], url).toContain(statusCode)
    expect(body).not.toContain(CANARY)
  }
  expect(await everything()).toEqual(before)
})

test('a room that is another’s and one that is none ask the database as often, for every page and form', async () => {
  const outsider = await world.visit(OUTSIDER)
  const form = hidden((await outsider.get('/sign-out')).body)
  const asked = vi.spyOn(Client.prototype, 'query')
  const count = async (work: () => Promise<unknown>) => {
    const before = asked.mock.calls.length
    await work()
    return asked.mock.calls.length - before
  }
  const tokens = { ...form, _once: '' }
  for (const { path, screen } of routes.filter(({ path }) => path.startsWith('/rooms/:room'))) {
    const url = (id: string) => path.replace(':room', id).replaceAll(/:[a-z]+/g, NOTHING)
    await outsider.get(url(NOTHING))
    const [there, none] = [
      await count(() => outsider.get(url(room))),
      await count(() => outsider.get(url(NOTHING))),
    ]
    expect(there, path).toBeGreaterThan(0)
    expect(there, path).toBe(none)
    if (screen.submit)
      expect(await count(() => outsider.post(url(room), tokens)), `POST ${path}`).toBe(
        await count(() => outsider.post(url(NOTHING), tokens)),
      )
  }
  asked.mockRestore()
}, 60_000)

test('no letter that the room gave rise to holds a word of it', async () => {
  expect(mail.letters.length).toBeGreaterThan(0)
  const secrets = [CANARY, room, await referenceOf(room), WHY, 'Tarrant', 'Case review', 'death']
  for (const { source, words } of mail.letters)
    for (const secret of secrets)
      expect((source + words).toLowerCase()).not.toContain(secret.toLowerCase())
})
