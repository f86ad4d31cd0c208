/** A file given as evidence, kept by its checksum. */
export interface GivenFile {
  readonly sha256: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  /** Whether a scanner looked at it; "none" where no scanner is set up. */
  readonly scan: 'clean' | 'none'
}

export type CellValue = string | number

export interface YesNoValue {
  readonly answer: 'yes' | 'no' | 'not-applicable'
  readonly reason: string
}

export interface EvidenceValue {
  readonly files: readonly GivenFile[]
  readonly link: string
}

/** What was counted; `denominator` is null for a count. Days are the first and last that were counted. */
export interface FigureAnswer {
  readonly numerator: number
  readonly denominator: number | null
  readonly first: string
  readonly last: string
}

export type AnswerValue =
  | CellValue
  | readonly string[]
  | YesNoValue
  | EvidenceValue
  | FigureAnswer
  | readonly Readonly<Record<string, CellValue>>[]

/** An answer as it is kept. The version rises with each change, so that nobody overwrites unseen. */
export interface Answer {
  readonly value: AnswerValue
  readonly version: number
  /** Who gave it: a name, or "a link" where nobody signed in. */
  readonly by: string
  readonly at: string
  /** From an earlier return: it counts once somebody has confirmed it. */
  readonly carried?: { readonly from: string; readonly confirmed: boolean }
}

/** Answers by question id; a question not answered has no entry. */
export type Answers = Readonly<Record<string, Answer>>

/** Whether an answer counts: given here, or carried forward and confirmed. */
export function counts(answer: Answer | undefined): answer is Answer {
  return answer !== undefined && answer.carried?.confirmed !== false
}
