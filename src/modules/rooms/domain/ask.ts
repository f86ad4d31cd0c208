// Short ways to write the questions of a form: most of them must be answered.
import type { Question } from '../../asks/index.ts'

type Asked<Type extends Question['type']> = Extract<Question, { type: Type }>
type More<Type extends Question['type']> = Partial<Omit<Asked<Type>, 'id' | 'type' | 'label'>>

/** A day that has come, and that must be given. */
export const pastDay = (id: string, label: string, more: More<'date'> = {}): Asked<'date'> => ({
  id,
  type: 'date',
  label,
  required: true,
  notAfterToday: true,
  ...more,
})

/** A day that may lie ahead, and that must be given. */
export const anyDay = (id: string, label: string, more: More<'date'> = {}): Asked<'date'> => ({
  id,
  type: 'date',
  label,
  required: true,
  ...more,
})

export const line = (id: string, label: string, more: More<'text'> = {}): Asked<'text'> => ({
  id,
  type: 'text',
  label,
  required: true,
  most: 200,
  ...more,
})

export const words = (id: string, label: string, more: More<'text'> = {}): Asked<'text'> => ({
  id,
  type: 'text',
  long: true,
  label,
  required: true,
  most: 4000,
  ...more,
})

export const yesNo = (id: string, label: string, more: More<'yes-no'> = {}): Asked<'yes-no'> => ({
  id,
  type: 'yes-no',
  label,
  required: true,
  ...more,
})

export const one = (
  id: string,
  label: string,
  options: Asked<'one'>['options'],
  more: More<'one'> = {},
): Asked<'one'> => ({ id, type: 'one', label, required: true, options, ...more })

export const many = (
  id: string,
  label: string,
  options: Asked<'many'>['options'],
  more: More<'many'> = {},
): Asked<'many'> => ({ id, type: 'many', label, required: true, options, ...more })

export const rows = (
  id: string,
  label: string,
  columns: Asked<'rows'>['columns'],
  more: More<'rows'> = {},
): Asked<'rows'> => ({ id, type: 'rows', label, required: true, columns, ...more })

export const whole = (
  id: string,
  label: string,
  unit: string,
  more: More<'number'> = {},
): Asked<'number'> => ({ id, type: 'number', label, required: true, unit, whole: true, ...more })

export const grade = (
  id: string,
  label: string,
  levels: Asked<'grade'>['levels'],
  more: More<'grade'> = {},
): Asked<'grade'> => ({ id, type: 'grade', label, required: true, levels, ...more })

/** Stands under boxes for free text: a room never holds what names a child. */
export const NO_NAMES =
  'Write “the child”, “the mother”. Leave out names, addresses and dates of birth.'
