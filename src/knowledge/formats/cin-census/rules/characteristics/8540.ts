import { DISABILITIES } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/** Asked of a child who is born, where a referral went on to further action. */
export const rule8540: ChildRule = {
  code: '8540',
  severity: 'error',
  scope: 'child',
  fields: ['Disability', 'PersonBirthDate', 'ReferralNFA'],
  words:
    'Disability is missing, or is no code of the census. Enter every disability the child has, or NONE.',
  check: (child) => {
    if (child.birth === null) return null
    if (!child.episodes.some(({ noFurtherAction }) => noFurtherAction === false)) return null
    if (child.disabilities.length === 0) return [at(child, 'Disability')]
    const wrong = child.disabilities.flatMap((code, index) =>
      DISABILITIES.has(code) ? [] : [index],
    )
    return wrong.length === 0 ? null : wrong.map((index) => at(child, 'Disability', index))
  },
}
