import { buffer } from 'node:stream/consumers'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { periodOf } from '../../src/knowledge/law/index.ts'
import { listLatest, type FigureValue } from '../../src/modules/figures/index.ts'
import {
  countRooms,
  releaseRoomFigures,
} from '../../src/modules/rooms/actions/release-room-figures.ts'
import {
  getFacts,
  getRoom,
  openRoom,
  recordIn,
  type Values,
} from '../../src/modules/rooms/index.ts'
import { breakGlass } from '../../src/modules/rooms/store/emergency.ts'
import { listLooks } from '../../src/modules/rooms/store/people.ts'
import { csvText, writeWorkbook } from '../../src/platform/files/index.ts'
import { madeUpPathway } from '../support/made-up-figures-pathway.ts'
import { openRoomsSite, type RoomsSite } from '../support/rooms-site.ts'
import { hidden, type Visitor } from '../support/visitor.ts'

// The chair may open rooms of this kind as well as the Business Manager.
const pathway = madeUpPathway({ access: 'review_room' })
const PERIOD = periodOf(2017)
const URL = '/rooms/returns/made-up'
const VISITS: readonly (readonly [on: string, days: string, place: string])[] = [
  ['2017-05-01', '2', 'Home'],
  ['2017-06-01', '9', 'Home'],
  ['2017-09-01', '5', 'School'],
  ['2018-01-10', '1', 'Home'],
  ['2018-02-10', '', 'School'],
  ['2018-03-31', '3', 'Home'],
  // In the year after.
  ['2018-04-01', '3', 'Home'],
]
const EXPECTED = {
  'made-up.visits.count': [6, 6, null, 0],
  'made-up.in-time.percent': [80, 4, 5, 1],
}

let site: RoomsSite
let manager: Visitor
let chairsRoom: { id: string; reference: string }

async function record(who: string, id: string, values: Values): Promise<void> {
  await site.as(who, async (context) => {
    const room = await getRoom(context, id)
    const facts = await getFacts(context, room)
    const visit = pathway.records.find(({ code }) => code === 'visit')
    const one = { values, childId: null, agencyId: null, replaces: null }
    if (visit) await recordIn(context, { pathway, room, facts }, visit, one)
  })
}

beforeAll(async () => {
  site = await openRoomsSite([pathway])
  manager = await site.visitor('morgan.hale')
  for (const [on, days, place] of VISITS) {
    const room = await site.openCase(pathway)
    const values: Values = { on, place, ...(days === '' ? {} : { days: Number(days) }) }
    await record('morgan.hale', room, values)
  }
  chairsRoom = await site.as('farida.okonjo', async (context) => {
    const id = await openRoom(context, pathway, { standing: false, parentId: null, name: '' })
    return { id, reference: (await getRoom(context, id)).reference }
  })
  await record('farida.okonjo', chairsRoom.id, { on: '2017-07-01', days: 30 })
}, 120_000)
afterAll(() => site.close())

const csv = (rows: readonly (readonly string[])[] = VISITS) =>
  Buffer.from(csvText([['Visited on', 'DAYS_WAITED', 'Place'], ...rows]))

const upload = (who: Visitor, content: Buffer, name = 'visits.csv') =>
  who.sendFile(`${URL}/export?period=2017-18`, {}, { field: 'file', name, content })

const told = ({ value, numerator, denominator, unknown }: FigureValue) => [
  value,
  numerator,
  denominator,
  unknown,
]

async function released(): Promise<ReadonlyMap<string, FigureValue>> {
  return site.as('morgan.hale', async ({ tx }) => {
    const all = await listLatest(tx, { period: '2017-18' })
    return new Map(all.map(({ figure, value }) => [figure, value]))
  })
}

/** The boxes of a page as they are filled in, with its hidden fields. */
function boxes(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input class="govuk-input[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ])
  return { ...hidden(html), ...(Object.fromEntries(inputs) as Record<string, string>) }
}

const AS_OF = { 'as-of-day': '10', 'as-of-month': '4', 'as-of-year': '2018' }

