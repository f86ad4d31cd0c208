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
export { bankHolidayOn, bankHolidays } from './bank-holidays.ts'
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'
export { eraOf, ERAS, type Era } from './eras.ts'
export { dayOf, readWhen, startOfDay, whenInWords, type When } from './moments.ts'
export { EVENTS, eventInWords, type EventName } from './events.ts'
export type { CaseKind, Length, PackId, Rule, RulePack, Unit } from './rule.ts'
export { PACKS } from './packs/index.ts'
export { findRule, lawFor, listRules, packsWith, type FoundRule } from './law-for.ts'
export { runClock, type Clock, type ClockInput, type Remaining } from './clock.ts'
export { runIntervals, type Interval } from './intervals.ts'
export { ClockRefused, type Pause } from './pauses.ts'
export type { ClockState } from './state.ts'
export {
  escalationRules,
  PolicyRefused,
  SHIPPED_ESCALATION,
  type EscalationPolicy,
  type EscalationStage,
} from './escalation.ts'
export { countInWords, lengthInWords, standingInWords } from './rule-words.ts'
export { outOfForce, UNVERIFIED } from './why.ts'
