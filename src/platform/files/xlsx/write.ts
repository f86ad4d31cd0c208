import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { looksLikeFormula } from '../csv-text.ts'

export type WrittenCell = string | number | { readonly day: string } | null

export interface WrittenSheet {
  readonly name: string
  /** Lines that stand above the rows, and whose first is printed on every page: whose copy it is. */
  readonly above?: readonly string[]
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
// The earliest moment a zip file can hold, so that the same rows give the same bytes.
const STILL = { mtime: new Date(1980, 0, 1) }

/** A workbook as it streams: the first row of each sheet, under the lines above it, is its heading, in bold. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Readable {
  const zip = new ZipFile()
  const add = (path: string, xml: string) => {
    zip.addBuffer(Buffer.from(HEAD + xml), path, STILL)
  }
  add('[Content_Types].xml', contentTypes(sheets.length))
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  add('xl/workbook.xml', workbook(sheets))
  add('xl/_rels/workbook.xml.rels', relationships(sheets.length))
  add('xl/styles.xml', STYLES)
  sheets.forEach((sheet, index) => {
    zip.addReadStream(Readable.from(sheetXml(sheet)), `xl/worksheets/sheet${index + 1}.xml`, STILL)
  })
  zip.end()
  return zip.outputStream.pipe(new PassThrough())
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf quotePrefix="1"/><xf fontId="1" applyFont="1" quotePrefix="1"/></cellXfs></styleSheet>`

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, n) =>
      `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  )
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.join('')}</Types>`
}

function workbook(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(
    ({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="r${n + 1}"/>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`
}

function relationships(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, n) =>
      `<Relationship Id="r${n + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
}

async function* sheetXml({ above = [], rows }: WrittenSheet): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`
  let [number, waiting] = [0, '']
  for (const line of above)
    waiting += `<row r="${++number}">${cellXml(line, `A${number}`, '')}</row>`
  for await (const cells of rows) {
    number++
    const style = number === above.length + 1 ? ' s="1"' : ''
    waiting += `<row r="${number}">${cells.map((cell, n) => cellXml(cell, `${letters(n)}${number}`, style)).join('')}</row>`
    if (waiting.length < 60_000) continue
    yield waiting
    waiting = ''
  }
  yield `${waiting}</sheetData>${pageHeader(above[0])}</worksheet>`
}

// ECMA-376, part 1, 18.3.1.46: an ampersand begins a code; a header holds at most 255 characters.
function pageHeader(line: string | undefined): string {
  if (line === undefined) return ''
  const held = line.slice(0, 120).replaceAll('&', '&&')
  return `<headerFooter><oddHeader>&amp;L${escaped(held)}</oddHeader><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>`
}

function cellXml(cell: WrittenCell, at: string, style: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"${style}><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${at}" s="2"><v>${serialOf(cell.day)}</v></c>`
  // A text is no formula, and with this mark it stays none when somebody edits the cell.
  const kept = looksLikeFormula(cell) ? ` s="${style === '' ? 3 : 4}"` : style
  return `<c r="${at}"${kept} t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(cell))}</t></is></c>`
}

// A longer text makes a spreadsheet call the file damaged. Source: Excel's specifications and limits.
const MOST_CHARACTERS = 32_767
const CUT = ' … (cut here: a cell holds no more)'

function fitting(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS - CUT.length) + CUT
}

function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
