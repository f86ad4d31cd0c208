import type { Question } from '../../asks/index.ts'

/** The day something happened. */
export const dayOf = (label: string, hint?: string): Question => ({
  id: 'on',
  type: 'date',
  label,
  ...(hint === undefined ? {} : { hint }),
  required: true,
  notAfterToday: true,
})

export const NO_NAMES =
  'Write “the child”, “the carer”. Leave out names, addresses and dates of birth.'
