/** The roles of a partnership, in its own words, and who may grant each. */
export const ROLES = {
  BM: { name: 'Business Manager', grantedBy: ['BM', 'SYS'] },
  IC: { name: 'Independent chair or scrutineer', grantedBy: ['BM'] },
  LSP: { name: 'Lead or delegated safeguarding partner', grantedBy: ['BM'] },
  BRD: { name: 'Board member', grantedBy: ['BM'] },
  AL: { name: 'Agency lead', grantedBy: ['BM'] },
  SGC: { name: 'Sub-group chair', grantedBy: ['BM'] },
  SGM: { name: 'Sub-group member', grantedBy: ['BM'] },
  CDP: { name: 'Child death panel member', grantedBy: ['BM'] },
  REV: { name: 'Reviewer', grantedBy: ['BM'] },
  TRN: { name: 'Training co-ordinator', grantedBy: ['BM'] },
  DSL: { name: 'School safeguarding lead', grantedBy: ['BM'] },
  PRA: { name: 'Practitioner', grantedBy: ['BM'] },
  DA: { name: 'Data analyst', grantedBy: ['BM'] },
  LAY: { name: 'Lay or elected member', grantedBy: ['BM'] },
  SYS: { name: 'System administrator', grantedBy: ['SYS'] },
} as const

export type Role = keyof typeof ROLES

export const EVERYBODY = Object.keys(ROLES) as Role[]

export function isRole(text: string): text is Role {
  return text in ROLES
}

/** Roles that act for one agency, so that a grant of one names it. */
export const AGENCY_ROLES: readonly Role[] = ['AL', 'DSL', 'REV']
