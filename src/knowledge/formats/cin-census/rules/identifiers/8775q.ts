import { addMonths } from '../../../../law/index.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * A case closed by the 25th birthday is no fault, though the person is over 25 at the reference
 * date.
 */
export const rule8775Q: ChildRule = {
  code: '8775Q',
  severity: 'query',
  scope: 'child',
  fields: ['PersonBirthDate', 'CINclosureDate'],
  words:
    'The person is over 25, and a case was open after the 25th birthday. Check the date of birth and close the case, or give a reason.',
  check: (child, { birth25 }) => {
    const { birth, episodes } = child
    if (!birth || birth >= birth25) return null
    const birthday = addMonths(birth, 25 * 12)
    const after = episodes.filter(
      ({ closure }) => closure === null || !!(closure && closure > birthday),
    )
    return episodes.length > 0 && after.length === 0
      ? null
      : [at(child, 'PersonBirthDate'), ...after.map((episode) => at(episode, 'CINclosureDate'))]
  },
}
