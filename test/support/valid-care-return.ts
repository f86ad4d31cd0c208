import fc from 'fast-check'
import { addDays, periodOf, type Day } from '../../src/knowledge/law/index.ts'

/** The year of every return made here. */
export const YEAR = periodOf(2017)
/** Stands in every postcode and pupil number, so that one that gets out is seen. */
export const SECRET = 'ZZ99 9ZZ'

export type Table = readonly (readonly string[])[]

/** A return as tables of texts, and what was put into it. */
export interface MadeReturn {
  readonly header: Table
  readonly episodes: Table
  readonly expected: {
    readonly atEnd: number
    readonly started: number
    readonly periods: number
    readonly ceased: number
  }
}

interface Stay {
  readonly days: number
  readonly legalStatus: string
}

interface Spell {
  /** Days after the earlier spell ended, at least 1. */
  readonly gap: number
  readonly stays: readonly Stay[]
}

interface Child {
  /** Days after 1 June 2003. */
  readonly born: number
  /** Days after 1 June 2016. */
  readonly came: number
  readonly spells: readonly Spell[]
  readonly shortBreak: boolean
}

const HEADER = ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB']
const EPISODES = [
  ...['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC'],
  ...['REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
]

const stay: fc.Arbitrary<Stay> = fc.record({
  days: fc.integer({ min: 1, max: 120 }),
  legalStatus: fc.constantFrom('C1', 'C2', 'E1', 'V2'),
})
const spell: fc.Arbitrary<Spell> = fc.record({
  gap: fc.integer({ min: 1, max: 60 }),
  stays: fc.array(stay, { minLength: 1, maxLength: 3 }),
})

/** Children who were born between 2003 and 2012, and came into care from 2016 on. */
const child: fc.Arbitrary<Child> = fc.record({
  born: fc.integer({ min: 0, max: 3000 }),
  came: fc.integer({ min: 0, max: 500 }),
  spells: fc.array(spell, { minLength: 1, maxLength: 3 }),
  shortBreak: fc.boolean(),
})

/** A return without fault: what it breaks, and what its figures are, is known from how it was made. */
export const validReturn: fc.Arbitrary<MadeReturn> = fc
  .array(child, { minLength: 1, maxLength: 6 })
  .map(made)
  // A child who left before the year is in none of its tables; a return of nobody tries nothing.
  .filter(({ episodes }) => episodes.length > 1)

function made(children: readonly Child[]): MadeReturn {
  const header: string[][] = [HEADER]
  const episodes: string[][] = [EPISODES]
  const sums = { atEnd: 0, started: 0, periods: 0, ceased: 0 }
  children.forEach(({ born, came, spells, shortBreak }, n) => {
    const id = `C${n}`
    header.push([id, '1', british(addDays('2003-06-01', born)), 'WBRI', SECRET, '', ''])
    const lived = live(addDays('2016-06-01', came), spells)
    for (const one of lived) episodes.push(...one.stays.map((row) => [id, ...row]))
    const inYear = (day: Day | null) => day !== null && day >= YEAR.first && day <= YEAR.last
    const starts = lived.filter(({ start }) => inYear(start)).length
    if (starts > 0) sums.started++
    sums.periods += starts
    if (lived.some(({ end }) => inYear(end))) sums.ceased++
    if (lived.some(({ end }) => end === null)) sums.atEnd++
    // A child of its own, so that the break stands beside no care.
    if (!shortBreak) return
    header.push([`S${n}`, '2', '01/01/2010', 'BCRB', SECRET, '', ''])
    episodes.push([`S${n}`, ...row('2017-07-01', 'S', 'V3', '2017-07-05', 'E4A')])
  })
  return { header, episodes, expected: sums }
}

interface Lived {
  readonly start: Day
  readonly end: Day | null
  readonly stays: readonly string[][]
}

// A return holds only what was open at some time in its year, so what lies outside is left out.
function live(from: Day, spells: readonly Spell[]): readonly Lived[] {
  const lived: Lived[] = []
  let at = from
  for (const { gap, stays } of spells) {
    if (lived.length > 0) at = addDays(at, gap)
    const start = at
    if (start > YEAR.last) break
    const rows: string[][] = []
    let end: Day | null = null
    for (const [n, { days, legalStatus }] of stays.entries()) {
      const [begin, over] = [at, addDays(at, days)]
      const last = n === stays.length - 1
      end = over > YEAR.last ? null : over
      if (end === null || end >= YEAR.first)
        rows.push(row(begin, n === 0 ? 'S' : 'T', legalStatus, end, end && (last ? 'E4A' : 'X1')))
      at = over
      if (end === null) break
    }
    if (rows.length > 0) lived.push({ start, end, stays: rows })
    if (end === null) break
  }
  return lived
}

function row(
  start: Day,
  began: string,
  legalStatus: string,
  end: Day | null,
  ceased: string | null,
): string[] {
  const places = ['', SECRET, SECRET, 'SC999']
  return [
    british(start),
    began,
    legalStatus,
    'N1',
    'U1',
    'PR1',
    british(end),
    ceased ?? '',
    ...places,
  ]
}

function british(day: Day | null): string {
  return day === null ? '' : day.split('-').reverse().join('/')
}
