import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { pdfText } from '../../../../test/support/pdf-text.ts'
import { openArchive } from '../../../platform/files/archive.ts'
import { openTable } from '../../../platform/files/index.ts'
import type { ChronologyEntry } from '../domain/chronology/entry.ts'
import { readChronology } from '../domain/chronology/read-chronology.ts'
import type { Covered, Redaction } from '../domain/chronology/redact.ts'
import { copyOf, viewInWords, type CopyOrder } from './chronology-copy.ts'
import { chronologyFile, COPY_FORMATS, copyFileName, type CopyFormat } from './chronology-file.ts'
import { sheetNames } from './chronology-workbook.ts'

const entry = (id: string, more: Partial<ChronologyEntry> = {}): ChronologyEntry => ({
  id,
  on: '2017-03-12',
  time: '14:30',
  until: null,
  child: 'Child 1',
  who: 'Health visitor',
  what: 'Home visit',
  response: 'Weighed',
  comment: 'Timely',
  source: 'health.xlsx',
  sourceRow: 2,
  agencyId: 'a',
  agency: 'Severnshire Acute Hospitals',
  at: '2018-01-01T10:00:00.000Z',
  ...more,
})

const ENTRIES = [
  entry('one', {
    what: 'Mrs Zwingli told of her partner Zebulon',
    source: 'Zwingli family.xlsx',
    comment: 'ZWINGLI was alone',
  }),
  entry('two', {
    on: '2017-03-13',
    until: '2017-03-14',
    time: null,
    agency: 'Zwingli Clinic',
    agencyId: 'b',
    what: 'Zymurgy of a neighbour',
    response: 'Zephyr was asked',
    sourceRow: 9,
  }),
]

let made = 0
const redaction = (covers: Covered): Redaction => ({
  id: `r${++made}`,
  covers,
  reason: 'third-party',
  note: 'Zorilla asked for it',
  by: 'Morgan Hale',
  at: '2018-02-01T10:00:00.000Z',
  lifted: null,
})
const REDACTIONS = [
  redaction({ kind: 'everywhere', text: 'Zwingli' }),
  redaction({ kind: 'text', entryId: 'one', field: 'what', text: 'zebulon' }),
  redaction({ kind: 'entry', entryId: 'two' }),
]
const SECRETS = ['zwingli', 'zebulon', 'zymurgy', 'zephyr', 'zorilla']

const ORDER: CopyOrder = {
  arranged: 'merged',
  redacted: false,
  agency: null,
  from: null,
  to: null,
  recipient: 'The coroner',
  marking: 'OFFICIAL-SENSITIVE',
  handling: 'Give it to nobody else.',
}
const copy = (order: Partial<CopyOrder> = {}, entries: readonly ChronologyEntry[] = ENTRIES) =>
  copyOf({
    owner: 'Severnshire Safeguarding Children Partnership',
    reference: 'CR-7KQ4-M2XP',
    order: { ...ORDER, ...order },
    madeAt: new Date('2018-03-01T10:00:00Z'),
    madeBy: 'Morgan Hale',
    entries,
    redactions: REDACTIONS,
    verdicts: [{ first: 'one', second: 'two', same: true, why: '', by: 'Morgan Hale', at: '' }],
  })

/** Every part of a file, unpacked; of a PDF also the words that it shows. */
async function everything(file: Buffer, format: CopyFormat): Promise<string> {
  // Also as a text of two bytes for each character would hold it.
  const bytes = file.toString('latin1') + file.toString('latin1').replaceAll('\0', '')
  if (format === 'pdf') return bytes + pdfText(file)
  const path = join(await mkdtemp(join(tmpdir(), 'sightline-copy-')), `file.${format}`)
  await writeFile(path, file)
  const archive = await openArchive(path)
  let all = bytes
  for (const name of archive.names) all += name + (await text(await archive.read(name)))
  archive.close()
  return all
}

