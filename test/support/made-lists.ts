import type { AnnexALists } from '../../src/knowledge/formats/annex-a/index.ts'
import { readPeriod, type Period } from '../../src/knowledge/law/index.ts'
import type {
  Beside,
  IndicatorInput,
} from '../../src/modules/figures/domain/indicators/indicator.ts'
import type { Evidence } from '../../src/modules/figures/index.ts'

const PERSON = { row: 2, gender: null, ethnicity: null, birth: '2010-01-01' }

// Only what indicators read; a column that is added to a list is not theirs.
type ReadList = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
const BLANK: Readonly<Record<ReadList, object>> = {
  1: { contact: null, source: null, outcome: null },
  2: { start: null, completed: null, organisation: null },
  3: { referral: null, source: null, noFurtherAction: null },
  4: { start: null, authorised: null, supportRequired: null },
  5: {
    strategy: null,
    start: null,
    conferenceNotRequired: null,
    conference: null,
    resultedInPlan: null,
    transferIn: null,
  },
  6: { start: null, closed: null, status: null },
  7: { start: null, end: null, previousPlans: null, temporary: null },
  8: { start: null, end: null, legalStatus: null },
}

export type MadeRow<L extends ReadList> = Partial<AnnexALists[L]> & { readonly child: string }

const WIDE = { first: '2015-04-01', last: '2018-05-01', extracted: '2018-05-02' }

/** Made-up records of one list, blank but for what is said, over the days said. */
export function made<L extends ReadList>(
  list: L,
  rows: readonly MadeRow<L>[],
  window = WIDE,
): Evidence {
  return {
    lists: { [list]: rows.map((row) => ({ ...PERSON, ...BLANK[list], ...row })) },
    windows: { [list]: window },
  } as Evidence
}

/** In: evidence of several lists. Out: the same as one. */
export function together(...parts: Evidence[]): Evidence {
  return {
    lists: Object.assign({}, ...parts.map(({ lists }) => lists)) as Evidence['lists'],
    windows: Object.assign({}, ...parts.map(({ windows }) => windows)) as Evidence['windows'],
  }
}

export const NOTHING_BESIDE: Beside = {
  area: 'E10000099',
  published: [],
  neighbours: null,
  populations: [],
}

/** The year to 31 March that a name says. Throws where it is none. */
export function yearOf(name: string): Period {
  const period = readPeriod(name)
  if (!period) throw new Error(`${name} is no period.`)
  return period
}

/** What an indicator needs for 2017-18, or another year. */
export function inputOf(
  evidence: Evidence,
  year = '2017-18',
  beside: Partial<Beside> = {},
): IndicatorInput {
  return { evidence, period: yearOf(year), beside: { ...NOTHING_BESIDE, ...beside } }
}
