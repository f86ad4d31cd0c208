import { periodHolding, type Period } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, type RoomFacts, type Told } from '../../rooms/index.ts'
import { childDeathFigures } from './figures.ts'
import { caseOf, type DeathCase } from './figures/death-case.ts'
import { lookBack, type LookBack } from './look-back/look-back.ts'
import { nationalStudyFrom } from './look-back/national-study.ts'
import { themeOf } from './look-back/theme.ts'
import { THEMES } from './themes.ts'

/** Four ways to count one year’s deaths, which a reader must never take for each other. */
const BASES = [
  ['child-deaths.notified.count', 'Notified in the year'],
  ['child-deaths.died.count', 'Died in the year'],
  ['child-deaths.reviewed.count', 'Reviewed in the year'],
  ['child-deaths.backlog.count', 'Waiting at its end'],
] as const

/**
 * What the panel’s cases come to together. In: the panel’s own room and its cases. Out: each year on its
 * four bases, and every theme the panel looks back on, with the national studies it entered beside it.
 */
export function panelTells(facts: RoomFacts, cases: readonly RoomFacts[]): readonly Told[] {
  const deaths = cases.flatMap((one) => caseOf(one) ?? [])
  return [...fourBases(cases, deaths), ...lookBacks(facts, deaths)]
}

function fourBases(cases: readonly RoomFacts[], deaths: readonly DeathCase[]): Told[] {
  const years = yearsOf(deaths)
  if (years.length === 0) return []
  return [
    {
      title: 'Deaths year by year, counted in four ways',
      lines: [
        'Each column counts something else. A death can be notified in one year and reviewed in a later one.',
        'So the columns don’t add up across a line, and none stands for another. Only children who lived here are counted.',
      ],
      table: {
        head: ['Year to 31 March', ...BASES.map(([, heading]) => heading)],
        rows: years.map((year) => {
          const counted = childDeathFigures.ofRooms(cases, year)
          return [
            year.last.slice(0, 4),
            ...BASES.map(([figure]) => {
              const measure = counted.find(({ id }) => id === figure)?.measure
              return measure?.status === 'known' ? String(measure.value) : 'Not known'
            }),
          ]
        }),
      },
    },
  ]
}

function yearsOf(deaths: readonly DeathCase[]): readonly Period[] {
  const days = deaths.flatMap(({ died, notified, completed }) =>
    [died, notified, completed].filter((day) => day !== null),
  )
  const periods = new Map(days.map((day) => [periodHolding(day).name, periodHolding(day)]))
  return [...periods.values()].sort((a, b) => a.first.localeCompare(b.first))
}

function lookBacks(facts: RoomFacts, deaths: readonly DeathCase[]): Told[] {
  const studies = recordsOf(facts, 'national-study')
  const asked = new Set(recordsOf(facts, 'look-back').map(({ values }) => textIn(values, 'theme')))
  return THEMES.filter(({ value }) => asked.has(value)).flatMap(({ value }) => {
    const own = studies.filter(({ values }) => textIn(values, 'theme') === value)
    return tellingOf(
      lookBack(
        deaths,
        themeOf(value),
        own.map(({ values }) => nationalStudyFrom(values)),
      ),
    )
  })
}

function tellingOf({ theme, basis, tables, studies }: LookBack): Told[] {
  const title = `Looking back: ${theme}`
  const counted = tables.filter(({ rows }) => rows.length > 0)
  return [
    {
      title,
      lines: basis,
      table: {
        head: ['What', 'Deaths'],
        rows: counted.flatMap((table) => [
          ...table.rows.map(({ label, words }) => [`${table.title}: ${label}`, words]),
          ...(table.notRecorded > 0
            ? [[`${table.title}: not recorded`, String(table.notRecorded)]]
            : []),
        ]),
      },
    },
    ...studies.map(({ study, beside }) => ({
      title: `${title}, beside a national study`,
      lines: [
        `${study.title} (${study.period}). Source: ${study.source}.`,
        ...(study.differs === '' ? [] : [study.differs]),
      ],
      table: {
        head: ['What', 'The study', 'Here', 'How far they compare'],
        rows: beside.map(({ label, national, here, caution }) => [label, national, here, caution]),
      },
    })),
  ]
}
