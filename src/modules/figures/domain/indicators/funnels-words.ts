import {
  curveLimits,
  formatNumber,
  funnel,
  type FunnelKind,
  type FunnelPoint,
} from '../../../../knowledge/statistics/index.ts'
import { FUNNELS, type Funnel, type Funnels } from './funnels.ts'
import type { ReadingContext } from './indicator.ts'
import type { AreaNumbers, AreaUnplaced } from './published-numbers.ts'
import { number, text, type Reading, type ReadingPart } from './reading.ts'
import { listInWords } from './share.ts'

const WHY: Readonly<Record<AreaUnplaced['why'], string>> = {
  'no row': 'has no row in what was published',
  suppressed: 'is hidden in what was published',
  'without its numbers': 'is published without the numbers it was made of',
}
/** Points of which a limit's curve is drawn. */
const STEPS = 40

/** In: published numbers by area. Out: where this area stands beside England's, figure by figure. */
export function readFunnels(
  { funnels, left, set }: Funnels,
  { period }: ReadingContext<Funnels>,
): Reading {
  const read = funnels.map((one) => ({ one, ...placed(one) }))
  const apart = read.filter(({ own }) => own.standing === 'beyond-outer')
  return {
    headline:
      apart.length === 0
        ? 'On no published figure does this area stand outside the 99.8% limits around England’s.'
        : `Outside the 99.8% limits around England’s: ${listInWords(apart.map(({ one }) => titleOf(one.figure).toLowerCase()))}.`,
    commentary: [
      ...read.map(({ one, own, average, kind }) => standing(one, own, average, kind)),
      'Areas differ by more than chance in need, thresholds and recording. To stand apart is a question to ask, and no judgement.',
      set
        ? `Neighbours are those of the set ${set.version}, which names ${set.size}.`
        : 'No set of statistical neighbours is held.',
      ...unplacedWords(funnels),
      ...left.map(({ figure, why }) => `${titleOf(figure)}: ${why}`),
    ],
    sources: [
      ...new Set(funnels.flatMap(({ own, england }) => [own.source, england.source])),
      ...(set ? [`statistical neighbours ${set.version}`] : []),
    ],
    parts: read.map(({ one, points, own, average, kind, overdispersed }) =>
      part(one, { points, own, average, kind, overdispersed }, period.name),
    ),
  }
}

interface Placed {
  readonly points: readonly FunnelPoint[]
  readonly own: FunnelPoint
  readonly average: number
  readonly kind: FunnelKind
  readonly overdispersed: boolean
}

function placed({ figure, own, england, others }: Funnel): Placed {
  const kind: FunnelKind = figure.endsWith('.percent')
    ? { kind: 'share' }
    : { kind: 'rate', per: 10_000 }
  const average = (england.x * (kind.kind === 'share' ? 100 : kind.per)) / england.n
  const areas = [own, ...others].map(({ name, x, n }) => ({ name, numerator: x, denominator: n }))
  const { points, overdispersion } = funnel(areas, average, kind)
  const here = points.find(({ name }) => name === own.name)
  if (!here) throw new Error(`The funnel of ${figure} has lost its own area.`)
  return { points, own: here, average, kind, overdispersed: overdispersion.noted }
}

function standing(one: Funnel, own: FunnelPoint, average: number, kind: FunnelKind): string {
  const per = kind.kind === 'share' ? '' : ' per 10,000 children'
  const values = `${valueOf(own.value, kind)}${per} here, ${valueOf(average, kind)} in England`
  const side = own.side === 'high' ? 'above' : 'below'
  const where = {
    within: 'That is no more than chance may make.',
    'beyond-inner': `It is ${side} the 95% limits and inside the 99.8% limits, which may be chance.`,
    'beyond-outer': `It is ${side} the 99.8% limits, which chance alone seldom makes.`,
  }
  return `${titleOf(one.figure)}: ${values}. ${where[own.standing]}`
}

// One sentence for each area and reason, however many figures it is about.
function unplacedWords(funnels: readonly Funnel[]): string[] {
  const figures = new Map<string, string[]>()
  for (const { figure, unplaced } of funnels)
    for (const { name, why } of unplaced) {
      const key = `${name} ${WHY[why]}`
      figures.set(key, [...(figures.get(key) ?? []), titleOf(figure).toLowerCase()])
    }
  return [...figures].map(([key, those]) =>
    those.length === funnels.length
      ? `${key}, so it is not drawn.`
      : `${key} for ${listInWords(those)}, so it is not drawn there.`,
  )
}

function part(one: Funnel, read: Placed, year: string): ReadingPart {
  const { points, own, average, kind, overdispersed } = read
  const sizes = points.map(({ denominator }) => denominator)
  const [least, most] = [Math.min(...sizes) * 0.85, Math.max(...sizes) * 1.05]
  const title = titleOf(one.figure)
  return {
    heading: title,
    notes: [
      'The line is England. Dashed curves are the 95% limits and solid curves the 99.8% limits of chance alone.',
      ...(overdispersed
        ? [
            'These areas differ by more than chance alone, so standing outside is common among them.',
          ]
        : []),
    ],
    picture: {
      kind: 'funnel',
      title: `${title}: this area, its neighbours and England, ${year}`,
      description: standing(one, own, average, kind),
      unit: kind.kind === 'share' ? '%' : 'Per 10,000 children',
      sizeUnit: FUNNELS.find(({ figure }) => figure === one.figure)?.size ?? '',
      average: { value: average, name: 'England' },
      limits: Array.from({ length: STEPS + 1 }, (_, at) => {
        const size = least + ((most - least) * at) / STEPS
        const inner = curveLimits(average, size, kind, 'inner')
        const outer = curveLimits(average, size, kind, 'outer')
        return {
          size,
          low95: inner.low,
          high95: inner.high,
          low998: outer.low,
          high998: outer.high,
        }
      }),
      areas: points.map(({ name, denominator, value }) => ({
        name,
        size: denominator,
        value,
        own: name === own.name,
      })),
    },
    caption: `The numbers behind the picture: ${title.toLowerCase()}, ${year}`,
    head: [
      text('Area'),
      number('Value'),
      number('Counted'),
      number('Out of'),
      text('99.8% limits for its size'),
      text('Where it stands'),
    ],
    rows: [
      englandRow(one.england, average, kind),
      ...points.map((point) => [
        point.name === own.name ? `${point.name} (this area)` : point.name,
        valueOf(point.value, kind),
        formatNumber(point.numerator),
        formatNumber(point.denominator),
        `${valueOf(point.outer.low, kind)} to ${valueOf(point.outer.high, kind)}`,
        STANDING[point.standing](point.side),
      ]),
      ...one.unplaced.map(({ name, why }) => [name, 'Not available', '', '', '', WHY[why]]),
    ],
  }
}

const STANDING: Readonly<Record<FunnelPoint['standing'], (side: FunnelPoint['side']) => string>> = {
  within: () => 'Inside the 95% limits',
  'beyond-inner': (side) => `${side === 'high' ? 'Above' : 'Below'} the 95% limits`,
  'beyond-outer': (side) => `${side === 'high' ? 'Above' : 'Below'} the 99.8% limits`,
}

function englandRow({ x, n }: AreaNumbers, average: number, kind: FunnelKind): string[] {
  return ['England', valueOf(average, kind), formatNumber(x), formatNumber(n), '', '']
}

function valueOf(value: number, kind: FunnelKind): string {
  return kind.kind === 'share' ? `${formatNumber(value, 1)}%` : formatNumber(value, 1)
}

function titleOf(figure: string): string {
  return FUNNELS.find((one) => one.figure === figure)?.title ?? figure
}