async function checkAndRelease(page: string, more: Readonly<Record<string, string>>) {
  const checked = await manager.post(`${URL}/check`, { ...boxes(page), ...more, do: 'check' })
  expect(checked.statusCode, checked.body).toBe(200)
  return manager.post(`${URL}/check`, { ...hidden(checked.body), ...more, do: 'release' })
}

test('what is counted is counted over the rooms one is in, also where the glass is broken, and says so', async () => {
  const page = (await manager.get(`${URL}?period=2017-18`)).body
  expect(page).toContain('Counted over the 7 rooms you are in.')
  await site.as('morgan.hale', (context) =>
    breakGlass(context.tx, chairsRoom.reference, 'An emergency of the night'),
  )
  await site.as('morgan.hale', async (context) => {
    expect((await getRoom(context, chairsRoom.id)).id).toBe(chairsRoom.id)
    expect((await countRooms(context, pathway, PERIOD, '2018-05-01')).rooms).toBe(7)
  })
  const chair = await site.visitor('farida.okonjo')
  expect((await chair.get(`${URL}?period=2017-18`)).body).toContain('the one room you are in')
  const analyst = await site.visitor('tomas.ferrier')
  expect((await analyst.get(`${URL}?period=2017-18`)).body).toContain('nothing to count')
})

test('small numbers are hidden on the page, and in the room’s log stands that it was counted', async () => {
  const chair = (await (await site.visitor('farida.okonjo')).get(`${URL}?period=2017-18`)).body
  expect(chair).toContain('Hidden: the number is small')
  const looks = await site.as('farida.okonjo', ({ tx }) => listLooks(tx, chairsRoom.id, null, 100))
  expect(looks.map(({ act }) => act)).toContain('counted')
})

test('rooms, an export and totals give the same figures, each with where it comes from', async () => {
  const fromRooms = (await manager.get(`${URL}/check?period=2017-18`)).body
  const sent = await manager.post(`${URL}/check`, { ...hidden(fromRooms), do: 'release' })
  expect(sent.headers.location).toBe('/figures?period=2017-18')
  const rooms = await released()
  for (const [id, values] of Object.entries(EXPECTED)) {
    const value = rooms.get(id)
    expect(value && told(value), id).toEqual(values)
    expect(value?.source).toBe('Made-up visits: the rooms of this partnership')
    expect(value?.window).toBe('2017-04-01..2018-03-31')
  }
  const book = await buffer(
    writeWorkbook([
      { name: 'Cases', rows: [['Date of Visit', 'Days waited', 'Place'], ...VISITS] },
    ]),
  )
  for (const [content, name] of [
    [csv(), 'visits.csv'],
    [book, 'visits.xlsx'],
  ] as const) {
    const filled = await upload(manager, content, name)
    expect(filled.body).toContain('7 cases were read')
    const done = await checkAndRelease(filled.body, { source: 'Visits Register', ...AS_OF })
    expect(done.statusCode, done.body).toBe(303)
    const found = await released()
    for (const [id, values] of Object.entries(EXPECTED)) {
      const value = found.get(id)
      expect(value && told(value), `${name} ${id}`).toEqual(values)
      expect(value?.source).toBe('Export of Visits Register')
      expect(value?.asOf).toBe('2018-04-10')
    }
  }
  const typed = {
    'total-made-up.visits.count': '6',
    'total-made-up.in-time.percent': '4',
    'total-made-up.in-time.percent-of': '5',
  }
  const form = (await manager.get(`${URL}/totals?period=2017-18`)).body
  const checked = await manager.post(`${URL}/check`, { ...boxes(form), ...typed, do: 'check' })
  const police = /value="([0-9a-f-]{36})">Severn Vale Police/.exec(checked.body)?.[1] ?? ''
  const last = { ...hidden(checked.body), source: police, ...AS_OF, do: 'release' }
  expect((await manager.post(`${URL}/check`, last)).statusCode).toBe(303)
  const totals = await released()
  expect(totals.get('made-up.in-time.percent')).toMatchObject({
    value: 80,
    numerator: 4,
    denominator: 5,
    source: 'Return of Severn Vale Police',
  })
  expect(totals.get('made-up.visits.count')?.value).toBe(6)
})

