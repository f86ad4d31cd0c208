import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setProjecting } from '../../src/modules/rooms/store/people.ts'
import { openArchive } from '../../src/platform/files/archive.ts'
import { asActor } from '../../src/platform/http/index.ts'
import {
  ChronologySite,
  HOSPITAL,
  MANAGER,
  OUTSIDER,
  POLICE,
  workbookOf,
} from '../support/chronology-site.ts'
import { pdfText } from '../support/pdf-text.ts'
import { hidden } from '../support/visitor.ts'

let site: ChronologySite
beforeAll(async () => {
  site = await ChronologySite.open()
  const file = await workbookOf([
    ['Date', 'Event'],
    ['12/3/2017', 'Called to a disturbance; Mrs Zwingli was upset'],
    ['20 March 2017', 'Strategy meeting about bruising to the arm'],
  ])
  const looked = await site.upload(POLICE, 'police.xlsx', file)
  await site.as(POLICE).post(`${site.path}/upload`, { ...hidden(looked.body), do: 'save' })
  await site.as(HOSPITAL).send(`${site.path}/add`, {
    on: '20/3/17',
    time: '9.05',
    what: 'Strategy meeting: bruising to arm',
    source: 'Notes of Mrs Zwingli, p 4',
  })
})
afterAll(() => site.close())

test('words, a field and a whole entry are covered with a reason, and the redacted view hides them', async () => {
  expect(
    (await site.force(POLICE, `/redactions`, { text: 'x', reason: 'third-party' })).statusCode,
  ).toBe(404)
  const wrong = await site.as(MANAGER).send(`${site.path}/redactions`, { text: '  ', reason: '' })
  expect(wrong.statusCode).toBe(422)
  await site.as(MANAGER).send(`${site.path}/redactions`, {
    text: 'zwingli',
    reason: 'third-party',
    note: 'She asked for it',
  })
  const list = await site.page(MANAGER, `?day=2017-03-20`)
  const entries = [...list.matchAll(/entries\/([0-9a-f-]{36})"[^>]*>(?:09:05 on )?20 March/g)]
  expect(entries).toHaveLength(2)
  const entry = `${site.path}/entries/${entries[0]?.[1] ?? ''}`
  const absent = await site.as(MANAGER).send(entry, {
    part: 'text:what',
    text: 'giraffe',
    reason: 'safety',
  })
  expect(absent.body).toContain('does not have these words')
  const covered = await site.as(MANAGER).send(entry, {
    part: 'text:what',
    text: 'Bruising',
    reason: 'health-of-another',
  })
  expect(covered.statusCode).toBe(303)
  const shown = await site.page(POLICE, `?show=redacted`)
  expect(shown).toContain('[redacted: third party]')
  expect(shown).toContain('[redacted: health of another]')
  expect(shown).not.toMatch(/zwingli/i)
  const whole = await site.page(POLICE)
  expect(whole).toMatch(/Mrs Zwingli was upset/)
  expect(whole).toContain('Redacted in copies')
})

const copyFields = {
  recipient: 'HM Coroner',
  marking: 'OFFICIAL-SENSITIVE',
  arranged: 'merged',
  agency: '',
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
    const redacted = await site.copy(POLICE, { ...copyFields, view: 'redacted', format })
    expect(redacted.status, format).toBe(200)
    expect(redacted.headers.get('content-disposition')).toContain('-chronology-merged-redacted')
    const words = await wordsOf(redacted, format)
    expect(words).toContain('HM Coroner')
    expect(words).toContain('[redacted: third party]')
    expect(words).not.toMatch(/zwingli|she asked/i)
    const whole = await wordsOf(
      await site.copy(POLICE, { ...copyFields, view: 'whole', format }),
      format,
    )
    expect(whole).toContain('Zwingli')
    expect(whole).toContain('Not redacted')
  }
  const [latest] = await site.logged('export')
  expect(latest).toMatchObject({ recipient: 'HM Coroner', redacted: false, entries: 3 })
})

