import { dayIn, type Fields } from '../rules/rule.ts'
import type { ListNumber } from '../records.ts'

/** What the rules across lists ask of a row beside its days, as bits of one number. */
export const NOTE = {
  /** List 3: no further action. */
  noFurtherAction: 1,
  /** List 5: the conference led to a plan. */
  resultedInPlan: 2,
  /** List 7: another authority's plan. */
  temporary: 4,
  /** List 8: a short break, legal status V3 or V4. */
  shortBreak: 8,
  /** List 10: adopted, or no longer to be. */
  adoptionEnded: 16,
  /** List 6: what the case status says, where it says something. */
  statusCare: 32,
  statusPlan: 64,
  statusOther: 128,
} as const

/** In: what a row says. Out: its note. */
export function noteOf(list: ListNumber, fields: Fields): number {
  if (list === 3) return fields['noFurtherAction'] === true ? NOTE.noFurtherAction : 0
  if (list === 5) return fields['resultedInPlan'] === true ? NOTE.resultedInPlan : 0
  if (list === 7) return fields['temporary'] === true ? NOTE.temporary : 0
  if (list === 8) return /^V[34]/.test(String(fields['legalStatus'])) ? NOTE.shortBreak : 0
  if (list === 10)
    return (dayIn(fields, 'adopted') ?? dayIn(fields, 'reversed')) ? NOTE.adoptionEnded : 0
  if (list !== 6 || typeof fields['status'] !== 'string') return 0
  if (fields['status'] === 'Looked after child') return NOTE.statusCare
  return fields['status'] === 'Child protection plan' ? NOTE.statusPlan : NOTE.statusOther
}

const ENDS: Readonly<Partial<Record<ListNumber, string>>> = {
  4: 'authorised',
  5: 'conference',
  6: 'closed',
  7: 'end',
  8: 'end',
}

/** The field whose day ends a row; for list 5 the conference. */
export function endOf(list: ListNumber, fields: Fields): string | null {
  const field = ENDS[list]
  return field === undefined ? null : dayIn(fields, field)
}