test('a total left empty replaces nothing, and a number changed by hand says so', async () => {
  const filled = (await upload(manager, csv())).body
  const changed = { 'total-made-up.visits.count': '7', 'total-made-up.in-time.percent': '' }
  const checked = await manager.post(`${URL}/check`, {
    ...boxes(filled),
    ...changed,
    'total-made-up.in-time.percent-of': '',
    do: 'check',
  })
  expect(checked.body).toContain('Put right by hand: the export counts 6.')
  expect(checked.body).toContain('This stays as it is.')
  const last = { ...hidden(checked.body), source: 'Register', ...AS_OF, do: 'release' }
  expect((await manager.post(`${URL}/check`, last)).statusCode).toBe(303)
  const now = await released()
  expect(now.get('made-up.visits.count')).toMatchObject({
    value: 7,
    source: 'Export of Register; Put right by hand: the export counts 6',
  })
  expect(now.get('made-up.in-time.percent')?.value).toBe(80)
})

test.each([
  [
    'a day that can’t be read',
    csv([
      ['2017-05-01', '2', ''],
      ['May', '3', ''],
    ]),
    'Row 3: The day',
  ],
  [
    'a row that is shifted',
    csv([
      ['May', '2', ''],
      ['2017-05-01', '3', '', 'x'],
    ]),
    'Row 3: It has more cells',
  ],
  ['no heading that is known', Buffer.from('a,b\r\n1,2\r\n'), 'Row 1: No heading is known'],
  [
    'a column missing',
    Buffer.from('Place,Date of visit\r\nHome,2017-05-01\r\n'),
    'Row 1: There is no',
  ],
  ['no case', Buffer.from('Date of visit,Days waited\r\n'), 'no cases below them'],
  ['nothing', Buffer.from('Date of visit,Days "waited\r\n"1'), 'can’t be read'],
  ['another kind of file', Buffer.from('%PDF-1.7 and more'), 'no workbook and no CSV'],
])(
  'a file with %s is refused with a sentence, and fills nothing in',
  async (_what, content, words) => {
    const sent = await upload(manager, content)
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain(words)
    expect(sent.body).not.toContain('total-made-up')
  },
)

test('nothing of a file is kept', async () => {
  await upload(manager, csv())
  const incoming = join(site.there.config.dataFolder, 'incoming')
  // It is taken away as the answer goes out.
  await expect.poll(() => readdir(incoming)).toEqual([])
})

test('nobody but the Business Manager releases, by page or by action', async () => {
  const before = await released()
  const chair = await site.visitor('farida.okonjo')
  const page = (await chair.get(`${URL}/check?period=2017-18`)).body
  expect(page).not.toContain('Release these figures')
  const sent = await chair.post(`${URL}/check`, { ...hidden(page), do: 'release' })
  expect(sent.statusCode).toBe(404)
  for (const who of ['farida.okonjo', 'gwen.tarrant', 'tomas.ferrier'])
    await expect(
      site.as(who, (context) =>
        releaseRoomFigures(context, pathway, PERIOD, { asOf: '2018-05-01' }),
      ),
    ).rejects.toThrow(/row-level security/)
  expect(await released()).toEqual(before)
  expect((await (await site.visitor('nadia.penrose')).get(URL)).statusCode).toBe(404)
})

test('figures that an export gave to one person can’t be released by another, or for another year', async () => {
  const analyst = await site.visitor('tomas.ferrier')
  const filled = boxes((await upload(analyst, csv())).body)
  const own = hidden((await manager.get(`${URL}/totals?period=2017-18`)).body)
  for (const fields of [
    { ...filled, ...own, from: 'export', counted: filled['counted'] ?? '' },
    { ...boxes((await upload(manager, csv())).body), period: '2016-17' },
  ]) {
    const sent = await manager.post(`${URL}/check`, { ...fields, do: 'check' })
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).toContain('/rooms/returns/made-up')
  }
})

test('what changed in a room while somebody looked is not released unseen', async () => {
  const page = (await manager.get(`${URL}/check?period=2017-18`)).body
  const room = await site.openCase(pathway)
  await record('morgan.hale', room, { on: '2017-12-01', days: 2 })
  const sent = await manager.post(`${URL}/check`, { ...hidden(page), do: 'release' })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('A room changed while you looked.')
})
