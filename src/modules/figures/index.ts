export type {
  FigureChange,
  FigureComparator,
  FigureRow,
  FigureStatus,
  FigureUnit,
  FigureValue,
  Interval,
} from './domain/figure-value.ts'
export { valueInWords } from './domain/basis.ts'
export { computeRegister } from './domain/compute-register.ts'
export type { Evidence, ListWindow } from './domain/evidence.ts'
export { protectFigures } from './domain/protect.ts'
export { REGISTER } from './domain/register.ts'
