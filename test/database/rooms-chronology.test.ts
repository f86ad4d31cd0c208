import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { addressOf } from '../../src/demo/people.ts'
import { insertEntries } from '../../src/modules/rooms/store/given-entries.ts'
import { openArchive } from '../../src/platform/files/archive.ts'
import { writeWorkbook, type WrittenCell } from '../../src/platform/files/index.ts'
import { asActor, signedIn } from '../../src/platform/http/index.ts'
import { chronologyRoom } from '../support/chronology-room.ts'
import { pdfText } from '../support/pdf-text.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { hidden, Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: Awaited<ReturnType<typeof createApp>>
let origin = ''
let room = ''
let path = ''
const tokens = new Map<string, string>()

const MANAGER = 'Morgan Hale'
const POLICE = 'Idris Lowe'
const HOSPITAL = 'Dele Farrant'
const OUTSIDER = 'Ruth Ansell'

beforeAll(async () => {
  there = await openTestSystem()
  room = await chronologyRoom(there.system, [POLICE, HOSPITAL])
  path = `/rooms/${room}/chronology`
  app = await createApp(there.config, there.system)
  origin = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const name of [MANAGER, POLICE, HOSPITAL, OUTSIDER])
    tokens.set(
      name,
      await there.system.asOperator(({ mintSession }) => mintSession(addressOf(name))),
    )
})
afterAll(async () => {
  await app.close()
  await there.drop()
})

function as(name: string): Visitor {
  const visitor = new Visitor(app)
  visitor.cookies.set('s', tokens.get(name) ?? '')
  return visitor
}

const workbook = (rows: readonly (readonly WrittenCell[])[]) =>
  buffer(writeWorkbook([{ name: 'Sheet1', rows }]))

/** Uploads a file as a browser does. Out: the page that shows what was read. */
async function upload(name: string, filename: string, content: Buffer, more: object = {}) {
  const body = new FormData()
  const fields = { ...hidden((await as(name).get(`${path}/upload`)).body), do: 'look', ...more }
  for (const [key, value] of Object.entries(fields)) body.append(key, String(value))
  body.append('file', new Blob([new Uint8Array(content)]), filename)
  const headers = { cookie: `s=${tokens.get(name) ?? ''}`, 'sec-fetch-site': 'same-origin' }
  const response = await fetch(`${origin}${path}/upload`, { method: 'POST', body, headers })
  return { status: response.status, body: await response.text() }
}

/** Sends what no page of theirs offers, with the tokens of one that they have. */
async function force(name: string, url: string, fields: Record<string, string>) {
  const own = hidden((await as(name).get(`${path}/upload`)).body)
  return as(name).post(url, { ...own, ...fields })
}

const logged = async (act: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new Client({ connectionString: there.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ detail: Record<string, unknown> }>(
      'select detail from audit.entry where record = $1 and act = $2 order by at desc, seq desc',
      [room, act],
    )
    return rows.map(({ detail }) => detail)
  } finally {
    await client.end()
  }
}

test('an agency’s lead uploads a workbook, sees what was read, and only then is it saved', async () => {
  const file = await workbook([
    ['Date', 'Time', 'Child', 'Event', 'Action taken', 'Risk'],
    [
      { day: '2017-03-12' },
      '14:30',
      '1',
      'Called to a disturbance; Mrs Zwingli was upset',
      'Left',
      'High',
    ],
    ['w/c 20 March 2017', '', 'both', 'Strategy meeting about bruising to the arm', '', ''],
  ])
  const looked = await upload(POLICE, 'police.xlsx', file)
  expect(looked.body).toContain('2 entries were read')
  expect(looked.body).toContain('Kept in the comment, with its heading')
  expect((await as(POLICE).get(path)).body).toContain('No agency has given its chronology yet')
  const saved = await as(POLICE).post(`${path}/upload`, { ...hidden(looked.body), do: 'save' })
  expect(saved.statusCode).toBe(303)
  const page = (await as(POLICE).get(path)).body
  expect(page).toContain('Mrs Zwingli was upset')
  expect(page).toContain('Child 1, Child 2')
  expect(page).toContain('Risk: High')
  expect(page).toContain('police.xlsx, row 2')
  expect(page).toContain('20 March 2017 to 26 March 2017')
  // What was saved does not wait any more.
  const again = await as(POLICE).post(`${path}/upload`, {
    ...hidden((await as(POLICE).get(`${path}/upload`)).body),
    waiting: hidden(looked.body)['waiting'] ?? '',
    do: 'save',
  })
  expect(again.statusCode).toBe(409)
})

