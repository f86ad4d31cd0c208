import type { FileRule } from '../../rule.ts'

const MOST_UNKNOWN = 0.02

/**
 * U counts as not recorded. Unborn children are left out of the numerator; the denominator is
 * every child of the file, as the found reading of the published rule has it.
 */
export const rule2886Q: FileRule = {
  code: '2886Q',
  severity: 'query',
  scope: 'file',
  fields: ['Sex', 'ExpectedPersonBirthDate'],
  words:
    'More than 2% of children have no sex recorded, unborn children aside. Complete it where it is known, or give a reason.',
  begin: () => {
    let [children, unknown] = [0, 0]
    return {
      see({ sex, gender, expectedBirth }) {
        children++
        const recorded = sex ?? gender
        const none = recorded === null || recorded === 'U' || recorded === '0'
        if (none && expectedBirth === null) unknown++
        return null
      },
      end: () =>
        unknown <= children * MOST_UNKNOWN
          ? null
          : [
              { path: 'count of children without sex', value: String(unknown) },
              { path: 'count of children', value: String(children) },
            ],
    }
  },
}
