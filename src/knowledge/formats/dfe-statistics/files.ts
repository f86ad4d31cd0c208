/** One value that a column of a published file gives. */
export interface Given {
  /** The figure's id in the register, or an id of its own where the register's meaning differs. */
  readonly figure: string
  readonly unit: 'count' | 'percent' | 'per-10000' | 'table'
  readonly value: string
  readonly numerator?: string
  readonly denominator?: string
  /** A row of a table, by the register's key. */
  readonly key?: string
  /** Only rows where this column has this value. */
  readonly only?: readonly [column: string, value: string]
  /** Published values that are no year to 31 March: the middle of a calendar year. */
  readonly midYear?: true
}

export interface StatisticsFile {
  /** What the publication is called, for "as published in ...". */
  readonly title: string
  /** Columns by which the file is known. */
  readonly known: readonly string[]
  readonly gives: readonly Given[]
}

/** The id under which populations are kept; a rate's denominator, not a figure of the register. */
export const POPULATION = 'population.0-17'

const CIN = 'Characteristics of children in need'
const CLA = 'Children looked after in England'
const CARE = ['population_type'] as const
const DURATIONS = [
  ['3_months_or_less', '3 months or less'],
  ['more_than_3_months_6_months', 'over 3 to 6 months'],
  ['more_than_6_months_less_than_1_year', 'over 6 months, under 1 year'],
  ['1_year_less_than_2_years', '1 year, under 2'],
  ['2_years_or_more', '2 years or more'],
] as const

/**
 * The published files we read, by their columns. Source: Department for Education, Explore Education
 * Statistics, tidy CSV (Open Government Licence v3).
 */
export const STATISTICS_FILES: readonly StatisticsFile[] = [
  {
    title: `${CIN}: children in need`,
    known: ['At31_episodes', 'Started_episodes'],
    gives: [{ figure: 'children-in-need.at-end.count', unit: 'count', value: 'At31_episodes' }],
  },
  {
    title: `${CIN}: referrals and re-referrals`,
    known: ['referral_count', 'rereferral_percent'],
    gives: [
      { figure: 'referrals.count', unit: 'count', value: 'referral_count' },
      {
        figure: 'referrals.repeat-12m.percent',
        unit: 'percent',
        value: 'rereferral_percent',
        numerator: 'rereferral_count',
        denominator: 'referral_count',
      },
      {
        figure: 'referrals.no-further-action.percent',
        unit: 'percent',
        value: 'no_further_action_percent',
        numerator: 'no_further_action_count',
        denominator: 'referral_count',
      },
    ],
  },
  {
    title: `${CIN}: second or subsequent child protection plans`,
    known: ['CPP_start', 'CPP_subsequent'],
    gives: [
      { figure: 'child-protection-plans.started.count', unit: 'count', value: 'CPP_start' },
      {
        figure: 'child-protection-plans.second-or-subsequent.percent',
        unit: 'percent',
        value: 'CPP_subsequent_percent',
        numerator: 'CPP_subsequent',
        denominator: 'CPP_start',
      },
    ],
  },
  {
    title: `${CIN}: child protection plans by duration`,
    known: ['CPP_At31', '3_months_or_less'],
    gives: [
      { figure: 'child-protection-plans.at-end.count', unit: 'count', value: 'CPP_At31' },
      {
        figure: 'child-protection-plans.over-two-years.count',
        unit: 'count',
        value: '2_years_or_more',
      },
      ...DURATIONS.map(([value, key]) => ({
        figure: 'child-protection-plans.at-end.by-duration',
        unit: 'table' as const,
        value,
        key,
      })),
    ],
  },
  {
    // The register's domestic abuse figure counts an assessment once; published columns overlap.
    title: `${CIN}: factors at the end of assessment`,
    known: ['Episodes_with_assessment_factor', 'Domestic_Abuse_parent'],
    gives: (
      [
        ['child', 'Domestic_Abuse_child'],
        ['parent', 'Domestic_Abuse_parent'],
        ['person', 'Domestic_Abuse_person'],
      ] as const
    ).map(([who, value]) => ({
      figure: `assessments.domestic-abuse-of-${who}.count`,
      unit: 'count' as const,
      value,
      denominator: 'Episodes_with_assessment_factor',
    })),
  },
  {
    title: CLA,
    known: [...CARE, 'children_count', 'rate_per_10000'],
    gives: [
      ['Children looked after on 31 March each year', 'looked-after.at-end'],
      ['Children starting to be looked after each year', 'looked-after.started.children'],
      ['Children ceasing to be looked after each year', 'looked-after.ceased.children'],
    ].flatMap(([population = '', figure = '']): Given[] => [
      {
        figure: `${figure}.count`,
        unit: 'count',
        value: 'children_count',
        only: ['population_type', population],
      },
      {
        figure: `${figure}.per-10000`,
        unit: 'per-10000',
        value: 'rate_per_10000',
        numerator: 'children_count',
        denominator: 'population_estimate',
        only: ['population_type', population],
      },
    ]),
  },
  {
    title: 'Mid-year population estimates',
    known: ['age_group', 'population_estimate'],
    gives: [
      {
        figure: POPULATION,
        unit: 'count',
        value: 'population_estimate',
        only: ['age_group', 'Children aged 0 to 17 years'],
        midYear: true,
      },
    ],
  },
]
