import type { GradeLevel, Section, Template } from '../template.ts'

// The four words of the inspectorate, as multi-agency audits use them [processes, row 18]; 4 is the best.
const LEVELS: readonly GradeLevel[] = [
  {
    value: 1,
    label: 'Inadequate',
    descriptor: 'The child was not made safe, or the work was not done.',
  },
  {
    value: 2,
    label: 'Requires improvement',
    descriptor: 'The child was safe, but what was missing mattered.',
  },
  { value: 3, label: 'Good', descriptor: 'The work was sound, and the child was better for it.' },
  {
    value: 4,
    label: 'Outstanding',
    descriptor: 'The work was better than it had to be, and others can learn from it.',
  },
]

const CRITERIA = [
  {
    id: 'recognition',
    title: 'What was recognised, and when',
    theme: 'working-together',
    asks: 'The harm was recognised, named and passed on in time.',
  },
  {
    id: 'child',
    title: 'The child’s day, and the child’s words',
    theme: 'voice',
    asks: 'The child was seen and heard, and it changed what was done.',
  },
  {
    id: 'assessment',
    title: 'Assessment and planning',
    theme: 'working-together',
    asks: 'Assessments drew on everybody’s knowledge, and plans said who does what by when.',
  },
  {
    id: 'working-together',
    title: 'Working together',
    theme: 'working-together',
    asks: 'Information was shared, meetings were attended, and disagreement was taken further.',
  },
  {
    id: 'oversight',
    title: 'Supervision and oversight',
    theme: 'workforce',
    asks: 'Somebody senior looked at the work and asked about it.',
  },
  {
    id: 'difference',
    title: 'The difference made',
    theme: 'difference',
    asks: 'The child’s life is better for what was done.',
  },
] as const

const section = ({ id, title, asks }: (typeof CRITERIA)[number]): Section => ({
  id,
  title,
  intro: asks,
  questions: [
    {
      id: `${id}-grade`,
      type: 'grade',
      label: 'How good was your agency’s part?',
      required: true,
      standard: id,
      levels: LEVELS,
    },
    {
      id: `${id}-why`,
      type: 'text',
      long: true,
      most: 3000,
      label: 'What in the file shows it?',
      hint: 'Write “the child”, “the mother”. Leave out names, addresses and dates of birth.',
      required: true,
      standard: id,
    },
  ],
})

/** What one agency makes of its own part in one audited case, before the audit day. */
export const auditForm: Template = {
  code: 'audit-form',
  version: 1,
  title: 'Multi-agency audit: an agency’s form',
  purpose:
    'You look at your agency’s part in one child’s case. The audit day brings the agencies’ forms together.',
  kind: 'audit_return',
  audience: 'agencies',
  standards: CRITERIA.map(({ id, title, theme }) => ({ id, title, theme })),
  sections: [
    {
      id: 'case',
      title: 'The case',
      intro: 'Use the reference in the letter, and nothing else that could name the child.',
      questions: [
        {
          id: 'reference',
          type: 'text',
          label: 'The reference of the case',
          required: true,
          most: 40,
        },
        {
          id: 'known',
          type: 'yes-no',
          label: 'Did your agency know the child in the time audited?',
          required: true,
          reasonFor: ['no'],
        },
        {
          id: 'concern',
          type: 'yes-no',
          label: 'Is there anything that puts this child at risk today?',
          guidance: 'If so, tell the agency that can act before you go on with this form.',
          required: true,
          reasonFor: ['yes'],
        },
      ],
    },
    ...CRITERIA.map(section),
    {
      id: 'learning',
      title: 'Learning',
      questions: [
        {
          id: 'good-practice',
          type: 'text',
          long: true,
          most: 2000,
          label: 'What was done well that others should know?',
        },
        {
          id: 'actions',
          type: 'rows',
          label: 'What will your agency do about what you found?',
          most: 10,
          columns: [
            { id: 'action', type: 'text', label: 'Action', required: true, most: 500 },
            { id: 'owner', type: 'text', label: 'Who sees to it', required: true, most: 120 },
            { id: 'due', type: 'date', label: 'Done by', required: true },
          ],
        },
      ],
    },
  ],
  scoring: { how: 'lowest', least: 1, most: 4, metFrom: 3 },
  maps: [],
  nilAllowed: true,
  source:
    'Our own criteria; the four grades are the words of inspection, as boards use them (not checked).',
  checked: false,
}
