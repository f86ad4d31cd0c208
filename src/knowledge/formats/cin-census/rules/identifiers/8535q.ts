import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/** A child who dies on the day of birth is no fault. */
export const rule8535Q: ChildRule = {
  code: '8535Q',
  severity: 'query',
  scope: 'child',
  fields: ['PersonDeathDate', 'PersonBirthDate'],
  words:
    'The date of death is before the date of birth. Correct whichever is wrong, or give a reason.',
  check: (child) =>
    child.death && child.birth && child.death < child.birth
      ? [at(child, 'PersonDeathDate'), at(child, 'PersonBirthDate')]
      : null,
}
