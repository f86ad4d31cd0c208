import { periodBefore, readPeriod } from '../../../../knowledge/law/index.ts'
import type { Indicator, IndicatorValue } from './indicator.ts'
import type { Reading } from './reading.ts'

const OLD =
  'It was worked out by an earlier definition, and is worked out anew at the next release.'

/**
 * In: an indicator and the values held of it. Out: what it says of one period, beside the year before
 * where that was worked out the same way; or, in words, why nothing can be said.
 */
export function readValue(
  indicator: Indicator,
  values: readonly IndicatorValue[],
  periodName: string,
): Reading | { readonly missing: string } {
  const value = values.find(({ period }) => period === periodName)
  const period = readPeriod(periodName)
  if (!value || !period) return { missing: 'Nothing is held for this year.' }
  if (value.status === 'absent')
    return { missing: value.reason ?? 'Nothing is held for this year.' }
  if (value.version !== indicator.version) return { missing: OLD }
  const name = periodBefore(period).name
  const earlier = values.find(
    (one) => one.period === name && one.status === 'known' && one.version === indicator.version,
  )
  const before = earlier ? { period: name, content: earlier.content } : null
  return indicator.read(value.content, { period, before })
}
