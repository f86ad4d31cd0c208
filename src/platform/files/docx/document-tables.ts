import { FileRefused } from '../refused.ts'
import type { XmlHandlers } from '../xml.ts'
import { RowBuilder } from './row-builder.ts'

/** The texts of a table, by row and column. */
export type DocumentTable = readonly (readonly string[])[]

// An honest document nests some dozens of elements, and holds a few million characters.
const DEEPEST = 400
const MOST_CHARACTERS = 30_000_000
const MOST_ROWS = 200_000

interface Run {
  text: string
  /** Text that its writer hid: nobody who sends the file sees it. */
  hidden: boolean
}

/**
 * Collects the tables of a document's main part as it is read (ISO/IEC 29500-1, 17.4). A cell that is merged
 * with the one above repeats it; a table within a cell is text of that cell.
 */
export class DocumentTables implements XmlHandlers {
  readonly found: string[][][] = []
  readonly #path: string[] = []
  readonly #runs: Run[] = []
  // For each content control around: whether it shows only what is to be filled in.
  readonly #controls: boolean[] = []
  #row: RowBuilder | null = null
  #tables = 0
  // How deep within something that is not read.
  #unread = 0
  #muted = 0
  #characters = 0
  #rows = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#path.at(-1) ?? ''
    if (this.#path.push(name) > DEEPEST)
      throw new FileRefused('The document is damaged: it is nested too deeply.')
    if (this.#unread > 0 || isUnread(name, parent)) this.#unread++
    else this.#enter(name, parent, attributes)
  }

  text(text: string): void {
    const run = this.#runs.at(-1)
    if (this.#unread > 0 || !run || this.#path.at(-1) !== 't') return
    run.text += text
    this.#count(text.length)
  }

  close(name: string): void {
    this.#path.pop()
    if (this.#unread > 0) this.#unread--
    else this.#leave(name)
  }

  #enter(name: string, parent: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'tbl':
        if (++this.#tables === 1) {
          this.found.push([])
          this.#row = null
        }
        break
      case 'tr':
        if (this.#tables === 1) this.#row = new RowBuilder(this.found.at(-1) ?? [])
        break
      case 'tc':
        if (this.#tables === 1) this.#row?.beginCell()
        break
      case 'r':
        this.#runs.push({ text: '', hidden: false })
        break
      case 'sdt':
        this.#controls.push(false)
        break
      case 'sdtContent':
        if (this.#controls.at(-1)) this.#muted++
        break
      case 'showingPlcHdr':
        if (isOn(attributes)) this.#controls[this.#controls.length - 1] = true
        break
      default:
        this.#mark(name, parent, attributes)
    }
  }

  // Properties, and characters that are elements.
  #mark(name: string, parent: string, attributes: Readonly<Record<string, string>>): void {
    const run = this.#runs.at(-1)
    if (parent === 'r' && run) run.text += CHARACTERS[name] ?? ''
    if (parent === 'rPr' && name === 'vanish' && this.#path.at(-3) === 'r' && run)
      run.hidden = isOn(attributes)
    if (this.#tables === 1 && (parent === 'tcPr' || parent === 'trPr'))
      this.#row?.set(name, valueOf(attributes))
  }

  #leave(name: string): void {
    switch (name) {
      case 'tbl':
        this.#tables--
        break
      case 'tr':
        if (this.#tables === 1) this.#endRow()
        break
      case 'tc':
        if (this.#tables === 1) this.#count(this.#row?.endCell() ?? 0)
        else this.#write('\t')
        break
      case 'p':
        this.#write('\n')
        break
      case 'r':
        this.#endRun()
        break
      case 'sdt':
        this.#controls.pop()
        break
      case 'sdtContent':
        if (this.#controls.at(-1)) this.#muted--
        break
      default:
    }
  }

  #endRun(): void {
    const run = this.#runs.pop()
    if (run && !run.hidden && this.#muted === 0) this.#write(run.text)
  }

  // Within a run stands another where the first holds a text box.
  #write(text: string): void {
    const around = this.#runs.at(-1)
    if (around) around.text += text
    else if (this.#tables > 0) this.#row?.write(text)
  }

  // A cell that repeats another counts again: a small file must not become a large one.
  #count(characters: number): void {
    this.#characters += characters
    if (this.#characters > MOST_CHARACTERS)
      throw new FileRefused('The document holds too much text.')
  }

  #endRow(): void {
    const texts = this.#row?.end() ?? null
    this.#row = null
    if (texts === null) return
    this.found.at(-1)?.push(texts)
    if (++this.#rows > MOST_ROWS) throw new FileRefused('The document has too many rows.')
  }
}

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

// What changes tracked: deleted and moved away is gone, and so is what properties were before. A second
// version for programs that can't show the first would read twice.
function isUnread(name: string, parent: string): boolean {
  if (name === 'Fallback' || name.endsWith('Change')) return true
  return (name === 'del' || name === 'moveFrom') && parent !== 'rPr' && parent !== 'trPr'
}

function valueOf(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes))
    if (name === 'val' || name.endsWith(':val')) return value
  return ''
}

// ISO/IEC 29500-1, 17.17.4: a property that stands there is on, unless it says otherwise.
function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !['0', 'false', 'off'].includes(valueOf(attributes))
}
