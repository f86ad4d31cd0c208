/** What a form holds: each field's texts by its name. A screen's own fields and parked ones look alike. */
export interface TypedFields {
  text(name: string): string
  all(name: string): readonly string[]
  has(name: string): boolean
}

/** What became of one question's fields: an answer, nothing given, or why it can't be accepted. */
export type Reading<Value> =
  | { readonly kind: 'given'; readonly value: Value }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly field: string; readonly message: string }

export const blank = { kind: 'blank' } as const
export const given = <Value>(value: Value): Reading<Value> => ({ kind: 'given', value })
export const refused = (field: string, message: string) =>
  ({ kind: 'refused', field, message }) as const

/** The name of a question's main field, which is also the id that an error links to. */
export function fieldOf(question: string): string {
  return `q-${question}`
}

/** Whether the button was pressed that asks for one more row, and nothing is to be saved for good yet. */
export function asksForRow(typed: Pick<TypedFields, 'text'>): boolean {
  return typed.text('do').startsWith('more:')
}
