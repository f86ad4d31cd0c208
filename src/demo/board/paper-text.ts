import type { PaperContent } from '../../modules/reports/index.ts'

const content: PaperContent = {
  title: 'Annual report of the safeguarding children board 2017-18',
  itemFor: 'consideration',
  presenters: [{ name: 'Farida Okonjo', role: 'Independent chair' }],
  prioritiesVersion: 'strategy 2016 to 2021',
  priorities: [
    { title: 'Good mental health', ticked: true, impact: 'Children’s voices in conferences' },
    { title: 'Being active', ticked: false, impact: '' },
    { title: 'Harm from alcohol', ticked: true, impact: 'Neglect and domestic abuse' },
  ],
  children: { applies: true, impact: 'The report is about how well children are safeguarded.' },
  adults: { applies: true, impact: 'Domestic abuse harms adults and children in one home.' },
  recommendations: [
    'That the Health and Wellbeing Board considers the report.',
    'That it asks the police when the profile of exploitation will be ready.',
  ],
  background: `The Safeguarding Children Board reports each year on how effective arrangements are. Its report says what it can provide assurance about, and what it cannot.`,
  keyPoints: `There were {{referrals.count 2017-18}} referrals: {{referrals.count 2017-18 change}}.

On the last day of the year {{child-protection-plans.at-end.count 2017-18}} children had a child protection plan: {{child-protection-plans.at-end.count 2017-18 change}}.

On exploitation the Board was not in a position to provide assurance.`,
  updates: [
    { on: '2018-09-14', text: 'The Overview and Scrutiny Panel considered the report.' },
    { on: '2018-09-20', text: 'The hospitals replied about the neglect strategy.' },
  ],
  conclusion: 'The Board knows where its evidence is thin, and says so.',
  legal: 'The report is required by section 14A of the Children Act 2004 (source not yet checked).',
  financial: 'None.',
  hr: 'None.',
  privacy: 'No child can be recognised: small numbers are hidden.',
  equality: 'The report covers every child in the county.',
  contact: 'Morgan Hale, Business Manager, morgan.hale@severnshire.example',
  supporting: ['Appendix: Annual report 2017-18'],
}

/** The demonstration's paper for the county's Health and Wellbeing Board. Made up. */
export const PAPER = {
  body: 'Severnshire Health and Wellbeing Board',
  meetingOn: '2018-09-25',
  asOf: '2018-09-20',
  content,
} as const
