import { cellName, type CountTable } from './model/count-table.ts'
import type { SafeTable } from './safe-table.ts'
import type { DisclosureRule } from './rule.ts'

const number = new Intl.NumberFormat('en-GB')
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })

/**
 * What was hidden, why, and what can still be worked out, for whoever made the table. In: a table as it
 * was and as it is safe. Out: sentences. They say which counts are small, so they are not for publication.
 */
export function inWords(table: CountTable, safe: SafeTable, rule: DisclosureRule): string[] {
  const why = (one: string) =>
    safe.cells.filter((cell) => cell.status === 'suppressed' && cell.why === one).length
  const [small, beside] = [why('primary'), why('secondary')]
  const first =
    small === 0
      ? [`No count is from 1 to ${rule.hideUpTo}, so nothing is hidden.`]
      : [
          `${number.format(small)} ${small === 1 ? 'count is' : 'counts are'} from 1 to ${rule.hideUpTo} and hidden.`,
          beside === 0
            ? 'Nothing else had to be hidden.'
            : `${number.format(beside)} more ${beside === 1 ? 'is' : 'are'} hidden so that nobody can work those out.`,
        ]
  return [
    ...first,
    ...(small === 0 ? [] : lossInWords(safe)),
    ...(rule.roundTo > 1 ? [`What is shown is rounded to ${rule.roundTo}.`] : []),
    ...(small === 0 ? [] : safetyInWords(table, safe)),
    ...(rule.checked
      ? []
      : [`The rule was not checked in full against its source: ${rule.source}.`]),
  ]
}

function lossInWords({ loss }: SafeTable): string[] {
  const hidden = `Hidden are ${share.format(loss.hidden / loss.whole)} of what the table says, totals counted too.`
  if (loss.atLeast === 0) return [hidden, 'Whether less could be hidden was not worked out.']
  if (loss.atLeast > loss.hidden - 1e-6) return [hidden, 'Proved: no safe choice hides less.']
  const over = share.format(loss.hidden / loss.atLeast - 1)
  return [hidden, `The least that any safe choice hides is at most ${over} below that.`]
}

function safetyInWords(table: CountTable, safe: SafeTable): string[] {
  if (safe.exposed.length === 0)
    return [
      safe.proofs > 0
        ? `Attacked, and safe: ${number.format(safe.proofs)} other tables were found that read the same, with other small counts.`
        : 'Attacked, and safe: each small count may still be anything that the rule hides.',
    ]
  return safe.exposed.map(({ cell, from, to }) => {
    const { least, most } = safe.bounds.get(cell) ?? { least: from, most: to }
    return `Not safe: ${cellName(table.cells[cell] ?? [])} can be told to be ${range(least, most)}, whatever is hidden.`
  })
}

/** What can be told of a number, as people say it. */
export function range(least: number, most: number | null): string {
  if (most === null) return `${number.format(least)} or more`
  return least === most
    ? `exactly ${number.format(least)}`
    : `${number.format(least)} to ${number.format(most)}`
}
