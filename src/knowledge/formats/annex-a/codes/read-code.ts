import { bare } from '../bare.ts'
import { CODE_LISTS, type Code, type CodeListName } from './lists.ts'

const lookups = new Map<CodeListName, ReadonlyMap<string, string>>()

/**
 * In: what a cell says, and the code list of its column. Out: the code; or null where the list has no
 * such code. Taken are the code, its label, "code - label", "code: label", and any of these after the
 * letter of the workbook's drop-down list, as in "b) Female".
 */
export function readCode(text: string, list: CodeListName): string | null {
  const codes = lookupOf(list)
  const said = withoutLetter(text)
  const whole = codes.get(bare(said))
  if (whole !== undefined) return whole
  const at = said.search(/[:–—]|\s-|-\s/)
  if (at < 0) return null
  return codes.get(bare(said.slice(0, at))) ?? codes.get(bare(said.slice(at + 1))) ?? null
}

/** "a) Yes" is "Yes": the inspection workbook's lists are lettered. */
export function withoutLetter(text: string): string {
  return text.replace(/^[a-z]\d?\)\s*/i, '')
}

/** In: a code as a record holds it. Out: its label, or the same where it has none. */
export function labelOf(code: string, list: CodeListName): string {
  const known: readonly Code[] = CODE_LISTS[list]
  const label = known.find((one) => one.code === code)?.labels[0]
  // A one-letter alias is no label.
  return label && label.length > 2 && code.length < 5 ? label : code
}

function lookupOf(list: CodeListName): ReadonlyMap<string, string> {
  const known = lookups.get(list)
  if (known) return known
  const made = new Map<string, string>()
  for (const { code, labels } of CODE_LISTS[list])
    for (const words of [code, ...labels]) if (!made.has(bare(words))) made.set(bare(words), code)
  lookups.set(list, made)
  return made
}
