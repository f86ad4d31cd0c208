export {
  checksumOf,
  createValuesReader,
  FIGURE_COLUMNS,
  type FigureColumn,
  type SuppliedValue,
} from './figure-values.ts'
