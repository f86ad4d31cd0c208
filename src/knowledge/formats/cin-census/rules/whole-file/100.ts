import type { HeaderRule } from '../../rule.ts'

/**
 * The year a census names is the one in which it ends, so a reference date of another year is
 * wrong too.
 */
export const rule100: HeaderRule = {
  code: '100',
  severity: 'error',
  scope: 'header',
  fields: ['ReferenceDate', 'Year'],
  words:
    'The reference date is not 31 March of the census year. Correct the head of the file, and check that it is the right year’s file.',
  check: ({ referenceDate, referenceDateText, year: named }, { last }) =>
    referenceDate === last && (named === null || named === last.slice(0, 4))
      ? null
      : [
          { path: 'Header/CollectionDetails/ReferenceDate', value: referenceDateText },
          { path: 'Header/CollectionDetails/Year', value: named },
        ],
}
