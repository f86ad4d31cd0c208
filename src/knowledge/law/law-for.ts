import type { Day } from './days.ts'
import { eraOf, ERAS } from './eras.ts'
import { LAST_BOARD_DEATH_REVIEW, LAST_CASE_REVIEW, PACKS } from './packs/index.ts'
import type { CaseKind, PackId, Rule, RulePack } from './rule.ts'

const LAST_BOARD_DAY = ERAS[0].last ?? ''

const COMPLETED_BY: Readonly<Record<CaseKind, Day | null>> = {
  'child-death-review': LAST_BOARD_DEATH_REVIEW,
  'serious-case-review': LAST_CASE_REVIEW,
  other: null,
}

/**
 * In: what sort of case, the day of the event, and the day the case began where that is another one. Out:
 * the pack that governs the event. A review that a Board began is the Board’s own until its last day of
 * grace (29 January 2020 for a child’s death, 29 September 2020 for a serious case review).
 */
export function lawFor(kind: CaseKind, day: Day, begun: Day = day): RulePack {
  const grace = COMPLETED_BY[kind]
  if (grace !== null && begun <= LAST_BOARD_DAY && day > LAST_BOARD_DAY && day <= grace)
    return PACKS.transitional
  return PACKS[eraOf(day).id]
}

export interface FoundRule {
  readonly pack: RulePack
  readonly rule: Rule
}

/**
 * In: a rule’s id, the day of its anchor, and a pack where that was chosen. Out: the rule as it stood in
 * the law of that day; from a chosen pack, the version in force then or else the nearest. null where the
 * law of that day has no such rule. Local policy and the steps of the transition stand beside every law.
 */
export function findRule(
  id: string,
  day: Day,
  { pack, begun }: { pack?: PackId; begun?: Day } = {},
): FoundRule | null {
  if (pack) return inPack(PACKS[pack], id, day)
  const kind = kindOf(id)
  if (kind === null) return null
  return (
    inPack(lawFor(kind, day, begun), id, day) ??
    inPack(PACKS.local, id, day) ??
    (isStep(id) ? inPack(PACKS.transitional, id, day) : null)
  )
}

/** Out: every rule of every pack, or of one. */
export function listRules(pack?: PackId): FoundRule[] {
  return Object.values(PACKS)
    .filter(({ id }) => pack === undefined || id === pack)
    .flatMap((one) => one.rules.map((rule) => ({ pack: one, rule })))
}

/** Out: the packs that have a rule of that id. */
export function packsWith(id: string): RulePack[] {
  return Object.values(PACKS).filter(({ rules }) => rules.some((rule) => rule.id === id))
}

function inPack(pack: RulePack, id: string, day: Day): FoundRule | null {
  const versions = pack.rules.filter((rule) => rule.id === id)
  const rule = versions.find(({ last }) => !last || day <= last) ?? versions.at(-1)
  return rule ? { pack, rule } : null
}

function kindOf(id: string): CaseKind | null {
  return listRules().find(({ rule }) => rule.id === id)?.rule.about ?? null
}

// The transition’s own steps, which no other pack has.
function isStep(id: string): boolean {
  return packsWith(id).every((pack) => pack.id === 'transitional')
}
