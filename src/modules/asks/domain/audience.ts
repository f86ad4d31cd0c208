import type { AskedAs } from './round.ts'

/** Somebody who will be asked once the round is opened. */
export interface Invited {
  readonly askedAs: AskedAs
  readonly agencyId: string | null
  /** The person, where one of the directory is asked. */
  readonly subjectId: string | null
  readonly urn: string
  readonly name: string
  /** Whom the letter greets; '' greets by `name`. */
  readonly contactName: string
  /** '' where no address is known: asked all the same, and shown as "no address". */
  readonly email: string
  /** Whether they sign in, so that letters carry no way in of their own. */
  readonly signsIn: boolean
}

/** What makes two of an audience the same one. */
export function keyOf({ askedAs, agencyId, subjectId, urn, name, email }: Invited): string {
  if (askedAs === 'agency') return `agency ${agencyId ?? name}`
  if (askedAs === 'school') return `school ${urn}`
  return `person ${subjectId ?? (email.toLowerCase() || name)}`
}

/**
 * In: who is in already, and who comes. Out: all of them, each once; how many were new. Who comes again
 * with an address takes the place of one without.
 */
export function joined(
  before: readonly Invited[],
  coming: readonly Invited[],
): { readonly all: readonly Invited[]; readonly added: number } {
  const all = new Map(before.map((one) => [keyOf(one), one]))
  for (const one of coming) {
    const there = all.get(keyOf(one))
    if (!there || (there.email === '' && one.email !== '')) all.set(keyOf(one), one)
  }
  return { all: [...all.values()], added: all.size - before.length }
}

/** A line of a list, as typed or as a file has it. */
export interface ListedRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface ListProblem {
  readonly row: number
  readonly message: string
}

export interface ReadList {
  readonly invited: readonly Invited[]
  readonly problems: readonly ListProblem[]
}

const HEADINGS: Readonly<Record<'urn' | 'name' | 'email', RegExp>> = {
  urn: /^(school )?urn$/i,
  name: /^((school|person|full)?\s*name|school|establishment ?name)$/i,
  email: /^e-?mail( address)?$/i,
}

/**
 * Reads a list of schools. In: rows with URN, name and e-mail, in this order or under headings.
 * Out: the schools, and what is wrong with which row. A URN has six digits: Get Information about Schools.
 */
export function readSchools(
  rows: readonly ListedRow[],
  agencyNamed: (name: string) => string | null,
): ReadList {
  return readRows(rows, ['urn', 'name', 'email'], (cell, problem) => {
    const [urn, name, email] = [cell('urn'), cell('name'), cell('email')]
    if (!/^\d{6}$/.test(urn)) problem(`“${urn}” is no URN. A URN has six digits.`)
    if (name === '') problem('The school has no name.')
    return {
      askedAs: 'school',
      agencyId: agencyNamed(name),
      subjectId: null,
      urn,
      name,
      contactName: '',
      email,
      signsIn: false,
    }
  })
}

/** Reads a list of people. In: rows with name and e-mail, in this order or under headings. */
export function readPeople(rows: readonly ListedRow[]): ReadList {
  return readRows(rows, ['name', 'email'], (cell, problem) => {
    const [name, email] = [cell('name'), cell('email')]
    if (name === '') problem('There is no name.')
    if (email === '') problem('There is no e-mail address.')
    return {
      askedAs: 'person',
      agencyId: null,
      subjectId: null,
      urn: '',
      name,
      contactName: '',
      email,
      signsIn: false,
    }
  })
}

type Column = keyof typeof HEADINGS

function readRows(
  rows: readonly ListedRow[],
  usual: readonly Column[],
  make: (cell: (column: Column) => string, problem: (message: string) => void) => Invited,
): ReadList {
  const headed = findHeadings(rows[0]?.cells ?? [], usual)
  const at = headed ?? new Map(usual.map((column, place) => [column, place]))
  const invited: Invited[] = []
  const problems: ListProblem[] = []
  const seen = new Map<string, number>()
  for (const { row, cells } of headed ? rows.slice(1) : rows) {
    const before = problems.length
    const problem = (message: string) => problems.push({ row, message })
    const one = make((column) => (cells[at.get(column) ?? -1] ?? '').trim(), problem)
    if (one.email !== '' && !isAddress(one.email))
      problem(`“${one.email}” is no e-mail address, like name@example.org.`)
    const first = seen.get(keyOf(one))
    if (first !== undefined && problems.length === before)
      problem(`This is the same as row ${first}.`)
    seen.set(keyOf(one), first ?? row)
    if (problems.length === before) invited.push(one)
  }
  return { invited, problems }
}

function findHeadings(
  cells: readonly string[],
  usual: readonly Column[],
): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>()
  for (const column of usual) {
    const place = cells.findIndex((cell) => HEADINGS[column].test(cell.trim()))
    if (place >= 0) found.set(column, place)
  }
  return found.size >= 2 ? found : null
}

/** Whether a letter can be sent there: one person, one domain, nothing that would begin another heading. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]+$/.test(text)
}
