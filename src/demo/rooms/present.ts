import { addDays, daysBetween } from '../../knowledge/law/index.ts'
import type { DemoRoom, DemoStep } from './demo-room.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A case of the demonstration’s years as if it ran now. In: the case, the day in it that shall be today,
 * and today. Out: the case with every day moved by as much, and only what was done by then: what comes
 * after has not happened.
 */
export function asIfNow(room: DemoRoom, then: string, today: string): DemoRoom {
  // By whole weeks, so that what happened on a working day still does.
  const days = Math.floor(daysBetween(then, today) / 7) * 7
  const moved = shifted(room, days) as DemoRoom
  return { ...moved, steps: moved.steps.filter(({ day }) => day <= today) }
}

function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string') return DAY.test(value) ? addDays(value, days) : value
  if (Array.isArray(value)) return value.map((one) => shifted(one, days))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, days)]))
  return value
}

const ago = (today: string, days: number) => addDays(today, -days)

/** A serious incident of these days, under the law of these days: its rapid review is running. */
export function rapidReviewNow(today: string): DemoRoom {
  const [aware, notified] = [ago(today, 9), ago(today, 6)]
  const steps: DemoStep[] = [
    {
      record: 'incident',
      day: notified,
      values: {
        'aware-on': aware,
        harm: ['physical'],
        summary: 'A baby was seriously injured at home. The injuries are not explained.',
        'told-by': 'Severnshire Acute Hospitals',
        'others-at-risk': { answer: 'no', reason: '' },
      },
    },
    {
      record: 'panel-notification',
      day: notified,
      values: { 'notified-on': notified, 'partners-told': { answer: 'yes', reason: '' } },
    },
  ]
  return {
    name: 'Rapid review, these weeks',
    openedOn: notified,
    children: [{ name: 'Pascoe Winterbourne', born: ago(today, 150) }],
    steps,
  }
}
