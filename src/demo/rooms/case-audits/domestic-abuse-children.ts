import type { DemoAgency } from '../demo-room.ts'

export interface AuditedChild {
  readonly name: string
  readonly born: string
  readonly order: 'yes' | 'no'
  /** Each agency that knew the child, and how it grades its own part. */
  readonly forms: readonly (readonly [DemoAgency, number])[]
  /** What the meeting agreed. */
  readonly agreed: number
  readonly weak: string
  /** Why the meeting differs from an agency, where it does. */
  readonly differs?: string
  readonly dissent?: string
}

/**
 * Twelve made-up children. Five lived in a household under an order, four cases were good: the numbers of
 * the report that this demonstration follows.
 */
export const AUDITED: readonly AuditedChild[] = [
  {
    name: 'Tansy Larkwell',
    born: '2008-02-11',
    order: 'yes',
    forms: [
      ['council', 3],
      ['police', 3],
    ],
    agreed: 3,
    weak: 'child',
  },
  {
    name: 'Corin Hadley',
    born: '2012-09-30',
    order: 'yes',
    forms: [
      ['council', 2],
      ['police', 3],
      ['hospitals', 2],
    ],
    agreed: 2,
    weak: 'working-together',
    differs: 'The police acted well that night. The order’s end was told to nobody.',
  },
  {
    name: 'Ottilie Marsh',
    born: '2005-06-18',
    order: 'no',
    forms: [
      ['council', 2],
      ['police', 2],
    ],
    agreed: 2,
    weak: 'child',
  },
  {
    name: 'Rufus Penhale',
    born: '2003-11-02',
    order: 'no',
    forms: [
      ['council', 3],
      ['hospitals', 3],
      ['schools', 3],
    ],
    agreed: 3,
    weak: 'oversight',
  },
  {
    name: 'Elowen Trask',
    born: '2015-04-25',
    order: 'yes',
    forms: [
      ['council', 1],
      ['police', 2],
      ['probation', 2],
    ],
    agreed: 1,
    weak: 'recognition',
    differs: 'Each agency knew a part. Together they knew enough to act, and did not.',
  },
  {
    name: 'Bram Whitcombe',
    born: '2010-01-07',
    order: 'no',
    forms: [
      ['council', 2],
      ['police', 2],
    ],
    agreed: 2,
    weak: 'assessment',
  },
  {
    name: 'Sorrel Ives',
    born: '2006-08-14',
    order: 'yes',
    forms: [
      ['council', 3],
      ['police', 4],
      ['schools', 3],
    ],
    agreed: 3,
    weak: 'oversight',
    differs: 'The officers’ work was outstanding; the work around it was good.',
  },
  {
    name: 'Jory Fenwick',
    born: '2016-12-19',
    order: 'no',
    forms: [
      ['police', 2],
      ['hospitals', 2],
    ],
    agreed: 2,
    weak: 'child',
  },
  {
    name: 'Linnet Garrow',
    born: '2007-03-03',
    order: 'no',
    forms: [
      ['council', 2],
      ['schools', 3],
    ],
    agreed: 2,
    weak: 'difference',
    differs: 'The school held on to the child. Nothing changed at home.',
  },
  {
    name: 'Merrick Stroud',
    born: '2011-05-21',
    order: 'yes',
    forms: [
      ['council', 3],
      ['police', 2],
      ['icb', 2],
    ],
    agreed: 2,
    weak: 'working-together',
    differs: 'The social worker’s plan was sound, but two of three agencies had not seen it.',
    dissent:
      'Severnshire Council: its own part was good, and should not be marked down for others.',
  },
  {
    name: 'Perpetua Lyle',
    born: '2004-10-09',
    order: 'no',
    forms: [
      ['council', 2],
      ['police', 2],
      ['schools', 2],
    ],
    agreed: 2,
    weak: 'assessment',
  },
  {
    name: 'Silas Oakhanger',
    born: '2009-07-27',
    order: 'no',
    forms: [
      ['council', 4],
      ['police', 3],
    ],
    agreed: 3,
    weak: 'child',
    differs: 'The council’s work was outstanding; the work as a whole was good.',
  },
]