test('a file with rows that can’t be read saves nothing, and names each', async () => {
  const file = await workbook([
    ['Date', 'Child', 'Event'],
    ['31/4/2017', '', 'Seen'],
    ['12/3/2017', 'Tamsin', 'Seen'],
    ['12/3/2009', '', 'Seen before the birth'],
    ['12/3/2017', '', 'Seen well'],
  ])
  const { status, body } = await upload(HOSPITAL, 'ward.xlsx', file)
  expect(status).toBe(422)
  for (const words of ['no day 31', 'is no child of this room', 'is before the child was born'])
    expect(body).toContain(words)
  // The day of birth lies sealed.
  expect(body).not.toContain('2010')
  expect((await as(HOSPITAL).get(path)).body).not.toContain('Seen well')
  const before = await upload(
    HOSPITAL,
    'ward.xlsx',
    await workbook([
      ['Date', 'Event'],
      ['12/3/2009', 'Family history'],
    ]),
    {
      'before-birth': 'yes',
    },
  )
  expect(before.body).toContain('One entry was read')
})

test('another agency types its own, and both read one list in order', async () => {
  const sent = await as(HOSPITAL).send(`${path}/add`, {
    on: '20/3/17',
    time: '9.05',
    child: '2',
    who: 'Ward sister',
    what: 'Strategy meeting: bruising to arm',
    response: 'X-ray',
    source: 'Notes of Mrs Zwingli, p 4',
  })
  expect(sent.statusCode).toBe(303)
  expect(sent.headers.location).toBe(`${path}?day=2017-03-20`)
  for (const name of [POLICE, HOSPITAL, MANAGER]) {
    const { body } = await as(name).get(path)
    const places = ['Mrs Zwingli was upset', '09:05 on 20 March 2017', '20 March 2017 to'].map(
      (words) => body.indexOf(words),
    )
    expect(places, name).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(body).toContain('3 entries from 2 agencies')
  }
})

test('what is typed wrongly is told beside its field', async () => {
  const wrong = await as(HOSPITAL).send(`${path}/add`, { on: 'soon', time: '25:00', what: '' })
  expect(wrong.statusCode).toBe(422)
  for (const field of ['on', 'time', 'what']) expect(wrong.body).toContain(`href="#${field}"`)
})

test('the list is filtered by agency, words, child, source and days; words stay out of the address', async () => {
  const shown = async (fields: Record<string, string>) => {
    const sent = await as(MANAGER).send(path, fields)
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).not.toMatch(/zwingli/i)
    return (await as(MANAGER).get(String(sent.headers.location))).body
  }
  const words = await shown({ words: 'zwingli UPSET' })
  expect(words).toContain('1 of 3 entries')
  expect(words).toContain('value="zwingli UPSET"')
  expect(await shown({ words: '100%_' })).toContain('0 of 3 entries')
  expect(await shown({ child: 'Child 2' })).toContain('2 of 3 entries')
  expect(await shown({ source: 'typed' })).toContain('1 of 3 entries')
  expect(await shown({ from: '13/3/2017', to: 'March 2017' })).toContain('2 of 3 entries')
  const police = /<option value="([^"]+)">Severn Vale Police/.exec(words)?.[1] ?? ''
  expect(await shown({ agency: police })).toContain('2 of 3 entries')
  const wrong = await as(MANAGER).send(path, { day: 'soon', from: '2/1/2017', to: '1/1/2017' })
  expect(wrong.statusCode).toBe(422)
})

test('an outsider, and an agency’s lead towards another agency’s entries, are turned away', async () => {
  const pages = [
    '',
    '/add',
    '/upload',
    '/given',
    '/duplicates',
    '/gaps',
    '/days',
    '/redactions',
    '/copy',
  ]
  for (const page of pages) expect((await as(OUTSIDER).get(path + page)).statusCode, page).toBe(404)
  const entry = /entries\/([0-9a-f-]{36})/.exec((await as(HOSPITAL).get(path)).body)?.[1] ?? ''
  expect((await as(OUTSIDER).get(`${path}/entries/${entry}`)).statusCode).toBe(404)
  const own = await as(HOSPITAL).get(`${path}/entries/${entry}`)
  expect(own.body).not.toContain('Take this entry back')
  expect(own.body).not.toContain('Cover it')
  const taken = await as(HOSPITAL).post(`${path}/entries/${entry}`, {
    ...hidden((await as(HOSPITAL).get(`${path}/add`)).body),
    do: 'take-back',
    'taken-back': 'Not ours',
  })
  expect(taken.statusCode).toBe(404)
})

