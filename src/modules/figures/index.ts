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
export { POPULATION_BY_GROUP } from './domain/indicators/ethnic-groups.ts'
export { exportFigures } from './domain/export.ts'
export { protectFigures } from './domain/protect.ts'
export { meaningOf, type Meaning } from './domain/meaning.ts'
export { absent, count, percent, table, valuesTable, type Measure } from './domain/measure.ts'
export { releaseFigures } from './actions/release-figures.ts'
export { releasedValue, type FigureToRelease } from './domain/released-value.ts'
export { REGISTER } from './domain/register.ts'
export { workOutFigures, type WorkedOut } from './actions/work-out-figures.ts'
export { withReleased } from './actions/with-released.ts'
export { releaseUploads } from './actions/release-uploads.ts'
export { findReleased, listLatest, type ReleasedFigure } from './store/figures.ts'
export { changeInWords } from './domain/change-words.ts'
