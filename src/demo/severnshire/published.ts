import { csvText } from '../../platform/files/index.ts'

type Cell = string | number | null

const HEAD = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
]

interface Area {
  readonly level: string
  readonly old: string | null
  readonly code: string | null
  readonly name: string | null
}

const ENGLAND: Area = { level: 'National', old: null, code: null, name: null }
const authority = (old: string, code: string, name: string): Area => ({
  level: 'Local authority',
  old,
  code,
  name,
})
const SEVERNSHIRE = authority('999', 'E10000099', 'Severnshire')

// Made-up neighbours, with what would have been published for them in 2016, 2017 and 2018:
// population, referrals, repeat referrals %, children in need, plans, second plans %, looked after.
const NEIGHBOURS: readonly (readonly [Area, readonly (readonly number[])[]])[] = [
  [
    authority('981', 'E10000081', 'Avonmoor'),
    [
      [112000, 4980, 21.4, 3810, 462, 19.1, 661],
      [112400, 5102, 22.0, 3902, 471, 20.3, 668],
      [113000, 5210, 21.1, 3980, 455, 21.2, 690],
    ],
  ],
  [
    authority('982', 'E10000082', 'Brockshire'),
    [
      [98000, 4100, 18.9, 3105, 371, 17.4, 520],
      [98300, 4230, 19.2, 3160, 366, 18.0, 534],
      [98700, 4085, 19.9, 3204, 380, 18.8, 551],
    ],
  ],
  [
    authority('983', 'E10000083', 'Culverland'),
    [
      [141000, 6420, 23.3, 4870, 590, 20.9, 830],
      [141900, 6600, 23.9, 4955, 602, 21.4, 842],
      [142600, 6710, 24.4, 5040, 611, 21.0, 866],
    ],
  ],
  [
    authority('984', 'E10000084', 'Dunmarsh'),
    [
      [87000, 3630, 20.2, 2850, 331, 16.6, 455],
      [87200, 3702, 20.8, 2890, 340, 17.9, 463],
      [87500, 3655, 21.5, 2935, 338, 18.1, 480],
    ],
  ],
  [
    authority('985', 'E10000085', 'Eastwold'),
    [
      [126000, 5560, 22.6, 4210, 505, 18.2, 742],
      [126400, 5690, 22.1, 4280, 498, 19.0, 755],
      [127100, 5740, 22.9, 4360, 516, 20.1, 771],
    ],
  ],
]

// England: population aged 0 to 17, then as above. Department for Education and Office for National
// Statistics, Open Government Licence v3; rounded as published.
const ENGLAND_VALUES = [
  [11677900, 621470, 22.3, 394400, 50310, 17.9, 70440],
  [11785300, 646120, 21.9, 389040, 51080, 18.7, 72590],
  [11866957, 655630, 21.9, 404710, 53790, 20.2, 75370],
] as const

// The county as published: its referrals, needs and plans agree with its own lists but for the two
// smallest durations of 2018, which are hidden.
const OWN = [
  [116300, 4966, 18.2, 3767, 473, 18.9, 706],
  [116700, 5497, 20.5, 4067, 517, 19.9, 734],
  [117046, 4461, 24.2, 3386, 424, 25.8, 767],
] as const
const DURATIONS: readonly (readonly Cell[])[] = [
  [473, 146, 113, 140, 'c', 'c'],
  [517, 216, 160, 80, 49, 12],
  [424, 110, 105, 163, 'c', 'c'],
]
const STARTED = [
  [636, 120],
  [677, 135],
  [682, 176],
] as const

// Plans that started in England and those of them that were second or later, rounded as published.
const STARTED_IN_ENGLAND = [
  [63310, 11350],
  [66410, 12420],
  [68770, 13900],
] as const

