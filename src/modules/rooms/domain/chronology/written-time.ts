import { timeOfFraction } from './written-day.ts'

const CLOCK =
  /^(\d{1,2})(?:\s*[:.h]?\s*(\d{2})(?:[:.]\d{2}(?:\.\d+)?)?)?\s*(am|a\.m\.|pm|p\.m\.)?\s*(?:hrs?|hours?|h)?\.?$/

/**
 * In: a time of day as people write it ("14:30", "1430hrs", "2.30pm", "noon", a spreadsheet's 0.604).
 * Out: "14:30"; null where it is none. Of a stretch of time, its beginning.
 */
export function readWrittenTime(written: string): string | null {
  const text = written
    .toLowerCase()
    .replaceAll(/[‐‑‒–—]/g, '-')
    .replace(/^(?:at|approx(?:imately|\.)?|about|around|circa|ca?\.|~|@)\s*/, '')
    .trim()
  if (/^(?:12\s*)?(?:noon|midday)$/.test(text)) return '12:00'
  if (/^(?:12\s*)?midnight$/.test(text)) return '00:00'
  if (/^0?\.\d+$/.test(text)) return timeOfFraction(Number(text))
  const [beginning = '', end] = text.split(/\s*(?:-|\bto\b|\buntil\b)\s*/)
  const half = /am|a\.m\.|pm|p\.m\./.exec(end ?? '')?.[0]
  const read = readClock(beginning)
  // "2-3.30pm" begins in the afternoon too.
  if (half && /^\d{1,2}(?:[:.]\d{2})?$/.test(beginning))
    return readClock(`${beginning}${half}`) ?? read
  return read
}

function readClock(text: string): string | null {
  const found = CLOCK.exec(text)
  if (!found) return null
  const [, hours = '', minutes, half = ''] = found
  // "14" alone is no time; "2pm" and "14hrs" are.
  if (minutes === undefined && half === '' && !/h/.test(text)) return null
  const hour = hourOf(Number(hours), half)
  if (hour === null || Number(minutes ?? 0) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
}

function hourOf(hour: number, half: string): number | null {
  if (half === '' || hour > 12) return hour < 24 ? hour : null
  if (hour === 0) return null
  return half.startsWith('p') ? (hour % 12) + 12 : hour % 12
}
