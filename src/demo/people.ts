import type { Role } from '../modules/directory/index.ts'

export interface DemoAgency {
  readonly name: string
  readonly sector: string
  readonly standing: 'statutory' | 'relevant' | 'other'
}

export interface DemoPerson {
  readonly name: string
  readonly title: string
  readonly agency: string | null
  readonly roles: readonly Role[]
}

/** The demonstration partnership. Every place and person is made up. */
export const SEVERNSHIRE = {
  slug: 'severnshire',
  name: 'Severnshire Safeguarding Children Partnership',
  areaCode: 'E10000099',
  admin: 'morgan.hale@severnshire.example',
} as const

export const AGENCIES: readonly DemoAgency[] = [
  { name: 'Severnshire Council', sector: 'Local authority', standing: 'statutory' },
  { name: 'Severn Vale Police', sector: 'Police', standing: 'statutory' },
  { name: 'Severnshire Integrated Care Board', sector: 'Health', standing: 'statutory' },
  { name: 'Severnshire Schools Forum', sector: 'Education', standing: 'relevant' },
  { name: 'Severnshire Acute Hospitals', sector: 'Health', standing: 'relevant' },
  { name: 'Severnshire Probation', sector: 'Justice', standing: 'relevant' },
  { name: 'Wyrebridge District Council', sector: 'District council', standing: 'relevant' },
  { name: 'Severnshire Voluntary Action', sector: 'Voluntary', standing: 'other' },
  { name: 'Quillbrook High School', sector: 'Education', standing: 'other' },
]

/** One for each kind of person, beside the Business Manager, whose account comes first. */
export const PEOPLE: readonly DemoPerson[] = [
  { name: 'Farida Okonjo', title: 'Independent chair', agency: null, roles: ['IC'] },
  {
    name: 'Gwen Tarrant',
    title: 'Director of Children’s Services',
    agency: 'Severnshire Council',
    roles: ['LSP', 'BRD'],
  },
  {
    name: 'Idris Lowe',
    title: 'Detective Superintendent',
    agency: 'Severn Vale Police',
    roles: ['AL', 'BRD'],
  },
  {
    name: 'Priya Mossman',
    title: 'Designated nurse',
    agency: 'Severnshire Integrated Care Board',
    roles: ['AL', 'BRD'],
  },
  {
    name: 'Ruth Ansell',
    title: 'Head of safeguarding',
    agency: 'Severnshire Council',
    roles: ['AL'],
  },
  {
    name: 'Dele Farrant',
    title: 'Named nurse',
    agency: 'Severnshire Acute Hospitals',
    roles: ['AL'],
  },
  {
    name: 'Hanna Wycliffe',
    title: 'Forum’s safeguarding lead',
    agency: 'Severnshire Schools Forum',
    roles: ['AL'],
  },
  {
    name: 'Colm Haverley',
    title: 'Safeguarding lead',
    agency: 'Severnshire Probation',
    roles: ['AL'],
  },
  {
    name: 'Meera Goddard',
    title: 'Community safety manager',
    agency: 'Wyrebridge District Council',
    roles: ['AL'],
  },
  {
    name: 'Bryn Calloway',
    title: 'Safeguarding adviser',
    agency: 'Severnshire Voluntary Action',
    roles: ['AL'],
  },
  {
    name: 'Joss Amberley',
    title: 'Designated safeguarding lead',
    agency: 'Quillbrook High School',
    roles: ['DSL'],
  },
  {
    name: 'Anselm Brodie',
    title: 'Designated doctor for child deaths',
    agency: 'Severnshire Integrated Care Board',
    roles: ['CDP'],
  },
  { name: 'Ines Marchbank', title: 'Independent reviewer', agency: null, roles: ['REV'] },
  {
    name: 'Wren Haldane',
    title: 'Social worker',
    agency: 'Severnshire Council',
    roles: ['PRA'],
  },
  { name: 'Tomas Ferrier', title: 'Data analyst', agency: 'Severnshire Council', roles: ['DA'] },
  { name: 'Bea Whitlock', title: 'Training co-ordinator', agency: null, roles: ['TRN'] },
  { name: 'Cllr Nadia Penrose', title: 'Lay member', agency: null, roles: ['LAY'] },
  { name: 'Owen Brackley', title: 'System administrator', agency: null, roles: ['SYS'] },
]

/** Roles that count only in an agency. */
const IN_AGENCY: readonly Role[] = ['AL', 'DSL', 'REV']

export function rolesOf({ roles }: DemoPerson, agency: string | null) {
  return roles.map((role) => ({ role, agency: IN_AGENCY.includes(role) ? agency : null }))
}

/** "idris.lowe@severnshire.example": an address that can reach nobody. */
export function addressOf(name: string): string {
  return `${name.toLowerCase().replace('cllr ', '').replaceAll(' ', '.')}@severnshire.example`
}