test('the database itself lets a lead give entries of the own agency only', async () => {
  const police = await there.system.asOperator(({ query }) =>
    query(`select id from app.agency where name = 'Severn Vale Police'`, []),
  )
  const give = (name: string) =>
    asActor(
      there.system.database,
      { token: tokens.get(name) ?? '', partnership: null },
      new Date(),
      there.system.services,
      async (context) => {
        const { partnershipId: partnership, personId: person } = signedIn(context)
        await insertEntries(
          context.tx,
          { partnership, person, at: context.now },
          {
            roomId: room,
            access: 'review_room',
            sha256: null,
            entries: [
              {
                on: '2017-04-01',
                time: null,
                until: null,
                child: '',
                who: '',
                what: 'Given for the police',
                response: '',
                comment: '',
                source: 'Typed here',
                sourceRow: null,
                agencyId: String(police[0]?.['id']),
              },
            ],
          },
        )
        throw new Error('Let through')
      },
    )
  await expect(give(HOSPITAL)).rejects.toThrow(/row-level security/)
  await expect(give(OUTSIDER)).rejects.toThrow(/row-level security/)
  await expect(give(POLICE)).rejects.toThrow('Let through')
})

test('two accounts of one event are proposed; what is decided stands beside both', async () => {
  const { body } = await as(MANAGER).get(`${path}/duplicates`)
  expect(body).toContain('They tell of one event')
  expect((await as(POLICE).get(`${path}/duplicates`)).body).not.toContain('They tell of one event')
  const sent = await as(MANAGER).post(`${path}/duplicates`, {
    ...hidden(body),
    do: 'same',
    why: 'One meeting',
  })
  expect(sent.statusCode).toBe(303)
  const after = await as(MANAGER).get(`${path}/duplicates`)
  expect(after.body).toContain('No entries look alike')
  expect(after.body).toContain('One meeting')
  expect((await as(POLICE).get(path)).body.match(/Also told by/g)).toHaveLength(2)
})

test('gaps, and what is recorded on the days of an order, are shown', async () => {
  const gaps = (await as(POLICE).get(`${path}/gaps?least=5&from=1/3/2017&to=31/3/2017`)).body
  expect(gaps).toContain('Nobody has an entry')
  expect(gaps).toContain('13 March 2017')
  const days = (await as(POLICE).get(`${path}/days?from=12/3/2017&days=28`)).body
  expect(days).toContain('Day 1 is 12 March 2017; day 28 is 8 April 2017.')
  expect(days).toContain('Something is recorded on 8 of 28 days.')
  expect(days).toContain('X-ray')
})

