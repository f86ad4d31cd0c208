import { joined, type Parts } from '../parts.ts'
import { FileRefused } from '../refused.ts'
import { textCell, type Sheet, type SheetRow } from '../sheet.ts'
import { readXmlWhole } from '../xml.ts'
import { DocumentTables, type DocumentTable } from './document-tables.ts'

const RELATIONSHIPS = '_rels/.rels'

/** In: the parts of a zip file. Out: whether it calls itself a Word document. */
export function isDocument({ names }: Parts): boolean {
  return names.includes(RELATIONSHIPS) && names.some((name) => name.startsWith('word/'))
}

/**
 * In: an archive with a Word document in it. Out: its tables, those with the same headings as one: they
 * continue each other. Rows count on from table to table. What was deleted with changes tracked is not read;
 * what was inserted is. Throws FileRefused.
 */
export async function readDocument(archive: Parts): Promise<readonly Sheet[]> {
  if (archive.names.some((name) => /vbaProject/i.test(name)))
    throw new FileRefused('The document holds macros. Save it as .docx, without macros.')
  const tables = new DocumentTables()
  await readXmlWhole(await archive.read(await mainPart(archive)), tables, 'document')
  const groups = new Map<string, Group>()
  tables.found.forEach((table, at) => {
    const headings = headingsOf(table)
    const group = groups.get(headings)
    if (group) {
      group.places.push(at + 1)
      group.tables.push(table)
    } else groups.set(headings, { places: [at + 1], tables: [table] })
  })
  if (groups.size === 0) throw new FileRefused('The document holds no table.')
  return [...groups.values()].map(sheetOf)
}

interface Group {
  readonly places: number[]
  readonly tables: DocumentTable[]
}

// ISO/IEC 29500-2, 9.3: the relationship of the package names the document, whatever its part is called.
async function mainPart(archive: Parts): Promise<string> {
  let path = ''
  await readXmlWhole(
    await archive.read(RELATIONSHIPS),
    {
      open(name, { Type = '', Target = '', TargetMode }) {
        if (name === 'Relationship' && TargetMode !== 'External' && /\/officeDocument$/.test(Type))
          path ||= joined('', Target)
      },
    },
    'document',
  )
  if (path === '') throw new FileRefused('The document is damaged: its text is missing.')
  return path
}

function headingsOf([first = []]: DocumentTable): string {
  return first.map((text) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()).join('\n')
}

function sheetOf({ places, tables }: Group): Sheet {
  return {
    name: `${places.length === 1 ? 'Table' : 'Tables'} ${placesInWords(places)}`,
    async *rows() {
      let row = 0
      for (const [at, table] of tables.entries())
        for (const [line, texts] of table.entries()) {
          row++
          const isHeadingAgain = at > 0 && line === 0
          if (!isHeadingAgain && texts.some((text) => text !== '')) yield rowOf(row, texts)
        }
      await Promise.resolve()
    },
  }
}

function rowOf(row: number, texts: readonly string[]): SheetRow {
  return { row, cells: texts.map((text) => textCell(text)) }
}

function placesInWords(places: readonly number[]): string {
  if (places.length <= 2) return places.join(' and ')
  return `${places.slice(0, -1).join(', ')} and ${places.at(-1) ?? ''}`
}
