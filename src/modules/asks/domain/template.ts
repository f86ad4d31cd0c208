/** What kind of record an answered template is: who may read it follows from this, by the policies. */
export const RETURN_KINDS = [
  'self_assessment',
  'school_return',
  'audit_return',
  'agency_return',
  'survey_response',
] as const
export type ReturnKind = (typeof RETURN_KINDS)[number]

/** Which role answers a return of each kind; null for a survey, which nobody signs. */
export const ANSWERED_BY: Readonly<Record<ReturnKind, 'AL' | 'DSL' | null>> = {
  self_assessment: 'AL',
  school_return: 'DSL',
  audit_return: 'AL',
  agency_return: 'AL',
  survey_response: null,
}

/** Whom a template is made for. A round may ask any of them, in the words of its kind. */
export type Audience = 'agencies' | 'schools' | 'people' | 'anyone'

/** A question is asked only where another was answered in one of these ways. */
export interface Condition {
  readonly question: string
  readonly is: readonly string[]
}

interface Asked {
  /** Unique in the template, and the same in the next version where it means the same. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What a good answer rests on; stands beside the question. */
  readonly guidance?: string
  readonly required?: boolean
  /** The standard it belongs to, by id. */
  readonly standard?: string
  readonly theme?: string
  readonly when?: Condition
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

export interface GradeLevel {
  readonly value: number
  readonly label: string
  /** What somebody would see where this grade is right. */
  readonly descriptor: string
}

export type TextQuestion = Asked & {
  readonly type: 'text'
  readonly long?: boolean
  readonly most?: number
}
export type NumberQuestion = Asked & {
  readonly type: 'number'
  readonly unit: string
  readonly least?: number
  readonly most?: number
  readonly whole?: boolean
}
export type DateQuestion = Asked & { readonly type: 'date'; readonly notAfterToday?: boolean }
export type OneQuestion = Asked & {
  readonly type: 'one'
  readonly options: readonly Option[]
  /** Values that count as good, for a share in a survey; an answer in neither list is left out of it. */
  readonly good?: readonly string[]
  readonly bad?: readonly string[]
}
export type ManyQuestion = Asked & { readonly type: 'many'; readonly options: readonly Option[] }
export type GradeQuestion = Asked & {
  readonly type: 'grade'
  readonly levels: readonly GradeLevel[]
}
/** Yes, no, and where allowed not applicable; a reason is asked for with those named. */
export type YesNoQuestion = Asked & {
  readonly type: 'yes-no'
  readonly notApplicable?: boolean
  readonly reasonFor?: readonly ('yes' | 'no' | 'not-applicable')[]
}
export type EvidenceQuestion = Asked & { readonly type: 'evidence'; readonly most?: number }
/** An answer that can be a figure: what was counted, out of what, over which days. */
export type FigureQuestion = Asked & {
  readonly type: 'figure'
  /** The figure's id in the register. */
  readonly figure: string
  readonly unit: 'count' | 'percent'
  readonly numerator: string
  readonly denominator?: string
}
export type RowsQuestion = Asked & {
  readonly type: 'rows'
  readonly columns: readonly CellQuestion[]
  readonly least?: number
  readonly most?: number
}
export type CellQuestion = TextQuestion | NumberQuestion | DateQuestion | OneQuestion

export type Question =
  | CellQuestion
  | ManyQuestion
  | GradeQuestion
  | YesNoQuestion
  | EvidenceQuestion
  | FigureQuestion
  | RowsQuestion
export type QuestionType = Question['type']

export interface Section {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly questions: readonly Question[]
}

export interface Standard {
  readonly id: string
  readonly title: string
  readonly theme?: string
}

/** How answers of one standard become its score: by the lowest grade, by the mean, or as a share of good answers. */
export interface Scoring {
  readonly how: 'lowest' | 'mean' | 'share-good'
  readonly least: number
  readonly most: number
  /** From this score a standard counts as met. */
  readonly metFrom: number
}

/**
 * How the standards of an earlier version live on: the id there, and here; null where it has no
 * successor. A standard of this version that no line names is new, and its series starts here.
 */
export interface VersionMap {
  readonly code: string
  readonly version: number
  readonly standards: Readonly<Record<string, string | null>>
}

export interface Template {
  /** Stays the same from version to version: "section-11". */
  readonly code: string
  readonly version: number
  readonly title: string
  /** One or two sentences for whoever is asked: what it is for, and what becomes of it. */
  readonly purpose: string
  readonly kind: ReturnKind
  readonly audience: Audience
  readonly standards: readonly Standard[]
  readonly sections: readonly Section[]
  readonly scoring: Scoring | null
  readonly maps: readonly VersionMap[]
  /** Whether an answer "nothing to report" is one that may be given. */
  readonly nilAllowed: boolean
  /** Where its standards come from, and whether that was checked. */
  readonly source: string
  readonly checked: boolean
}

/** Every question, in order. */
export function questionsOf({ sections }: Pick<Template, 'sections'>): readonly Question[] {
  return sections.flatMap(({ questions }) => questions)
}

export function findQuestion(
  template: Pick<Template, 'sections'>,
  id: string,
): Question | undefined {
  return questionsOf(template).find((question) => question.id === id)
}