test.each(COPY_FORMATS)(
  'a whole copy in %s holds every word, and says whose copy it is',
  async (format) => {
    for (const arranged of ['merged', 'by-agency'] as const) {
      const found = await everything(await chronologyFile(copy({ arranged }), format), format)
      for (const words of [
        'Zebulon',
        'Zymurgy',
        'Zwingli Clinic',
        'CR-7KQ4-M2XP',
        'Copy for The coroner',
        'OFFICIAL-SENSITIVE. Give it to nobody else.',
        'Not redacted',
        '10:00 on 1 March 2018',
      ])
        expect(found, `${format} ${arranged}`).toContain(words)
    }
  },
)

test.each(COPY_FORMATS)(
  'a redacted copy in %s holds nothing of what is covered, in any part',
  async (format) => {
    for (const order of [
      { arranged: 'merged' as const },
      { arranged: 'by-agency' as const },
      { agency: 'Zwingli Clinic' },
    ]) {
      const entries = order.agency ? ENTRIES.slice(1) : ENTRIES
      const file = await chronologyFile(copy({ ...order, redacted: true }, entries), format)
      const found = (await everything(file, format)).toLowerCase()
      for (const secret of SECRETS) expect(found).not.toContain(secret)
      expect(found).toContain('[redacted: third party]')
      expect(copyFileName(copy({ ...order, redacted: true }), format).toLowerCase()).not.toContain(
        'zwingli',
      )
    }
  },
)

test('the length of what is covered changes nothing but what is covered', async () => {
  const longer = ENTRIES.map((one) =>
    one.id === 'two' ? { ...one, what: 'Zymurgy '.repeat(500), who: '', comment: 'x' } : one,
  )
  for (const format of COPY_FORMATS) {
    const [first, second] = [ENTRIES, longer].map((entries) => copy({ redacted: true }, entries))
    if (!first || !second) throw new Error('Two copies were made.')
    expect((await chronologyFile(first, format)).equals(await chronologyFile(second, format))).toBe(
      true,
    )
  }
})

test('the workbook of a copy reads back as the chronology it was made of', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'sightline-copy-')), 'file.xlsx')
  await writeFile(path, await chronologyFile(copy(), 'xlsx'))
  const table = await openTable(path, 'file.xlsx')
  const rows: { row: number; cells: string[] }[] = []
  for await (const { row, cells } of table.sheets[0]?.rows() ?? [])
    rows.push({
      row,
      cells: cells.map((cell) =>
        cell === null
          ? ''
          : cell.kind === 'text'
            ? cell.text
            : cell.kind === 'day'
              ? cell.day
              : String(cell.number),
      ),
    })
  await table.close()
  const read = readChronology([{ name: 'S', rows }], { today: '2018-06-30', fileName: 'copy.xlsx' })
  expect(read.problems).toEqual([])
  expect(read.entries).toMatchObject([
    { on: '2017-03-12', time: '14:30', until: null, child: 'Child 1', what: ENTRIES[0]?.what },
    { on: '2017-03-13', time: null, until: '2017-03-14', response: 'Zephyr was asked' },
  ])
})

test('a view is said in words', () => {
  expect(viewInWords(ORDER)).toBe('Whole view, nothing redacted: all agencies in one list')
  expect(
    viewInWords({
      ...ORDER,
      redacted: true,
      agency: 'Severn Vale Police',
      from: '2017-01-01',
      to: '2017-03-31',
    }),
  ).toBe('Redacted view: Severn Vale Police from 1 January 2017 to 31 March 2017')
})

test('sheets get names that Excel takes, each its own', () => {
  expect(
    sheetNames([
      'A/B: [c]',
      'Severnshire Safeguarding Children Partnership',
      'severnshire safeguarding children',
      '',
    ]),
  ).toEqual([
    'A B   c',
    'Severnshire Safeguarding Childr',
    'severnshire safeguarding chil 2',
    'Sheet',
  ])
})

test('an empty view says so', async () => {
  const found = await everything(await chronologyFile(copy({}, []), 'docx'), 'docx')
  expect(found).toContain('There is no entry in this view.')
})
