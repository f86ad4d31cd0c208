import { ROLES } from './modules/directory/index.ts'
import { asksPolicies } from './modules/asks/permissions.ts'
import { assurancePolicies } from './modules/assurance/permissions.ts'
import { datasetPolicies } from './modules/dataset/permissions.ts'
import { directoryPolicies } from './modules/directory/permissions.ts'
import { figuresPolicies } from './modules/figures/permissions.ts'
import { reportsPolicies } from './modules/reports/permissions.ts'
import { roomsPolicies } from './modules/rooms/permissions.ts'
import { workProgrammePolicies } from './modules/work-programme/permissions.ts'
import { accessSchemaSql, DATABASE_ROLES, policySql, type Policy } from './platform/access/index.ts'

/** Every kind of record there is, and who may do what with it. */
export const policies: readonly Policy[] = [
  ...directoryPolicies,
  ...datasetPolicies,
  ...figuresPolicies,
  ...assurancePolicies,
  ...workProgrammePolicies,
  ...reportsPolicies,
  ...asksPolicies,
  ...roomsPolicies,
]

/** Out: the SQL that makes the database keep the policies. */
export function accessSql(): string {
  const roleRules = Object.entries(ROLES).map(([role, { grantedBy }]) => ({ role, grantedBy }))
  return [
    accessSchemaSql({ roles: DATABASE_ROLES, timeZone: 'Europe/London', roleRules, policies }),
    policySql(policies, DATABASE_ROLES),
  ].join('\n')
}