test('words, a field and a whole entry are covered with a reason, and the redacted view hides them', async () => {
  expect(
    (await force(POLICE, `${path}/redactions`, { text: 'x', reason: 'third-party' })).statusCode,
  ).toBe(404)
  const wrong = await as(MANAGER).send(`${path}/redactions`, { text: '  ', reason: '' })
  expect(wrong.statusCode).toBe(422)
  await as(MANAGER).send(`${path}/redactions`, {
    text: 'zwingli',
    reason: 'third-party',
    note: 'She asked for it',
  })
  const list = (await as(MANAGER).get(`${path}?day=2017-03-20`)).body
  const entries = [...list.matchAll(/entries\/([0-9a-f-]{36})"[^>]*>(?:09:05 on )?20 March/g)]
  expect(entries).toHaveLength(2)
  const entry = `${path}/entries/${entries[0]?.[1] ?? ''}`
  const absent = await as(MANAGER).send(entry, {
    part: 'text:what',
    text: 'giraffe',
    reason: 'safety',
  })
  expect(absent.body).toContain('does not have these words')
  const covered = await as(MANAGER).send(entry, {
    part: 'text:what',
    text: 'Bruising',
    reason: 'health-of-another',
  })
  expect(covered.statusCode).toBe(303)
  const shown = (await as(POLICE).get(`${path}?show=redacted`)).body
  expect(shown).toContain('[redacted: third party]')
  expect(shown).toContain('[redacted: health of another]')
  expect(shown).not.toMatch(/zwingli/i)
  const whole = (await as(POLICE).get(path)).body
  expect(whole).toMatch(/Mrs Zwingli was upset/)
  expect(whole).toContain('Redacted in copies')
})

const copyFields = {
  recipient: 'HM Coroner',
  marking: 'OFFICIAL-SENSITIVE',
  arranged: 'merged',
  agency: '',
}

async function copy(name: string, fields: Record<string, string>): Promise<Response> {
  const tokensOf = hidden((await as(name).get(`${path}/copy`)).body)
  return fetch(`${origin}${path}/copy`, {
    method: 'POST',
    body: new URLSearchParams({ ...tokensOf, ...copyFields, ...fields }),
    headers: { cookie: `s=${tokens.get(name) ?? ''}`, 'sec-fetch-site': 'same-origin' },
  })
}

async function wordsOf(response: Response, format: string): Promise<string> {
  const file = Buffer.from(await response.arrayBuffer())
  if (format === 'pdf') return pdfText(file) + file.toString('latin1')
  const at = join(await mkdtemp(join(tmpdir(), 'sightline-copy-')), `file.${format}`)
  await writeFile(at, file)
  const archive = await openArchive(at)
  let words = ''
  for (const part of archive.names) words += await text(await archive.read(part))
  archive.close()
  return words
}

test('a redacted copy holds nothing of what is covered, in any format; a whole one does', async () => {
  for (const format of ['docx', 'xlsx', 'pdf']) {
    const redacted = await copy(POLICE, { view: 'redacted', format })
    expect(redacted.status, format).toBe(200)
    expect(redacted.headers.get('content-disposition')).toContain('-chronology-merged-redacted')
    const words = await wordsOf(redacted, format)
    expect(words).toContain('HM Coroner')
    expect(words).toContain('[redacted: third party]')
    expect(words).not.toMatch(/zwingli|she asked/i)
    const whole = await wordsOf(await copy(POLICE, { view: 'whole', format }), format)
    expect(whole).toContain('Zwingli')
    expect(whole).toContain('Not redacted')
  }
  const [latest] = await logged('export')
  expect(latest).toMatchObject({ recipient: 'HM Coroner', redacted: false, entries: 3 })
})

test('a copy needs a recipient, a view and a format, and an outsider gets none', async () => {
  const wrong = await copy(POLICE, { recipient: '', format: 'odt' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Enter whose copy it is')
  const none = await force(OUTSIDER, `${path}/copy`, {
    ...copyFields,
    view: 'whole',
    format: 'xlsx',
  })
  expect(none.headers['content-disposition']).toBeUndefined()
  expect(none.statusCode).not.toBe(200)
})

test('a lifted redaction shows again, and both stay on record', async () => {
  const list = (await as(MANAGER).get(`${path}/redactions`)).body
  const lift = /href="([^"]*\/redactions\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  expect((await force(POLICE, lift, { why: 'x' })).statusCode).toBe(404)
  expect((await as(MANAGER).send(lift, { why: '' })).statusCode).toBe(422)
  expect((await as(MANAGER).send(lift, { why: 'She agreed' })).statusCode).toBe(303)
  const shown = (await as(POLICE).get(`${path}?show=redacted`)).body
  expect(shown).toContain('Mrs Zwingli was upset')
  expect((await as(POLICE).get(`${path}/redactions`)).body).toContain('She agreed')
  expect((await as(POLICE).get(`/rooms/${room}/timeline`)).body).toContain(
    'is shown again in copies',
  )
})

test('an agency takes back its own file, with a reason; it is kept, and on no page', async () => {
  const given = (await as(POLICE).get(`${path}/given`)).body
  expect(given).toContain('police.xlsx')
  const fields = {
    ...hidden(given),
    reason: 'The wrong case',
  }
  expect(
    (
      await as(HOSPITAL).post(`${path}/given`, {
        ...hidden((await as(HOSPITAL).get(`${path}/add`)).body),
        file: fields['file' as never] ?? '',
        agency: fields['agency' as never] ?? '',
        reason: 'x',
      })
    ).statusCode,
  ).toBe(404)
  expect((await as(POLICE).post(`${path}/given`, fields)).statusCode).toBe(303)
  const page = (await as(MANAGER).get(path)).body
  expect(page).not.toContain('Mrs Zwingli was upset')
  expect(page).toContain('1 entry from one agency')
  const kept = await there.system.asOperator(({ query }) =>
    query(
      'select removed_reason from app.room_entry where room_id = $1 and removed_at is not null',
      [room],
    ),
  )
  expect(kept.map((row) => row['removed_reason'])).toEqual(['The wrong case', 'The wrong case'])
})

test('every look is in the audit log', async () => {
  const looks = await logged('view')
  expect(looks.length).toBeGreaterThan(20)
  expect(looks.some(({ page }) => page === 'chronology')).toBe(true)
  expect(JSON.stringify(looks)).not.toMatch(/zwingli/i)
})
