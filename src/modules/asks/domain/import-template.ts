import type { ListedRow, ListProblem } from './audience.ts'
import { gradedQuestions, SCALES, type ScaleName } from './import-scales.ts'
import { shortName } from './identifier.ts'
import type { Question, ReturnKind, Section, Standard, Template } from './template.ts'

/** What a column of a regional template holds. What agencies fill in themselves is passed over. */
export const ROLES = [
  'section',
  'standard',
  'question',
  'guidance',
  'type',
  'options',
  'ignore',
] as const
export type ColumnRole = (typeof ROLES)[number]

/** By column, from the left. */
export type Mapping = readonly ColumnRole[]

const GUESSES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['section', /^(section|part|theme|area)\b/i],
  ['standard', /standard|criteri|requirement/i],
  ['question', /question|statement|expectation|what (is|we) ask/i],
  ['guidance', /guidance|note|prompt|example/i],
  ['type', /^(answer )?type$/i],
  ['options', /options?|choices/i],
]

/** In: the headings. Out: what each column probably holds; whoever imports looks at it and changes it. */
export function guessColumns(headings: readonly string[]): Mapping {
  const taken = new Set<ColumnRole>()
  return headings.map((heading) => {
    const role = GUESSES.find(([one, like]) => !taken.has(one) && like.test(heading))?.[0]
    if (role) taken.add(role)
    return role ?? 'ignore'
  })
}

export interface ImportAs {
  readonly title: string
  readonly kind: Extract<ReturnKind, 'self_assessment' | 'school_return' | 'agency_return'>
  /** How a row without a type of its own is answered. */
  readonly scale: ScaleName
  readonly source: string
}

export interface Imported {
  readonly template: Template
  readonly problems: readonly ListProblem[]
}

/**
 * A regional template that arrives as a table. In: its rows below the headings; what each column holds;
 * what it is to be called. Out: a template, a section for each section or standard, and every row that
 * can't be used, with why. A blank in the section or standard repeats the one above, as merged cells do.
 */
export function importTemplate(
  rows: readonly ListedRow[],
  mapping: Mapping,
  { title, kind, scale, source }: ImportAs,
): Imported {
  const problems: ListProblem[] = []
  const standards: Standard[] = []
  const sections = new Map<string, { id: string; title: string; questions: Question[] }>()
  const ids: string[] = []
  let [section, standard] = ['', '']
  for (const { row, cells } of rows) {
    const cell = (role: ColumnRole) => (cells[mapping.indexOf(role)] ?? '').trim()
    section = cell('section') || section
    standard = cell('standard') || standard
    const label = cell('question') || cell('standard')
    if (label === '') {
      if (cells.some((one) => one.trim() !== ''))
        problems.push({ row, message: 'It has neither a question nor a standard.' })
      continue
    }
    const at = placeOf(sections, section || standard || 'Questions')
    const held = standard === '' ? undefined : standardOf(standards, standard)
    const read = questionsIn(
      {
        label,
        guidance: cell('guidance'),
        type: cell('type'),
        options: cell('options'),
        standard: held?.id,
      },
      scale,
      ids,
    )
    if (typeof read === 'string') problems.push({ row, message: read })
    else at.questions.push(...read)
  }
  const all: readonly Section[] = [...sections.values()].filter((one) => one.questions.length > 0)
  if (all.length === 0 && problems.length === 0)
    problems.push({ row: 1, message: 'There is no row below the headings.' })
  return {
    problems,
    template: {
      code: shortName(title, []),
      version: 1,
      title,
      purpose: 'Please answer for your organisation. The board reads and discusses what you send.',
      kind,
      audience: kind === 'school_return' ? 'schools' : 'agencies',
      standards,
      sections: all,
      scoring: SCALES[scale].scoring,
      maps: [],
      nilAllowed: false,
      source,
      checked: false,
    },
  }
}

function placeOf(
  sections: Map<string, { id: string; title: string; questions: Question[] }>,
  title: string,
) {
  const there = sections.get(title)
  if (there) return there
  const taken = [...sections.values()].map(({ id }) => id)
  const made = { id: shortName(title, taken), title, questions: [] as Question[] }
  sections.set(title, made)
  return made
}

function standardOf(standards: Standard[], title: string): Standard {
  const there = standards.find((one) => one.title === title)
  if (there) return there
  const made = {
    id: shortName(
      title,
      standards.map(({ id }) => id),
    ),
    title,
  }
  standards.push(made)
  return made
}

interface Row {
  readonly label: string
  readonly guidance: string
  readonly type: string
  readonly options: string
  readonly standard: string | undefined
}

/** The questions a row gives, or why it gives none. */
function questionsIn(row: Row, scale: ScaleName, ids: string[]): readonly Question[] | string {
  if (row.label.length > 300) return 'Its question is longer than 300 characters.'
  const id = shortName(row.label, ids)
  ids.push(id)
  const face = {
    id,
    label: row.label,
    required: true,
    ...(row.guidance === '' ? {} : { guidance: row.guidance }),
    ...(row.standard === undefined ? {} : { standard: row.standard }),
  }
  const type = row.type.toLowerCase()
  if (type === '') {
    if (scale === 'none') return [{ ...face, type: 'text', long: true }]
    return gradedQuestions(face, scale, ids)
  }
  if (/text|words|narrative|comment/.test(type)) return [{ ...face, type: 'text', long: true }]
  if (/number|count|how many/.test(type)) return [{ ...face, type: 'number', unit: 'number' }]
  if (/date|day/.test(type)) return [{ ...face, type: 'date' }]
  if (/yes/.test(type)) return [{ ...face, type: 'yes-no', reasonFor: ['no'] }]
  if (/file|evidence|upload|link/.test(type)) return [{ ...face, type: 'evidence' }]
  if (/grade|score|rag/.test(type))
    return scale === 'none'
      ? 'It asks for a grade, and no scale was chosen.'
      : gradedQuestions(face, scale, ids)
  const several = /any|many|multiple|several|tick/.test(type)
  if (several || /one|single|choice|list|select|drop/.test(type)) {
    const options = row.options
      .split(/[;\n|]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
    if (options.length < 2) return 'It is chosen from a list, and has fewer than two options.'
    const taken: string[] = []
    const named = options.map((label) => {
      const value = shortName(label, taken)
      taken.push(value)
      return { value, label }
    })
    return [{ ...face, type: several ? 'many' : 'one', options: named }]
  }
  return `“${row.type}” is no type of answer. Write text, number, date, yes or no, grade, one, many or evidence.`
}
