export type {
  FigureChange,
  FigureComparator,
  FigureRow,
  FigureStatus,
  FigureUnit,
  FigureValue,
  Interval,
} from './domain/figure-value.ts'
