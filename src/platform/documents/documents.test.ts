import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { openArchive } from '../files/archive.ts'
import { documentDocx, documentPage, documentPdf, type PrintedDocument } from './index.ts'
import { packedDocument } from './docx.ts'
import { printable } from './printable.ts'
import { typstOf } from './typst.ts'

const ATTACKS = [
  '#read("/etc/passwd")',
  '"); #panic("out") #("',
  '\\") #import "x.typ"',
  '$ x^2 $ *bold* _em_ `raw` @cite <label> // gone',
  '</w:t></w:r><w:r><w:instrText>INCLUDETEXT "c:\\a"</w:instrText></w:r>',
  ']]><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'bell\u0007 nul\u0000 escape\u001B[31m delete\u007F next\u0085line',
  'half a pair \uD800 and no character \uFFFF \u{1FFFE}',
  'report\u202Efdp.exe \u2066hidden\u2069 \u200F\u061Cmarks',
  'two\r\nlines\rand\u2028a third',
  'https://a.example/'.padEnd(400, 'long'),
  'Łukasz Żak, محمد, שלום, 王小明, বাংলা, 😀',
]

const written = (words: string): PrintedDocument => ({
  title: `A return: ${words}`,
  subtitle: words,
  owner: words,
  lines: [words],
  madeAt: '2018-09-01T10:00:00.000Z',
  contents: true,
  parts: [
    { kind: 'heading', level: 1, text: `First ${words}` },
    { kind: 'heading', level: 2, text: `Second ${words}` },
    { kind: 'heading', level: 3, text: `Third ${words}` },
    { kind: 'paragraph', text: words },
    { kind: 'paragraph', text: words, number: '1.1' },
    { kind: 'list', items: [words, 'another'] },
    { kind: 'list', items: [words, 'another'], letters: true },
    { kind: 'pairs', rows: [[words, words]] },
    { kind: 'box', words, rows: [[words, words]] },
    { kind: 'note', text: words },
    {
      kind: 'table',
      table: {
        caption: words,
        head: [`Head ${words}`, 'Number'],
        rows: [[words, '1']],
        basis: words,
        widths: [3, 1],
      },
    },
  ],
})

async function wordXml(document: PrintedDocument): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'sightline-word-')), 'file.docx')
  await writeFile(path, await documentDocx(document))
  const archive = await openArchive(path)
  const xml = await text(await archive.read('word/document.xml'))
  archive.close()
  return xml
}

function wordsOf(xml: string): string {
  let words = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (one) => (words += one))
  parser.write(xml).close()
  return words
}

test.each(ATTACKS)(
  '%j comes out of Word, a PDF and a page as words, and does nothing',
  async (words) => {
    const document = written(words)
    const xml = await wordXml(document)
    const [line = ''] = printable(words).split('\n')
    expect(wordsOf(xml)).toContain(line)
    expect(xml).not.toContain('instrText>INCLUDE')
    const html = documentPage(document)
    expect(html).not.toMatch(/<script|<img/)
    const pdf = (await documentPdf(document)).toString('latin1')
    expect(pdf).toContain('pdfuaid')
  },
)

test('no mark that turns the direction of words is printed, and letters of every script are', () => {
  expect(printable('report\u202Efdp.exe')).toBe('reportfdp.exe')
  expect(printable('a\u2066b\u2069\u200F\u061C')).toBe('ab')
  expect(printable('محمد שלום 王小明 😀 e\u0301')).toBe('محمد שלום 王小明 😀 e\u0301')
})

test('whatever is written, what is printed holds only what XML can', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const held = printable(words)
      expect(held).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/)
      expect(held.isWellFormed()).toBe(true)
      expect(printable(held)).toBe(held)
    }),
  )
})

test('a character that no font has is shown by a sign, and the PDF says so', async () => {
  const plain = await documentPdf(written('Zhao'))
  const foreign = await documentPdf(written('\u{1F78D}\u{13000}'))
  expect(foreign.toString('latin1')).toContain('pdfuaid')
  expect(foreign.length).toBeGreaterThan(plain.length)
})

