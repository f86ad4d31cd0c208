import { POPULATION_BY_GROUP } from '../../modules/figures/index.ts'
import { csvText } from '../../platform/files/index.ts'

type Cells = readonly (string | number | null)[]

const HEADINGS = [
  'id',
  'title',
  'period',
  'key',
  'value',
  'unit',
  'numerator',
  'denominator',
  'source',
  'as_of',
]
const PANEL = 'supplied by the Severnshire child death overview panel'
const TRAINERS = 'supplied by the partnership’s training co-ordinator'
const HOSTS = 'supplied by Severnshire Council’s private fostering service'

// Deaths notified in each year to 31 March, from 2008-09 to 2016-17: later ones are counted from rooms.
const DEATHS = [38, 41, 35, 44, 31, 37, 29, 33, 30]
const TRAINING = [
  ['2015-16', 49, 1124, 905, 95, 612],
  ['2016-17', 54, 1219, 1160, 96, 780],
  ['2017-18', 58, 1308, 1389, 97, 921],
] as const
// Children of each broad ethnic group, as at the population census of 2011: the shares of a mostly rural
// county, made up. The latest count a partnership had in those years, and its year is shown.
const CENSUS = 'supplied by Severnshire Council’s research team, from the population census'
const GROUPS = [
  ['White British', 101800],
  ['White other', 5300],
  ['Mixed', 3900],
  ['Asian', 3000],
  ['Black', 800],
  ['Other', 230],
] as const
const FOSTERING = [
  ['2015-16', 12, 9, 7, 8, 14],
  ['2016-17', 14, 10, 11, 7, 18],
] as const

/** Values that no list of Annex A holds, as other services of Severnshire supply them. Made up. */
export function suppliedFigures(): string {
  const rows: Cells[] = DEATHS.map((value, place) =>
    counted('child-deaths.notified.count', yearName(2008 + place), value, PANEL),
  )
  rows.push(
    counted('child-deaths.reviewed.count', '2016-17', 28, PANEL),
    counted('child-deaths.modifiable.count', '2016-17', 9, PANEL),
  )
  for (const [period, events, attendances, completed, satisfied, answered] of TRAINING)
    rows.push(
      counted('training.events.count', period, events, TRAINERS),
      counted('training.attendances.count', period, attendances, TRAINERS),
      counted('e-learning.completions.count', period, completed, TRAINERS),
      share(
        'e-learning.satisfied.percent',
        period,
        Math.round((answered * satisfied) / 100),
        answered,
        TRAINERS,
      ),
    )
  // The last year's arrangements have rooms of their own, which give its figures.
  for (const [period, notified, started, ended, atEnd, all] of FOSTERING)
    rows.push(
      counted('private-fostering.notified.count', period, notified, HOSTS),
      counted('private-fostering.started.count', period, started, HOSTS),
      counted('private-fostering.ended.count', period, ended, HOSTS),
      counted('private-fostering.in-place-at-end.count', period, atEnd, HOSTS),
      counted('private-fostering.arrangements.count', period, all, HOSTS),
    )
  for (const [group, children] of GROUPS)
    rows.push([
      POPULATION_BY_GROUP,
      'Children aged 0 to 17 by broad ethnic group',
      '2011-12',
      group,
      children,
      'table',
      null,
      null,
      CENSUS,
      '2011-03-27',
    ])
  return csvText([HEADINGS, ...rows])
}

function counted(id: string, period: string, value: number, source: string): Cells {
  return [id, null, period, null, value, 'count', null, null, source, asOf(period)]
}

function share(id: string, period: string, x: number, n: number, source: string): Cells {
  return [id, null, period, null, (x * 100) / n, 'percent', x, n, source, asOf(period)]
}

const yearName = (year: number) => `${year}-${String((year + 1) % 100).padStart(2, '0')}`
const asOf = (period: string) => `${Number(period.slice(0, 4)) + 1}-04-30`
