export {
  countChange,
  exactPoisson,
  newcombe,
  rateInterval,
  wilson,
  type Interval,
} from './interval.ts'
export { formatNumber, halfUp } from './rounding.ts'
export { FEWEST_FOR_PERCENT, PROPORTION_KEY, smallProportion } from './words.ts'
