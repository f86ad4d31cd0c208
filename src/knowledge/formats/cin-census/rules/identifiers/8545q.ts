import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule8545Q: ChildRule = {
  code: '8545Q',
  severity: 'query',
  scope: 'child',
  fields: ['PersonDeathDate'],
  words: 'The date of death is outside the census year. Correct it, or give a reason.',
  check: (child, { first, last }) =>
    child.death && (child.death < first || child.death > last)
      ? [at(child, 'PersonDeathDate')]
      : null,
}
