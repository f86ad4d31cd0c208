import {
  isSmall,
  protectTable,
  RULES,
  shareIsSmall,
  type DisclosureRule,
} from '../../../knowledge/disclosure/index.ts'
import type { FigureValue } from './figure-value.ts'
import { meaningOf, type Meaning } from './meaning.ts'

const RULE = RULES['dfe-cin']
const HIDDEN = 'The number is small, or would give a small number away, so it is not published.'

/** Figures that are one cell of a table under another name: where the cell is hidden, so are they. */
const SAME_AS = [
  {
    figure: 'child-protection-plans.over-two-years.count',
    table: 'child-protection-plans.at-end.by-duration',
    row: '2 years or more',
  },
] as const

/**
 * Figures as the public may see them. In: every figure of one period, and what each means that no
 * register defines; one of which nothing is known is taken to count children. Out: the same, with what would
 * single children out blanked: value, numerator, denominator, interval, change and rows. Counts of
 * process are publishable. Source: contracts of the command line, "Suppressed blanks ...".
 */
export function protectFigures(
  values: readonly FigureValue[],
  carried: (figure: string) => Meaning | null = () => null,
): FigureValue[] {
  const first = values.map((value) => protectOne(value, RULE, carried(value.id)))
  return first.map((value) => {
    const same = SAME_AS.find(({ figure }) => figure === value.id)
    const row = first
      .find(({ id }) => id === same?.table)
      ?.rows?.find(({ key }) => key === same?.row)
    return row?.status === 'suppressed' && value.status === 'known' ? blanked(value) : value
  })
}

function protectOne(
  value: FigureValue,
  rule: DisclosureRule,
  carried: Meaning | null,
): FigureValue {
  const definition = meaningOf(value.id, carried)
  if (value.status !== 'known' || definition?.disclosure === 'process') return value
  if (value.unit === 'table') return protectRows(value, rule)
  const { numerator, denominator } = value
  const small =
    value.unit === 'percent'
      ? shareIsSmall(numerator ?? 0, denominator ?? 0, rule)
      : isSmall(numerator ?? 0, rule)
  return small ? blanked(value) : value
}

function protectRows(value: FigureValue, rule: DisclosureRule): FigureValue {
  const rows = value.rows ?? []
  const { cells, total } = protectTable(
    rows.map((row) => row.value ?? 0),
    rule,
  )
  return {
    ...value,
    denominator: total.status === 'known' ? value.denominator : null,
    rows: rows.map(({ key }, at) => {
      const cell = cells[at]
      return cell?.status === 'known'
        ? { key, status: 'known', value: cell.value }
        : { key, status: 'suppressed', value: null }
    }),
  }
}

// The basis line would print what is hidden, so only its source and period are kept.
function blanked(value: FigureValue): FigureValue {
  return {
    ...value,
    status: 'suppressed',
    reason: HIDDEN,
    value: null,
    numerator: null,
    denominator: null,
    unknown: 0,
    interval: null,
    change: null,
    comparators: [],
    basis: [HIDDEN, value.source, value.period].filter(Boolean).join(' '),
  }
}
