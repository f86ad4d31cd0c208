import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipOf } from '../../../../test/support/zip-of.ts'
import { FileRefused, openTable } from '../index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-docx-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(bytes: Buffer | string, word = true) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const opened = await openTable(path, 'file.docx', word ? { word } : {})
  const sheets: { name: string; rows: (readonly (string | null)[])[]; numbers: number[] }[] = []
  try {
    for (const sheet of opened.sheets) {
      const found = { name: sheet.name, rows: [] as (string | null)[][], numbers: [] as number[] }
      for await (const { row, cells } of sheet.rows()) {
        found.numbers.push(row)
        found.rows.push(cells.map((cell) => (cell?.kind === 'text' ? cell.text : null)))
      }
      sheets.push(found)
    }
  } finally {
    await opened.close()
  }
  return sheets
}

const RELATIONSHIPS =
  '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

const document = (body: string, more: Record<string, string | Buffer> = {}) =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': RELATIONSHIPS,
    'word/document.xml': `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ...more,
  })

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (inner: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${inner}</w:p></w:tc>`
const row = (cells: readonly string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const HEAD = row([cell(run('Date')), cell(run('Event'))])
const line = (date: string, what: string) => row([cell(run(date)), cell(run(what))])
const rowsOf = async (...rows: readonly string[]) => {
  const [sheet] = await read(await document(table(HEAD, ...rows)))
  return sheet?.rows.slice(1)
}

test('a table that Word’s own library writes is read, with cells that are merged downwards', async () => {
  const paragraph = (text: string) => [new Paragraph(text)]
  const made = new Document({
    sections: [
      {
        children: [
          new Paragraph('Words before'),
          new Table({
            rows: [
              ['Date', 'Event'],
              ['12/3/2017', 'Visit'],
              ['', 'Call'],
            ].map(
              ([date = '', what = ''], at) =>
                new TableRow({
                  children: [
                    new TableCell({
                      children: paragraph(date),
                      ...(at === 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
                      ...(at === 2 ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
                    }),
                    new TableCell({ children: paragraph(what) }),
                  ],
                }),
            ),
          }),
        ],
      },
    ],
  })
  expect(await read(await Packer.toBuffer(made))).toEqual([
    {
      name: 'Table 1',
      rows: [
        ['Date', 'Event'],
        ['12/3/2017', 'Visit'],
        ['12/3/2017', 'Call'],
      ],
      numbers: [1, 2, 3],
    },
  ])
})

test('tables with the same headings continue each other, and rows count on', async () => {
  const key = table(row([cell(run('Short')), cell(run('Long'))]), line('HV', 'Health visitor'))
  const sheets = await read(
    await document(
      `${table(HEAD, line('1', 'a'))}${key}${table(row([cell(run('DATE')), cell(run('Event '))]), line('2', 'b'))}`,
    ),
  )
  expect(sheets).toEqual([
    {
      name: 'Tables 1 and 3',
      rows: [
        ['Date', 'Event'],
        ['1', 'a'],
        ['2', 'b'],
      ],
      numbers: [1, 2, 4],
    },
    {
      name: 'Table 2',
      rows: [
        ['Short', 'Long'],
        ['HV', 'Health visitor'],
      ],
      numbers: [1, 2],
    },
  ])
})

test('what was deleted with changes tracked is not read, what was inserted is', async () => {
  const gone = (inner: string) => `<w:del w:author="a">${inner}</w:del>`
  const found = await rowsOf(
    row([
      cell(`${run('12')}${gone('<w:r><w:delText>13</w:delText><w:t>14</w:t></w:r>')}`),
      cell(
        `<w:ins w:author="a">${run('Seen')}</w:ins><w:moveFrom>${run(' left')}</w:moveFrom><w:moveTo>${run(' came')}</w:moveTo>`,
      ),
    ]),
    row([cell(run('never')), cell(run('was'))], '<w:del w:author="a"/>'),
    row([cell(run('new')), cell(run('row'))], '<w:ins w:author="a"/>'),
    row([cell(run('column')), cell(run('gone'), '<w:cellDel w:author="a"/>')]),
    row([
      cell(run('x'), '<w:tcPrChange><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>'),
      cell('<w:pPr><w:rPr><w:del w:author="a"/></w:rPr></w:pPr>' + run('mark')),
    ]),
  )
  expect(found).toEqual([
    ['12', 'Seen came'],
    ['new', 'row'],
    ['column', null],
    ['x', 'mark'],
  ])
})

test('cells that span columns, rows that begin later, and tables within cells keep their place', async () => {
  const wide = [cell(run('a'), '<w:gridSpan w:val="2"/>'), cell(run('b'))]
  const inner = table(line('p', 'q'), line('r', 's'))
  expect(
    await rowsOf(
      row(wide),
      row([cell(run('c'))], '<w:gridBefore w:val="2"/>'),
      row([cell(run('d')), `<w:tc>${inner}<w:p>${run('after')}</w:p></w:tc>`]),
    ),
  ).toEqual([
    ['a', null, 'b'],
    [null, null, 'c'],
    ['d', 'p\nq\nr\ns\nafter'],
  ])
})

test('lines and blanks stay; hidden text, field codes and what is only to be filled in do not', async () => {
  const field = `<w:r><w:instrText>PAGE</w:instrText></w:r>`
  const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>`
  const shown = `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>`
  const control = (placeholder: string, inner: string) =>
    `<w:sdt><w:sdtPr>${placeholder}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
  const choice = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('box')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${run('box')}</w:p></mc:Fallback></mc:AlternateContent></w:r>`
  expect(
    await rowsOf(
      row([
        cell(`<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>x</w:t></w:r>`),
        cell(field + hidden + shown),
      ]),
      row([
        cell(control('<w:showingPlcHdr/>', run('Choose a date'))),
        cell(control('', run('typed'))),
      ]),
      row([cell(choice), cell(run('A &amp; B'))]),
    ),
  ).toEqual([
    ['one\ntwo x', 'shown'],
    [null, 'typed'],
    ['box', 'A & B'],
  ])
})

const deep = `${'<w:sdt>'.repeat(500)}${'</w:sdt>'.repeat(500)}`
const repeats = row([cell('', '<w:vMerge/>')]).repeat(400)
test.each([
  ['macros', document('', { 'word/vbaProject.bin': 'x' }), 'macros'],
  ['no table', document('<w:p/>'), 'no table'],
  ['no main part', zipOf({ '_rels/.rels': '<R/>', 'word/a.xml': '' }), 'its text is missing'],
  ['elements without end', document(deep), 'nested too deeply'],
  [
    'a cell over a milliard columns',
    document(table(row([cell('', '<w:gridSpan w:val="999999999"/>')]))),
    'too many columns',
  ],
  [
    'a text that cells repeat',
    document(table(row([cell(run('x'.repeat(100_000)))]), repeats)),
    'too much text',
  ],
  ['broken XML', document('<w:p>'), 'can’t be read'],
  ['a bomb', document('', { 'word/media/a.bmp': Buffer.alloc(60_000_000) }), 'unpack to far more'],
  [
    'a document type',
    zipOf({
      '_rels/.rels': RELATIONSHIPS,
      'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    }),
    'document type',
  ],
  [
    'an old Word file',
    Promise.resolve(Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    'old Word or Excel',
  ],
  ['a PDF', Promise.resolve(Buffer.from('%PDF-1.7')), 'no Word document'],
])('%s is refused in words', async (_what, bytes, words) => {
  const refused = read(await bytes)
  await expect(refused).rejects.toThrow(words)
  await expect(refused).rejects.toBeInstanceOf(FileRefused)
})

test('where Word is not taken, a document is refused as one', async () => {
  await expect(read(await document(table(HEAD)), false)).rejects.toThrow('is a Word document')
})

test('however a document is damaged, it is read or refused in words, and never anything else', async () => {
  const whole = await document(table(HEAD, line('1', 'a'), line('2', 'b')))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, to] of changes) bytes[at] = to
        await read(bytes).catch((error: unknown) => {
          expect(error).toBeInstanceOf(FileRefused)
        })
      },
    ),
    { numRuns: 150 },
  )
})

test('a text that never ends is refused before the memory is full', async () => {
  const words = Array.from({ length: 60 }, (_, n) =>
    String.fromCharCode(97 + (n % 26))
      .repeat(99)
      .concat(String(n)),
  ).join('')
  const bytes = await document(table(row([cell(run(words.repeat(3_600)))])))
  await expect(read(bytes)).rejects.toThrow(/never ends|too far|far more/)
})
