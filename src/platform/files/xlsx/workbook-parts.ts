import { joined, type Parts } from '../parts.ts'
import { FileRefused } from '../refused.ts'
import { readXmlWhole } from '../xml.ts'

export interface SheetPart {
  readonly name: string
  readonly path: string
}

const MOST_STRING_BYTES = 200_000_000

/** The sheets of a workbook in its own order, and whether its days count from 1904. */
export async function readSheetList(
  archive: Parts,
): Promise<{ sheets: SheetPart[]; from1904: boolean }> {
  const targets = await readTargets(archive)
  const sheets: SheetPart[] = []
  let from1904 = false
  await readXmlWhole(await archive.read('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const target = targets.get(attributes['r:id'] ?? '')
      if (target) sheets.push({ name: attributes['name'] ?? '', path: target })
    },
  })
  if (sheets.length === 0) throw new FileRefused('The workbook holds no sheet.')
  return { sheets, from1904 }
}

async function readTargets(archive: Parts): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  await readXmlWhole(await archive.read('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return
      const path = Target.startsWith('/') ? Target.slice(1) : joined('xl', Target)
      targets.set(Id, path)
    },
  })
  return targets
}

/** Texts that cells refer to by number. */
export async function readSharedStrings(archive: Parts): Promise<readonly string[]> {
  const path = 'xl/sharedStrings.xml'
  if (!archive.names.includes(path)) return []
  const strings: string[] = []
  let [bytes, inText, inPhonetic, text] = [0, false, false, '']
  await readXmlWhole(await archive.read(path), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 't') inText = true
      if (name === 'rPh') inPhonetic = true
    },
    text(part) {
      if (inText && !inPhonetic) text += part
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name !== 'si') return
      strings.push(text)
      bytes += text.length
      if (bytes > MOST_STRING_BYTES) throw new FileRefused('The workbook holds too much text.')
    },
  })
  return strings
}

// ECMA-376, part 1, 18.8.30: the numbers of formats that are built in and show a date.
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57])

/** Out: for each style number of a cell, whether it shows a date. */
export async function readDateStyles(archive: Parts): Promise<readonly boolean[]> {
  const path = 'xl/styles.xml'
  if (!archive.names.includes(path)) return []
  const dates = new Set(DATE_FORMATS)
  const styles: boolean[] = []
  let inCells = false
  await readXmlWhole(await archive.read(path), {
    open(name, attributes) {
      if (name === 'numFmt' && showsDate(attributes['formatCode'] ?? ''))
        dates.add(Number(attributes['numFmtId']))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(dates.has(Number(attributes['numFmtId'])))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function showsDate(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[dy]/i.test(bare) || /mmm/i.test(bare)
}
