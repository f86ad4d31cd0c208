import type { Question } from '../../../asks/index.ts'

type Of<Type extends Question['type']> = Extract<Question, { readonly type: Type }>
type More<Type extends Question['type']> = Partial<Omit<Of<Type>, 'id' | 'type' | 'label'>>

/** Said beside every long text. */
export const NO_NAMES =
  'Write “the child”, “the mother”. Leave out names, addresses and dates of birth.'

// What is asked must be answered, unless it says `required: false`.
export const text = (id: string, label: string, more: More<'text'> = {}): Of<'text'> => ({
  id,
  type: 'text',
  label,
  required: true,
  most: 200,
  ...more,
})

export const long = (id: string, label: string, more: More<'text'> = {}): Of<'text'> =>
  text(id, label, { long: true, most: 3000, hint: NO_NAMES, ...more })

/** A day that has come: what happened. */
export const past = (id: string, label: string, more: More<'date'> = {}): Of<'date'> => ({
  id,
  type: 'date',
  label,
  required: true,
  notAfterToday: true,
  ...more,
})

/** A day that may lie ahead. */
export const day = (id: string, label: string, more: More<'date'> = {}): Of<'date'> => ({
  ...past(id, label),
  notAfterToday: false,
  ...more,
})

export const one = (
  id: string,
  label: string,
  options: Of<'one'>['options'],
  more: More<'one'> = {},
): Of<'one'> => ({ id, type: 'one', label, required: true, options, ...more })

export const many = (
  id: string,
  label: string,
  options: Of<'many'>['options'],
  more: More<'many'> = {},
): Of<'many'> => ({ id, type: 'many', label, required: true, options, ...more })

export const yesNo = (id: string, label: string, more: More<'yes-no'> = {}): Of<'yes-no'> => ({
  id,
  type: 'yes-no',
  label,
  required: true,
  ...more,
})

export const whole = (
  id: string,
  label: string,
  unit: string,
  more: More<'number'> = {},
): Of<'number'> => ({ id, type: 'number', label, required: true, unit, whole: true, ...more })

export const grade = (
  id: string,
  label: string,
  levels: Of<'grade'>['levels'],
  more: More<'grade'> = {},
): Of<'grade'> => ({ id, type: 'grade', label, required: true, levels, ...more })