test('while a meeting looks on, words that name a child are covered in copies all the same', async () => {
  await site.as(HOSPITAL).send(`${site.path}/add`, { on: '1/5/17', what: 'Aunt Tamsin came by' })
  await site
    .as(MANAGER)
    .send(`${site.path}/redactions`, { text: 'Aunt Tamsin', reason: 'third-party' })
  const project = (on: boolean) =>
    asActor(
      site.there.system.database,
      { token: site.token(MANAGER), partnership: null },
      new Date(),
      site.there.system.services,
      ({ tx }) => setProjecting(tx, on),
    )
  await project(true)
  expect(await site.page(MANAGER)).toContain('Aunt Child 1 came by')
  const shown = await site.page(MANAGER, '?show=redacted')
  expect(shown).toContain('[redacted: third party] came by')
  const copied = await site.copy(MANAGER, { ...copyFields, view: 'redacted', format: 'docx' })
  const words = await wordsOf(copied, 'docx')
  expect(words).toContain('[redacted: third party] came by')
  expect(words).not.toContain('Tamsin')
  await project(false)
  const entry =
    /entries\/([0-9a-f-]{36})"[^>]*>1 May 2017/.exec(await site.page(MANAGER))?.[1] ?? ''
  const taken = { do: 'take-back', 'taken-back': 'Made for this test' }
  expect((await site.as(HOSPITAL).send(`${site.path}/entries/${entry}`, taken)).statusCode).toBe(
    303,
  )
})

test('a copy needs a recipient, a view and a format, and an outsider gets none', async () => {
  const wrong = await site.copy(POLICE, { ...copyFields, recipient: '', format: 'odt' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Enter whose copy it is')
  const none = await site.force(OUTSIDER, `/copy`, {
    ...copyFields,
    view: 'whole',
    format: 'xlsx',
  })
  expect(none.headers['content-disposition']).toBeUndefined()
  expect(none.statusCode).not.toBe(200)
})

test('a lifted redaction shows again, and both stay on record', async () => {
  const list = await site.page(MANAGER, `/redactions`)
  const lift = /href="([^"]*\/redactions\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  expect((await site.force(POLICE, lift, { why: 'x' })).statusCode).toBe(404)
  expect((await site.as(MANAGER).send(lift, { why: '' })).statusCode).toBe(422)
  expect((await site.as(MANAGER).send(lift, { why: 'She agreed' })).statusCode).toBe(303)
  const shown = await site.page(POLICE, `?show=redacted`)
  expect(shown).toContain('Mrs Zwingli was upset')
  expect(await site.page(POLICE, `/redactions`)).toContain('She agreed')
  expect((await site.as(POLICE).get(`/rooms/${site.room}/timeline`)).body).toContain(
    'is shown again in copies',
  )
})

test('an agency takes back its own file, with a reason; it is kept, and on no page', async () => {
  const given = await site.page(POLICE, `/given`)
  expect(given).toContain('police.xlsx')
  const fields = {
    ...hidden(given),
    reason: 'The wrong case',
  }
  expect(
    (
      await site.as(HOSPITAL).post(`${site.path}/given`, {
        ...hidden(await site.page(HOSPITAL, `/add`)),
        file: fields['file' as never] ?? '',
        agency: fields['agency' as never] ?? '',
        reason: 'x',
      })
    ).statusCode,
  ).toBe(404)
  expect((await site.as(POLICE).post(`${site.path}/given`, fields)).statusCode).toBe(303)
  const page = await site.page(MANAGER)
  expect(page).not.toContain('Mrs Zwingli was upset')
  expect(page).toContain('1 entry from one agency')
  const kept = await site.there.system.asOperator(({ query }) =>
    query(
      'select removed_reason from app.room_entry where room_id = $1 and source_sha256 is not null and removed_at is not null',
      [site.room],
    ),
  )
  expect(kept.map((row) => row['removed_reason'])).toEqual(['The wrong case', 'The wrong case'])
})

test('every look is in the audit log', async () => {
  const looks = await site.logged('view')
  expect(looks.length).toBeGreaterThan(20)
  expect(looks.some(({ page }) => page === 'chronology')).toBe(true)
  expect(JSON.stringify(looks)).not.toMatch(/zwingli/i)
})
