import { isDay, type Day } from '../../../../knowledge/law/index.ts'

/** What stands in a cell that can’t be read; the sentence says what is expected. */
export class CellRefused extends Error {
  override readonly name = 'CellRefused'
}

/**
 * In: a cell with a day, as 31/03/2018, 31-03-2018 or 2018-03-31, with or without a time after it. Out: the
 * day, null where it is empty. Throws CellRefused.
 */
export function readDay(what: string, text: string): Day | null {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
  if (bare === '') return null
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare) ?? []
  const whole = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : bare
  if (isDay(whole)) return whole
  throw new CellRefused(`“${short(text)}” is no date for “${what}”. Write it as 31/03/2018.`)
}

/**
 * In: a cell with one of several answers, and by what each is known: the words with which it begins, in
 * small letters. Out: the answer; null where the cell is empty. Throws CellRefused.
 */
export function readCode<Code extends string>(
  what: string,
  text: string,
  known: Readonly<Record<Code, readonly string[]>>,
): Code | null {
  const bare = text.trim().toLowerCase()
  if (bare === '') return null
  const codes = Object.keys(known) as Code[]
  const fits = (holds: (beginning: string) => boolean) =>
    codes.find((one) => known[one].some(holds))
  const code = fits((one) => bare === one) ?? fits((one) => one.length > 2 && bare.startsWith(one))
  if (code !== undefined) return code
  const examples = codes.map((one) => `“${known[one][0]}”`).join(', ')
  throw new CellRefused(`“${short(text)}” is no answer for “${what}”. Use one of ${examples}.`)
}

const short = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text)
