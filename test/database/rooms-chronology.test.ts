import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertEntries } from '../../src/modules/rooms/store/given-entries.ts'
import { asActor, signedIn } from '../../src/platform/http/index.ts'
import {
  ChronologySite,
  HOSPITAL,
  MANAGER,
  OUTSIDER,
  POLICE,
  workbookOf,
} from '../support/chronology-site.ts'
import { hidden } from '../support/visitor.ts'

let site: ChronologySite
beforeAll(async () => {
  site = await ChronologySite.open()
})
afterAll(() => site.close())

test('an agency’s lead uploads a workbook, sees what was read, and only then is it saved', async () => {
  const file = await workbookOf([
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
  const looked = await site.upload(POLICE, 'police.xlsx', file)
  expect(looked.body).toContain('2 entries were read')
  expect(looked.body).toContain('Kept in the comment, with its heading')
  expect(await site.page(POLICE)).toContain('No agency has given its chronology yet')
  const saved = await site
    .as(POLICE)
    .post(`${site.path}/upload`, { ...hidden(looked.body), do: 'save' })
  expect(saved.statusCode).toBe(303)
  const page = await site.page(POLICE)
  expect(page).toContain('Mrs Zwingli was upset')
  expect(page).toContain('Child 1, Child 2')
  expect(page).toContain('Risk: High')
  expect(page).toContain('police.xlsx, row 2')
  expect(page).toContain('20 March 2017 to 26 March 2017')
  // What was saved does not wait any more.
  const again = await site.as(POLICE).post(`${site.path}/upload`, {
    ...hidden(await site.page(POLICE, `/upload`)),
    waiting: hidden(looked.body)['waiting'] ?? '',
    do: 'save',
  })
  expect(again.statusCode).toBe(409)
})

test('a file with rows that can’t be read saves nothing, and names each', async () => {
  const file = await workbookOf([
    ['Date', 'Child', 'Event'],
    ['31/4/2017', '', 'Seen'],
    ['12/3/2017', 'Tamsin', 'Seen'],
    ['12/3/2009', '', 'Seen before the birth'],
    ['12/3/2017', '', 'Seen well'],
  ])
  const { status, body } = await site.upload(HOSPITAL, 'ward.xlsx', file)
  expect(status).toBe(422)
  for (const words of ['no day 31', 'is no child of this room', 'is before the child was born'])
    expect(body).toContain(words)
  // The day of birth lies sealed.
  expect(body).not.toContain('2010')
  expect(await site.page(HOSPITAL)).not.toContain('Seen well')
  const before = await site.upload(
    HOSPITAL,
    'ward.xlsx',
    await workbookOf([
      ['Date', 'Event'],
      ['12/3/2009', 'Family history'],
    ]),
    {
      'before-birth': 'yes',
    },
  )
  expect(before.body).toContain('One entry was read')
})

test('a table of Word, and a CSV, are read as a workbook is', async () => {
  const row = (cells: readonly string[]) =>
    new TableRow({
      children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })),
    })
  const table = new Table({
    rows: [
      ['Date', 'Significant event'],
      ['12th March 2017', 'Read in Word'],
    ].map(row),
  })
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))
  const csv = Buffer.from('Date,Event\n12/3/2017,Read in a CSV\n')
  for (const [name, file, words] of [
    ['Chronology.docx', word, 'Read in Word'],
    ['chronology.csv', csv, 'Read in a CSV'],
  ] as const)
    expect((await site.upload(HOSPITAL, name, file)).body).toContain(words)
  const wrong = await site.upload(HOSPITAL, 'a.docx', Buffer.from('%PDF-1.7'))
  expect(wrong.status).toBe(422)
  expect(wrong.body).toContain('no workbook, no CSV and no Word document')
})

