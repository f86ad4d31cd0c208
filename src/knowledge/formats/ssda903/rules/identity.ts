import { ETHNICITY, sexCodes } from '../codes.ts'
import { contentOf } from '../children.ts'
import { at, blank, dayBefore, eachHeader, reached, unreadable, type ReturnRule } from './rule.ts'

const AGE = 'children looked after at the end (under 18)'
const EVERY = 'every figure of children looked after'

/** Who the children are: each once, with a birth and the codes by which children are compared. */
export const IDENTITY: readonly ReturnRule[] = [
  {
    id: 'child-id',
    condition: 'ours',
    severity: 'error',
    message: 'The row names no child, so nothing in it can be counted. Fill in CHILD.',
    why: EVERY,
    broken: ({ child, headers, episodes, asylum }) =>
      child === null ? [...headers, ...episodes, ...asylum].map((row) => at(row, 'CHILD')) : [],
  },
  {
    id: 'header-twice',
    condition: 'ours',
    severity: 'error',
    message: 'The child has more than one row in the Header table. Keep one.',
    why: EVERY,
    broken: ({ headers: [, ...again] }) => again.map((row) => at(row, 'CHILD')),
  },
  {
    id: 'header-missing',
    condition: 'ours',
    severity: 'error',
    message: 'The child has episodes but no row in the Header table, so no age. Add the row.',
    why: AGE,
    broken: ({ headerSent, headers, episodes: [first] }) =>
      headerSent && headers.length === 0 && first ? [at(first, 'CHILD')] : [],
  },
  {
    id: 'episode-twice',
    condition: 'ours',
    severity: 'error',
    message: 'The same episode is in the table twice. Take one of the rows out.',
    why: EVERY,
    broken({ episodes }) {
      const seen = new Set<string>()
      return episodes.flatMap((episode) => {
        const again = seen.has(contentOf(episode))
        seen.add(contentOf(episode))
        return again ? [at(episode, 'CHILD', 'DECOM')] : []
      })
    },
  },
  {
    id: '101',
    condition: 'compared',
    severity: 'query',
    message:
      'The code of sex is blank or none of this year’s. It was 1 or 2, and is M, F or U since 2024-25.',
    why: 'comparisons by sex',
    broken: eachHeader(['SEX'], ({ sex }, _child, year) => !sexCodes(year).has(sex ?? '')),
  },
  {
    id: '102',
    condition: 'compared',
    severity: 'error',
    message: 'The date of birth is blank or is no date. Write it as 31/03/2010.',
    why: AGE,
    broken: eachHeader(['DOB'], ({ birth }) => birth === null),
  },
  {
    id: '103',
    condition: 'compared',
    severity: 'query',
    message: 'The ethnic code is blank or is none. The child is counted as not known.',
    why: 'comparisons by ethnicity',
    broken: eachHeader(['ETHNIC'], ({ ethnicity }) => !Object.hasOwn(ETHNICITY, ethnicity ?? '')),
  },
  {
    id: '301',
    condition: 'compared',
    severity: 'error',
    message: 'The date of birth is after the end of the year. Correct it.',
    why: AGE,
    broken: eachHeader(['DOB'], ({ birth }, _child, { last }) => birth !== null && birth > last),
  },
  {
    id: '351',
    condition: 'compared',
    severity: 'query',
    message: 'The person was over 25 when the year began. Check the date of birth.',
    why: AGE,
    broken: eachHeader(['DOB'], ({ birth }, _child, { first }) =>
      reached(birth, 25, dayBefore(first)),
    ),
  },
  {
    id: '105',
    condition: 'from its title',
    severity: 'query',
    message: 'Whether the child is an unaccompanied asylum seeker must be 1 or 0.',
    why: 'unaccompanied asylum-seeking children',
    broken: eachHeader(
      ['UASC'],
      (header) =>
        'UASC' in header.raw && !blank(header, 'UASC') && !/^[01]$/.test(header.asylum ?? ''),
    ),
  },
  {
    id: '104',
    condition: 'compared',
    severity: 'query',
    message: 'The date on which asylum-seeking status ceased is no date. Write it as 31/03/2010.',
    why: 'unaccompanied asylum-seeking children',
    broken: ({ asylum }) =>
      asylum.filter((row) => unreadable(row, 'DUC', row.asylumCeased)).map((row) => at(row, 'DUC')),
  },
  {
    id: '303',
    condition: 'compared',
    severity: 'query',
    message:
      'A date on which asylum-seeking status ceased is given, but the header does not say 1.',
    why: 'unaccompanied asylum-seeking children',
    broken: ({ asylum, headers: [header] }) =>
      asylum
        .filter(({ asylumCeased }) => asylumCeased !== null && header && !blank(header, 'UASC'))
        .filter(() => header?.asylum !== '1')
        .map((row) => [...at(row, 'DUC'), ...(header ? at(header, 'UASC') : [])]),
  },
  {
    id: '304',
    condition: 'compared',
    severity: 'query',
    message:
      'Asylum-seeking status ceased after the 18th birthday. It ends on that day at the latest.',
    why: 'unaccompanied asylum-seeking children',
    broken: ({ asylum, birth }) =>
      asylum
        .filter((row) => reached(row.birth ?? birth, 18, dayBefore(row.asylumCeased)))
        .map((row) => at(row, 'DUC')),
  },
]
