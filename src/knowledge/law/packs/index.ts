import type { PackId, RulePack } from '../rule.ts'
import { LOCAL } from './local.ts'
import { LSCB } from './lscb.ts'
import { TRANSITIONAL } from './transitional.ts'
import { WT2018 } from './wt2018.ts'
import { WT2023 } from './wt2023.ts'
import { WT2026 } from './wt2026.ts'

export { LAST_BOARD_DEATH_REVIEW, LAST_CASE_REVIEW } from './transitional.ts'

export const PACKS: Readonly<Record<PackId, RulePack>> = {
  lscb: LSCB,
  transitional: TRANSITIONAL,
  wt2018: WT2018,
  wt2023: WT2023,
  wt2026: WT2026,
  local: LOCAL,
}