test('another agency types its own, and both read one list in order', async () => {
  const sent = await site.as(HOSPITAL).send(`${site.path}/add`, {
    on: '20/3/17',
    time: '9.05',
    child: '2',
    who: 'Ward sister',
    what: 'Strategy meeting: bruising to arm',
    response: 'X-ray',
    source: 'Notes of Mrs Zwingli, p 4',
  })
  expect(sent.statusCode).toBe(303)
  expect(sent.headers.location).toBe(`${site.path}?day=2017-03-20`)
  for (const name of [POLICE, HOSPITAL, MANAGER]) {
    const { body } = await site.as(name).get(site.path)
    const places = ['Mrs Zwingli was upset', '09:05 on 20 March 2017', '20 March 2017 to'].map(
      (words) => body.indexOf(words),
    )
    expect(places, name).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(body).toContain('3 entries from 2 agencies')
  }
})

test('what is typed wrongly is told beside its field', async () => {
  const wrong = await site
    .as(HOSPITAL)
    .send(`${site.path}/add`, { on: 'soon', time: '25:00', what: '' })
  expect(wrong.statusCode).toBe(422)
  for (const field of ['on', 'time', 'what']) expect(wrong.body).toContain(`href="#${field}"`)
})

test('the list is filtered by agency, words, child, source and days; words stay out of the address', async () => {
  const shown = async (fields: Record<string, string>) => {
    const sent = await site.as(MANAGER).send(site.path, fields)
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).not.toMatch(/zwingli/i)
    return (await site.as(MANAGER).get(String(sent.headers.location))).body
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
  const wrong = await site
    .as(MANAGER)
    .send(site.path, { day: 'soon', from: '2/1/2017', to: '1/1/2017' })
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
  for (const page of pages)
    expect((await site.as(OUTSIDER).get(site.path + page)).statusCode, page).toBe(404)
  const entry = /entries\/([0-9a-f-]{36})/.exec(await site.page(HOSPITAL))?.[1] ?? ''
  expect((await site.as(OUTSIDER).get(`${site.path}/entries/${entry}`)).statusCode).toBe(404)
  const own = await site.as(HOSPITAL).get(`${site.path}/entries/${entry}`)
  expect(own.body).not.toContain('Take this entry back')
  expect(own.body).not.toContain('Cover it')
  const taken = await site.as(HOSPITAL).post(`${site.path}/entries/${entry}`, {
    ...hidden(await site.page(HOSPITAL, `/add`)),
    do: 'take-back',
    'taken-back': 'Not ours',
  })
  expect(taken.statusCode).toBe(404)
})

test('the database itself lets a lead give entries of the own agency only', async () => {
  const police = await site.there.system.asOperator(({ query }) =>
    query(`select id from app.agency where name = 'Severn Vale Police'`, []),
  )
  const give = (name: string) =>
    asActor(
      site.there.system.database,
      { token: site.token(name), partnership: null },
      new Date(),
      site.there.system.services,
      async (context) => {
        const { partnershipId: partnership, personId: person } = signedIn(context)
        await insertEntries(
          context.tx,
          { partnership, person, at: context.now },
          {
            roomId: site.room,
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
  const { body } = await site.as(MANAGER).get(`${site.path}/duplicates`)
  expect(body).toContain('They tell of one event')
  expect(await site.page(POLICE, `/duplicates`)).not.toContain('They tell of one event')
  const sent = await site.as(MANAGER).post(`${site.path}/duplicates`, {
    ...hidden(body),
    do: 'same',
    why: 'One meeting',
  })
  expect(sent.statusCode).toBe(303)
  const after = await site.as(MANAGER).get(`${site.path}/duplicates`)
  expect(after.body).toContain('No entries look alike')
  expect(after.body).toContain('One meeting')
  expect((await site.page(POLICE)).match(/Also told by/g)).toHaveLength(2)
})

test('gaps, and what is recorded on the days of an order, are shown', async () => {
  const gaps = await site.page(POLICE, `/gaps?least=5&from=1/3/2017&to=31/3/2017`)
  expect(gaps).toContain('Nobody has an entry')
  expect(gaps).toContain('13 March 2017')
  const days = await site.page(POLICE, `/days?from=12/3/2017&days=28`)
  expect(days).toContain('Day 1 is 12 March 2017; day 28 is 8 April 2017.')
  expect(days).toContain('Something is recorded on 8 of 28 days.')
  expect(days).toContain('X-ray')
})
