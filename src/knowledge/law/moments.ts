import { dayInWords, dayToNumber, isDay, type Day } from './days.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A day, or a moment of it. Which of the two is known matters, and is never made up. */
export type When = Day | Date

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** Out: the day it is in England at that moment. */
export function dayOf(when: When): Day {
  if (typeof when === 'string') return when
  const { year, month, day } = partsOf(when)
  return `${year}-${month}-${day}`
}

/** Out: the first moment of a day in England. No change of the clocks falls on midnight. */
export function startOfDay(day: Day): Date {
  const midnight = new Date(dayToNumber(day) * 24 * HOUR)
  const { hour } = partsOf(midnight)
  return new Date(midnight.getTime() - Number(hour) * HOUR)
}

/** Out: how far the clocks in England are before Greenwich then, in hours: 0, or 1 in summer. */
export function hoursBeforeGreenwich(moment: Date): number {
  const { year, month, day, hour, minute } = partsOf(moment)
  const shown = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  return Math.round((shown - moment.getTime()) / HOUR)
}

/**
 * In: "2026-10-24", "2026-10-24T14:30" (a time in England), or a moment with its offset
 * ("2026-10-24T14:30Z"). Out: the day or the moment, or null where it is neither. A time that the clocks
 * skip in spring is no time; one that comes twice in autumn is the first of the two.
 */
export function readWhen(text: string): When | null {
  if (isDay(text)) return text
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text,
  )
  const [, day = '', hour = '', minute = '', second = '00', offset] = match ?? []
  if (!isDay(day) || hour > '23' || minute > '59' || second > '59') return null
  if (offset) {
    const moment = new Date(`${day}T${hour}:${minute}:${second}${offset}`)
    return Number.isNaN(moment.getTime()) ? null : moment
  }
  const greenwich = Date.parse(`${day}T${hour}:${minute}:${second}Z`)
  const moment = [new Date(greenwich - HOUR), new Date(greenwich)].find(
    (one) => one.getTime() + hoursBeforeGreenwich(one) * HOUR === greenwich,
  )
  return moment ?? null
}

/** "26 October 2026", or "11:00 on 26 October 2026" as the clocks in England show it. */
export function whenInWords(when: When): string {
  if (typeof when === 'string') return dayInWords(when)
  const { hour, minute } = partsOf(when)
  return `${hour}:${minute} on ${dayInWords(dayOf(when))}`
}

function partsOf(moment: Date) {
  const parts = new Map(london.formatToParts(moment).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    year: part('year').padStart(4, '0'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
}
