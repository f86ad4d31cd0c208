import { addDays, addMonths, type Day } from './days.ts'
import type { Length, Rule, Unit } from './rule.ts'
import { addWorkingDays, workingDaysBefore } from './working-days.ts'

/** What of a rule decides the day it is due. */
export type Counted = Length & Pick<Rule, 'direction' | 'clear' | 'beginsWithAnchor'>

/**
 * In: a day, and a length in days, working days, weeks or months. Out: the day it ends, or began. The day
 * something starts is day 0, unless the rule says that the days begin with it. A month without that day
 * ends on its last one.
 */
export function dueDay(start: Day, rule: Counted): Day {
  const amount = rule.amount + (rule.clear ? 1 : 0)
  const own = rule.beginsWithAnchor ? 1 : 0
  const back = rule.direction === 'before'
  switch (rule.unit) {
    case 'working-days':
      return back ? workingDaysBefore(start, amount) : addWorkingDays(start, amount)
    case 'days':
      return addDays(start, back ? own - amount : amount - own)
    case 'weeks':
      return addDays(start, back ? own - 7 * amount : 7 * amount - own)
    case 'months':
      return addDays(addMonths(start, back ? -amount : amount), back ? own : -own)
    case 'hours':
      throw new RangeError('Hours are counted from a moment, not from a day.')
  }
}

/** Whether months end on a month's last day because that month lacks the day they started on. */
export function isClipped(start: Day, due: Day, unit: Unit): boolean {
  return unit === 'months' && due.slice(8) < start.slice(8)
}
