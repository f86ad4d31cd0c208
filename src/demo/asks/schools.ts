/** A school of the demonstration, and how it stood when the audit was closed. Made up. */
export interface DemoSchool {
  readonly urn: string
  readonly name: string
  readonly stands: 'replied' | 'drafting' | 'silent' | 'blocked'
  /** How it grades itself, standard by standard. */
  readonly grades: readonly number[]
}

export const SCHOOL_STANDARDS = [
  'lead',
  'policy',
  'training',
  'recruitment',
  'voice',
  'working-together',
]

export const SCHOOLS: readonly DemoSchool[] = [
  school('999001', 'Quillbrook High School', [3, 3, 2, 3, 2, 2]),
  school('999002', 'Ashmere Primary School', [3, 2, 3, 3, 3, 2]),
  school('999003', 'Wyrebridge Academy', [2, 3, 2, 3, 1, 2]),
  school('999004', 'St Oda’s Catholic Primary School', [3, 3, 3, 3, 3, 3]),
  school('999005', 'Fernlow Infants', [2, 2, 3, 2, 3, 2]),
  school('999006', 'Tarnside Special School', [3, 3, 3, 3, 3, 2]),
  school('999007', 'Copperfield Junior School', [2, 2, 2, 3, 2, 1]),
  school('999008', 'Severn Lock Sixth Form', [3, 3, 2, 3, 2, 3]),
  school('999009', 'Heronsgate Church of England Primary School', [2, 3, 2, 2, 2, 2]),
  school('999010', 'Marl Bank Pupil Referral Unit', [2, 2, 1, 3, 2, 3], 'drafting'),
  school('999011', 'Oldcastle Grammar School', [], 'silent'),
  school('999012', 'Brindle Hill Primary School', [], 'blocked'),
]

export const SCHOOL_BLOCKAGE =
  'the school moved to another trust in January, and its records are not to be had yet'

function school(
  urn: string,
  name: string,
  grades: readonly number[],
  stands: DemoSchool['stands'] = 'replied',
): DemoSchool {
  return { urn, name, stands, grades }
}
