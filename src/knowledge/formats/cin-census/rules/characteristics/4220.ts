import { ETHNICITIES } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule4220: ChildRule = {
  code: '4220',
  severity: 'error',
  scope: 'child',
  fields: ['Ethnicity'],
  words:
    'Ethnicity is missing, or is no code of the census. Enter the code; NOBT says it is not yet obtained, REFU that it was refused.',
  check: (child) =>
    child.ethnicity === null || !ETHNICITIES.has(child.ethnicity) ? [at(child, 'Ethnicity')] : null,
}