test('the PDF is tagged: its language, title, headings, lists, and header cells', async () => {
  const inside = unpacked(await documentPdf(written('Words')))
  for (const said of [/\/Lang\s*\(en-GB\)/, /\/Marked true/, /\/DisplayDocTitle true/])
    expect(inside).toMatch(said)
  for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD'])
    expect(inside, tag).toMatch(new RegExp(`/S\\s*/${tag}\\b`))
})

// Everything a PDF holds, its packed streams unpacked.
function unpacked(pdf: Buffer): string {
  const all = pdf.toString('latin1')
  const streams = [...all.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, packed = '']) => {
      try {
        return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
      } catch {
        return ''
      }
    },
  )
  return [all, ...streams].join('\n')
}

test('Word has real headings, a title, a list, and a table whose head is repeated', async () => {
  const xml = await wordXml(written('Words'))
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml).toContain('<w:numPr>')
})

test('a line that somebody ended stays ended in Word', async () => {
  expect(await wordXml(written('one\ntwo'))).toContain('<w:br/>')
})

test('the page has one heading of the first rank, header cells, and styles of its own', () => {
  const html = documentPage(written('Words'))
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).toContain('scope="col"')
  expect(html).toContain('scope="row"')
  expect(html).toContain('@media print')
  expect(html).not.toContain('href="http')
})

test('a word too long for its line may break, and one that fits is left as it is', () => {
  const source = (words: string) => typstOf(written(words))
  expect(source('a'.repeat(200))).toContain(`${'a'.repeat(70)}\u200Ba`)
  expect(source('a'.repeat(200))).toContain(`${'a'.repeat(24)}\u200Ba`)
  expect(source('a'.repeat(24))).not.toContain('\u200B')
})

test('a wide table lies on its side, in a PDF and in Word', async () => {
  const years = Array.from({ length: 10 }, (_, n) => `20${n + 10}-${n + 11}`)
  const table = { caption: 'Years', head: ['Agency', ...years], rows: [['Police', ...years]] }
  const wide: PrintedDocument = {
    ...written('Words'),
    landscape: true,
    parts: [{ kind: 'table', table: { ...table, holds: 'words' } }],
  }
  expect(await wordXml(wide)).toContain('w:orient="landscape"')
  expect(unpacked(await documentPdf(wide))).toMatch(/MediaBox\s*\[0 0 841/)
})

test('whose copy it is stands on every page, whatever the format', async () => {
  const marked: PrintedDocument = { ...written('Words'), everyPage: 'Copy for "A" #panic' }
  const path = join(await mkdtemp(join(tmpdir(), 'sightline-word-')), 'file.docx')
  await writeFile(path, await documentDocx(marked))
  const archive = await openArchive(path)
  const header = archive.names.find((name) => /header\d*\.xml$/.test(name)) ?? ''
  expect(wordsOf(await text(await archive.read(header)))).toBe('Copy for "A" #panic')
  archive.close()
  expect(documentPage(marked)).toContain('Copy for &quot;A&quot; #panic')
  expect(typstOf(marked)).toContain('#set page(header:')
  expect((await documentPdf(marked)).toString('latin1')).toContain('pdfuaid')
})

test('a long document is made in a thread of its own, to the same bytes', async () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => [`Agency ${n}`, String(n)])
  const long: PrintedDocument = {
    ...written('Words'),
    parts: [{ kind: 'table', table: { caption: 'Long', head: ['Who', 'Number'], rows } }],
  }
  const file = await documentDocx(long)
  expect(file.equals(await packedDocument(long))).toBe(true)
})

test('the same document gives the same bytes', async () => {
  const document = written('Words')
  const once = [await documentDocx(document), await documentPdf(document)]
  const again = [await documentDocx(document), await documentPdf(document)]
  expect(again.map((one, at) => one.equals(once[at] ?? Buffer.alloc(0)))).toEqual([true, true])
})
