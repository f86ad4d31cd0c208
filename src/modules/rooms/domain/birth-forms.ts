import { formOf, type Form } from './identity-forms.ts'

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** In: a date of birth, as 2012-03-04. Out: the ways people write it, the month in figures or in words. */
export function birthForms(born: string): readonly Form[] {
  const [year = '', month = '', day = ''] = born.split('-')
  const name = MONTHS[Number(month) - 1]
  if (!name || !/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day)) return []
  const [d, m] = [`0?${Number(day)}`, `0?${Number(month)}`]
  const y = `(?:${year}|${year.slice(2)})`
  const short = name.slice(0, 3)
  const words = `(?:${name}|${short}${name === 'september' ? 't?' : ''})`
  const nth = `${d}(?:st|nd|rd|th)?`
  const gap = String.raw`[^\p{L}\p{N}]`
  const [dd, mm] = [day.padStart(2, '0'), month.padStart(2, '0')]
  return [
    [d, m, y].join(`${gap}{1,3}`),
    [m, d, y].join(`${gap}{1,3}`),
    [year, m, d].join(`${gap}{1,3}`),
    `${nth}${gap}*(?:of${gap}+)?${words}${gap}*${y}`,
    `${words}${gap}*${nth}${gap}*${y}`,
    `${year}${gap}*${words}${gap}*${nth}`,
    `${dd}${mm}${y}`,
    `${year}${mm}${dd}`,
  ].map(formOf)
}
