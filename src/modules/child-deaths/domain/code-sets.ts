import type { Day } from '../../../knowledge/law/index.ts'
import type { Option } from './options.ts'

export const DOMAINS = ['a', 'b', 'c', 'd'] as const
export type Domain = (typeof DOMAINS)[number]

export interface GradeCode extends Option {
  /** Whether a factor so graded is held to have contributed, so that it can be a modifiable one. */
  readonly contributed: boolean
}

/** The codes of one edition of the analysis form. What was recorded by it means what this says, for good. */
export interface CodeSet {
  /** The version of the form, which each of its records carries. */
  readonly version: number
  readonly name: string
  readonly first: Day
  readonly last: Day | null
  readonly domains: Readonly<Record<Domain, string>>
  readonly grades: readonly GradeCode[]
  readonly source: string
  readonly checked: boolean
}

/**
 * The older form: grades 0, 1, 1*, 2 and 3. From 1 April 2019 panels had to use its successor. Source: the
 * grades were read in a panel’s Form C, the day in the transitional arrangements of the National Child
 * Mortality Database; of the domains only the first was read.
 */
export const FORM_C: CodeSet = {
  version: 1,
  name: 'Form C',
  first: '2008-04-01',
  last: '2019-03-31',
  domains: {
    a: 'A: the child’s needs',
    b: 'B: family and environment',
    c: 'C: parenting capacity',
    d: 'D: service provision',
  },
  grades: [
    { value: '0', label: '0: information not available', contributed: false },
    { value: '1', label: '1: no factors identified', contributed: false },
    {
      value: '1-star',
      label: '1*: identified, but unlikely to have contributed',
      contributed: false,
    },
    {
      value: '2',
      label: '2: may have contributed to vulnerability, ill health or death',
      contributed: true,
    },
    { value: '3', label: '3: explains the death completely by itself', contributed: true },
  ],
  source: 'Form C, analysis proforma of the child death overview panel',
  checked: false,
}

/** The form of the guidance of October 2018: grades 0 to 2. Source: from memory, structure found. */
export const ANALYSIS_FORM: CodeSet = {
  version: 2,
  name: 'Child death analysis form',
  first: '2018-10-01',
  last: null,
  domains: {
    a: 'A: intrinsic to the child',
    b: 'B: social environment, with family and parenting',
    c: 'C: physical environment',
    d: 'D: service provision',
  },
  grades: [
    { value: '0', label: '0: information not available', contributed: false },
    {
      value: '1',
      label: '1: none identified, or unlikely to have contributed',
      contributed: false,
    },
    {
      value: '2',
      label: '2: may have contributed to vulnerability, ill health or death',
      contributed: true,
    },
  ],
  source: 'Child death analysis form, with the guidance of October 2018',
  checked: false,
}

const CODE_SETS = [FORM_C, ANALYSIS_FORM] as const

/** In: the version of an analysis as it was recorded. Out: the codes it was recorded by. */
export function codeSetOf(version: number): CodeSet {
  const found = CODE_SETS.find((one) => one.version === version)
  if (!found) throw new Error(`There are no codes of version ${version}.`)
  return found
}

/** In: a version, a domain and a grade. Out: what they meant on that form. */
export function gradeInWords(version: number, domain: Domain, grade: string): string {
  const { domains, grades, name } = codeSetOf(version)
  const code = grades.find(({ value }) => value === grade)
  return `${domains[domain]}, ${code?.label ?? grade} (${name})`
}

/** Whether a factor of that grade is held to have contributed, by the form it was recorded on. */
export function contributed(version: number, grade: string): boolean {
  return codeSetOf(version).grades.some((one) => one.value === grade && one.contributed)
}
