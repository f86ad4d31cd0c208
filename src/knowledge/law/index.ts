export {
  addDays,
  addMonths,
  ageOn,
  dayInWords,
  daysBetween,
  dayToNumber,
  isDay,
  numberToDay,
  weekday,
  type Day,
} from './days.ts'
export {
  periodBefore,
  periodHolding,
  periodInWords,
  periodOf,
  readPeriod,
  within,
  type Period,
} from './period.ts'
export { addWorkingDays, bankHolidays, isWorkingDay } from './working-days.ts'
export { eraOf, ERAS, type Era } from './eras.ts'