/** Published statistics for Severnshire, its neighbours and England, file by file, as the Department's. */
export function publishedStatistics(): readonly {
  readonly filename: string
  readonly text: string
}[] {
  const areas: readonly (readonly [Area, readonly (readonly number[])[]])[] = [
    [ENGLAND, ENGLAND_VALUES],
    [SEVERNSHIRE, OWN],
    ...NEIGHBOURS,
  ]
  const each = (
    year: (area: Area, place: number, values: readonly number[]) => readonly Cell[] | null,
  ) =>
    areas.flatMap(([area, years]) =>
      years.flatMap((values, place) => {
        const cells = year(area, place, values)
        return cells ? [[...head(area, 2016 + place), ...cells]] : []
      }),
    )
  const file = (
    filename: string,
    columns: readonly string[],
    rows: readonly (readonly Cell[])[],
  ) => ({
    filename,
    text: csvText([[...HEAD, ...columns], ...rows]),
  })
  // A rate's population is the estimate of the period's first year.
  const population = areas.flatMap(([area, years]) =>
    years.map((values, place) => [
      ...head(area, 2015 + place),
      'Children aged 0 to 17 years',
      values[0] ?? null,
    ]),
  )
  return [
    file('population.csv', ['age_group', 'population_estimate'], population),
    file(
      'referrals.csv',
      ['category', 'referral_count', 'rereferral_count', 'rereferral_percent'],
      each((_area, _place, [, referrals = 0, repeat = 0]) => [
        'Referrals and Re-referrals',
        referrals,
        Math.round((referrals * repeat) / 100),
        repeat,
      ]),
    ),
    file(
      'children-in-need.csv',
      ['category', 'Started_episodes', 'At31_episodes'],
      each((_area, _place, [, , , need = 0]) => ['Children in Need', 'x', need]),
    ),
    file(
      'second-plans.csv',
      ['category', 'CPP_start', 'CPP_subsequent', 'CPP_subsequent_percent'],
      each((area, place, values) => {
        const [second = 0] = values.slice(5)
        // As many as start for each hundred at the end in the county itself, or near it.
        const starts = Math.round(((values[4] ?? 0) * 140) / 100)
        const [started, again] =
          area === SEVERNSHIRE
            ? (STARTED[place] ?? ['x', 'x'])
            : area === ENGLAND
              ? (STARTED_IN_ENGLAND[place] ?? ['x', 'x'])
              : [starts, Math.round((starts * second) / 100)]
        return ['Second or subsequent', started, again, second]
      }),
    ),
    file(
      'plans-by-duration.csv',
      [
        'category',
        'CPP_At31',
        '3_months_or_less',
        'more_than_3_months_6_months',
        'more_than_6_months_less_than_1_year',
        '1_year_less_than_2_years',
        '2_years_or_more',
      ],
      each((area, place, [, , , , plans = 0]) =>
        area === SEVERNSHIRE
          ? ['By length of time', ...(DURATIONS[place] ?? [])]
          : ['By length of time', plans, 'x', 'x', 'x', 'x', 'x'],
      ),
    ),
    file(
      'looked-after.csv',
      ['population_type', 'population_estimate', 'children_count', 'rate_per_10000'],
      each((_area, _place, values) => {
        const [people = 1, care = 0] = [values[0], values[6]]
        return [
          'Children looked after on 31 March each year',
          people,
          care,
          Math.round((care * 10_000) / people),
        ]
      }),
    ),
    {
      filename: 'neighbours-2018.csv',
      text: csvText([
        ['LA num', 'LA Name', ...NEIGHBOURS.flatMap((_, place) => [`SN${place + 1}`, 'SNP'])],
        ['999', 'Severnshire', ...NEIGHBOURS.flatMap(([{ old }]) => [old, 'Very Close'])],
      ]),
    },
  ]
}

function head({ level, old, code, name }: Area, year: number): Cell[] {
  const region = code ? ['E12000099', 'Marches'] : [null, null]
  return [year, 'Reporting year', level, 'E92000001', 'England', ...region, old, code, name]
}
