import type { Section, Template } from '../template.ts'

const YES_NO = { type: 'yes-no', required: true, reasonFor: ['no'] } as const

const STANDARDS = [
  { id: 'lead', title: 'A designated safeguarding lead', theme: 'leadership' },
  { id: 'policy', title: 'Policies that are current', theme: 'leadership' },
  { id: 'training', title: 'Trained staff', theme: 'workforce' },
  { id: 'recruitment', title: 'Safer recruitment', theme: 'workforce' },
  { id: 'voice', title: 'Pupils are heard', theme: 'voice' },
  { id: 'working-together', title: 'Working with others', theme: 'working-together' },
] as const

const grade = (standard: (typeof STANDARDS)[number]['id'], label: string) =>
  ({
    id: `${standard}-score`,
    type: 'grade',
    label,
    required: true,
    standard,
    levels: [
      { value: 0, label: 'Not met', descriptor: 'There is nothing to show.' },
      { value: 1, label: 'Partly met', descriptor: 'There are gaps, and a plan to close them.' },
      { value: 2, label: 'Mostly met', descriptor: 'Small gaps are left.' },
      {
        value: 3,
        label: 'Fully met',
        descriptor: 'It is in place, and governors have checked it.',
      },
    ],
  }) as const

const SECTIONS: readonly Section[] = [
  {
    id: 'lead',
    title: 'Your designated safeguarding lead',
    questions: [
      {
        ...YES_NO,
        id: 'lead-in-post',
        label: 'Is a designated safeguarding lead in post?',
        standard: 'lead',
      },
      {
        id: 'lead-trained',
        type: 'date',
        label: 'When was the lead last trained for the role?',
        guidance: 'Statutory guidance is understood to ask for it every two years (not checked).',
        required: true,
        notAfterToday: true,
        standard: 'lead',
      },
      grade('lead', 'Has the lead the time and standing to do the work?'),
    ],
  },
  {
    id: 'policy',
    title: 'Policies',
    questions: [
      {
        id: 'policy-reviewed',
        type: 'date',
        label: 'When did governors last approve the child protection policy?',
        required: true,
        notAfterToday: true,
        standard: 'policy',
      },
      {
        id: 'policy-link',
        type: 'evidence',
        label: 'Where can the policy be read?',
        most: 2,
        standard: 'policy',
      },
      grade('policy', 'Do staff know the policy and use it?'),
    ],
  },
  {
    id: 'staff',
    title: 'Staff',
    questions: [
      {
        id: 'staff-all',
        type: 'number',
        unit: 'people',
        whole: true,
        least: 0,
        label: 'How many staff work with pupils?',
        required: true,
        standard: 'training',
      },
      {
        id: 'staff-trained',
        type: 'number',
        unit: 'people',
        whole: true,
        least: 0,
        label: 'How many of them had safeguarding training this school year?',
        required: true,
        standard: 'training',
      },
      grade('training', 'Is the training enough for the pupils you have?'),
      grade('recruitment', 'Is recruitment safe, and is the central record complete?'),
    ],
  },
  {
    id: 'pupils',
    title: 'Pupils, and others who help them',
    questions: [
      grade('voice', 'Do pupils say that they know whom to tell, and that it helps?'),
      grade('working-together', 'Do referrals and meetings with others work?'),
      {
        id: 'improve',
        type: 'rows',
        label: 'What will you improve?',
        most: 10,
        columns: [
          { id: 'action', type: 'text', label: 'Action', required: true, most: 500 },
          { id: 'owner', type: 'text', label: 'Who sees to it', required: true, most: 120 },
          { id: 'due', type: 'date', label: 'Done by', required: true },
        ],
      },
    ],
  },
]

/** The schools' own audit, which is to them what section 11 is to other bodies [processes, row 24]. */
export const schoolAudit: Template = {
  code: 'school-audit',
  version: 1,
  title: 'Schools’ safeguarding audit (sections 175 and 157)',
  purpose: 'Your school looks at its own safeguarding. The Board sees what schools need.',
  kind: 'school_return',
  audience: 'schools',
  standards: STANDARDS,
  sections: SECTIONS,
  scoring: { how: 'lowest', least: 0, most: 3, metFrom: 2 },
  maps: [],
  nilAllowed: false,
  source:
    'Education Act 2002, sections 175 and 157 (not checked); the questions are our own wording.',
  checked: false,
}
