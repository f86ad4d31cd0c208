import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { FileRefused, openTable, writeWorkbook } from '../../../platform/files/index.ts'
import { readCareReturn } from './read-care-return.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-903-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function read(bytes: Buffer | string, name = 'file') {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const workbook = await openTable(path, name)
  try {
    return await readCareReturn(workbook)
  } finally {
    await workbook.close()
  }
}

function zip(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const file = new ZipFile()
  for (const [name, text] of Object.entries(parts)) file.addBuffer(Buffer.from(text), name)
  file.end()
  return buffer(file.outputStream)
}

const HEADER = 'CHILD,SEX,DOB,ETHNIC\nC1,1,01/01/2010,WBRI\n'
const EPISODES = 'CHILD,DECOM,RNE,LS,DEC,REC\nC1,01/06/2017,S,C2,,\n'

test('a zip is read whatever its files are called, and other tables are left alone', async () => {
  const found = await read(
    await zip({
      'one.csv': HEADER,
      'two.csv': EPISODES,
      'UASC.csv': 'CHILD,SEX,DOB,DUC\nC1,1,01/01/2010,\n',
      'OC2.csv': 'CHILD,DOB,SDQ_SCORE\nC1,01/01/2010,12\n',
    }),
  )
  expect(found.tables).toEqual(['Header', 'Episodes', 'UASC'])
  expect([found.headers, found.episodes, found.asylum].map(({ length }) => length)).toEqual([
    1, 1, 1,
  ])
})

test('a workbook is read by its sheets, days and numbers as they are', async () => {
  const bytes = await buffer(
    writeWorkbook([
      {
        name: 'Sheet1',
        rows: [
          ['CHILD', 'SEX', 'DOB', 'ETHNIC'],
          [4711, 1, { day: '2010-01-01' }, 'WBRI'],
        ],
      },
      {
        name: 'Sheet2',
        rows: [
          ['CHILD', 'DECOM', 'RNE', 'LS', 'DEC', 'REC'],
          [4711, { day: '2017-06-01' }, 'S', 'C2'],
        ],
      },
    ]),
  )
  const { headers, episodes } = await read(bytes, 'return.xlsx')
  expect(headers[0]).toMatchObject({ child: '4711', sex: '1', birth: '2010-01-01' })
  expect(episodes[0]).toMatchObject({ child: '4711', start: '2017-06-01', end: null })
})

test.each([
  ['no episodes', { 'h.csv': HEADER }, 'No table of episodes was found'],
  [
    'a column that is not there',
    { 'Episodes.csv': 'CHILD,DECOM\nC1,01/06/2017\n' },
    'The Episodes table has no column RNE.',
  ],
  [
    'a table that comes twice',
    { 'a.csv': EPISODES, 'b.csv': EPISODES },
    'Both “a” and “b” hold the Episodes table.',
  ],
])('%s is refused in words', async (_what, parts, words) => {
  const refused = read(await zip(parts))
  await expect(refused).rejects.toThrow(words)
  await expect(refused).rejects.toBeInstanceOf(FileRefused)
})
