import type { Question } from '../../asks/index.ts'
import { ask } from '../../rooms/index.ts'
import { AREAS, optionsOf } from './codes.ts'

// Questions that several forms ask alike.

/** The day something happened. */
export const dayOf = (label: string): Question => ({
  id: 'on',
  type: 'date',
  label,
  required: true,
  notAfterToday: true,
})

/** The time of day, for what the law counts in hours. */
export const timeOf = (label: string): Question => ({
  id: 'at',
  type: 'text',
  most: 5,
  label,
  hint: 'By the 24-hour clock, such as 14:30. Leave it empty if it is not known.',
})

export const { NO_NAMES } = ask

/** Where the Act of 2021 was in force; asked only of its notices and orders. */
export const areaFor = (kind: 'DAPN' | 'DAPO'): Question => ({
  id: 'area',
  type: 'one',
  label: 'Where was it in force?',
  hint: 'From 27 November 2024 these were piloted in a few areas. Elsewhere the Act of 2010 stands.',
  options: optionsOf(AREAS),
  required: true,
  when: { question: 'kind', is: [kind] },
})
