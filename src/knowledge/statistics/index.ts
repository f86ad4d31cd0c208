export {
  cohenKappa,
  FEWEST_FOR_KAPPA,
  kappaInWords,
  type Agreement,
  type GradePair,
} from './agreement.ts'
export { byMonth, type MonthPoint, type Timed } from './by-month.ts'
export { type ComparedGroup } from './combine-groups.ts'
export {
  chartCounts,
  chartRates,
  chartShares,
  chartValues,
  FEWEST_POINTS,
  FIRM_POINTS,
  type Bounds,
  type ChartedPoint,
  type ControlChart,
  type Segment,
} from './control-chart/chart.ts'
export { chartInWords, signalInWords, type Good } from './control-chart/chart-words.ts'
export type {
  CountPoint,
  RatePoint,
  SeriesPoint,
  SharePoint,
  ValuePoint,
} from './control-chart/series.ts'
export { type SeriesBreak } from './control-chart/series-break.ts'
export { type Signal, type SignalRule } from './control-chart/signals.ts'
export {
  disproportionality,
  type Comparison,
  type DisproportionRow,
  type DisproportionTable,
} from './disproportionality.ts'
export {
  curveLimits,
  exactLimits,
  funnel,
  FUNNEL_LEVELS,
  type Funnel,
  type FunnelArea,
  type FunnelKind,
  type FunnelLevel,
  type FunnelPoint,
} from './funnel.ts'
export { funnelInWords } from './funnel-words.ts'
export {
  countChange,
  exactPoisson,
  newcombe,
  rateInterval,
  wilson,
  type Interval,
} from './interval.ts'
export { median, medianOfSet, type SetMedian } from './median.ts'
export { mayBeEqual, rateRatio, ratioInWords, type RateRatio } from './rate-ratio.ts'
export { formatNumber, halfUp } from './rounding.ts'
export { shareInWords } from './share-words.ts'
export { FEWEST_FOR_PERCENT, PROPORTION_KEY, smallProportion } from './words.ts'
