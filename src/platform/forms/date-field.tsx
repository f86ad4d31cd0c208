import { DateInput } from '../../govuk/index.ts'
import type { Fields, Kept } from '../http/index.ts'

/** A date asked for in three boxes, `name-day` to `name-year`, with what was typed kept. */
export function DateField(
  props: Readonly<{
    name: string
    label: string
    hint?: string
    kept: Kept | null
    value?: string | undefined
  }>,
) {
  const { name, label, hint, kept, value } = props
  const [year, month, day] = (value ?? '').split('-')
  const known: Readonly<Record<string, string | undefined>> = { day, month, year }
  const part = (box: 'day' | 'month' | 'year') => ({
    name: `${name}-${box}`,
    id: box === 'day' ? name : `${name}-${box}`,
    label: BOXES[box],
    value: kept ? kept.fields.raw(`${name}-${box}`) : strip(known[box]),
  })
  return (
    <DateInput
      id={`${name}-boxes`}
      fieldset={{ legend: label }}
      hint={hint}
      errorMessage={kept?.errors.find(({ field }) => field === name)?.message}
      day={part('day')}
      month={part('month')}
      year={part('year')}
    />
  )
}

const BOXES = { day: 'Day', month: 'Month', year: 'Year' } as const
const strip = (text: string | undefined) => text?.replace(/^0/, '')

/** Out: YYYY-MM-DD as typed in the three boxes, '' where all are empty; not checked to be a day. */
export function readDate(form: Fields, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((box) => form.text(`${name}-${box}`))
  if (!day && !month && !year) return ''
  return `${(year ?? '').padStart(4, '0')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}
