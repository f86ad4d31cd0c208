import type { Length, Recurrence, Rule, Step, Unit } from './rule.ts'

const UNITS: Readonly<Record<Unit, readonly [string, string]>> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
}

/** "1 working day", "48 hours". */
export function lengthInWords({ amount, unit }: Length): string {
  const [one, many] = UNITS[unit]
  return `${amount} ${amount === 1 ? one : many}`
}

/** "15 working days", "5 clear working days before", "28 days, the first day counted", … */
export function countInWords(rule: Rule): string {
  const [one, many] = UNITS[rule.unit]
  const unit = `${rule.clear ? 'clear ' : ''}${rule.amount === 1 ? one : many}`
  return [
    `${rule.amount} ${unit}${rule.direction === 'before' ? ' before' : ''}`,
    ...(rule.beginsWithAnchor ? ['the first day counted'] : []),
    ...(rule.disregards ? ['Sundays and holidays left out'] : []),
    ...(rule.recurrence ? [thenInWords(rule.recurrence)] : []),
  ].join(', ')
}

/** "then every 6 weeks in the first 12 months, then every 12 weeks". */
function thenInWords({ steps }: Recurrence): string {
  return steps.map(stepInWords).join(', ')
}

function stepInWords(step: Step): string {
  if (step.times === 1) return `then once after ${lengthInWords(step)}`
  if (step.times) return `then ${step.times} times after ${lengthInWords(step)}`
  const within = step.within ? ` in the first ${lengthInWords(step.within)}` : ''
  return `then every ${lengthInWords(step)}${within}`
}

/** Out: "checked", "unverified", or that it is no law but local policy. */
export function standingInWords(rule: Rule): string {
  if (rule.local) return 'local policy'
  return rule.checked ? 'checked' : 'unverified'
}
