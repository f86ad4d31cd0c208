import type { Template } from '../template.ts'
import { sectionOf, type StandardText } from './section-11-parts.ts'
import { SIGN_OFF } from './sign-off.ts'

// The eight standards of the statutory guidance of 2007 on section 11 of the Children Act 2004, by way
// of the pan-London template [F32]; the words here are our own, and were not held against the guidance.

export const SECTION_11_STANDARDS: readonly StandardText[] = [
  {
    id: 'commitment',
    title: 'Senior commitment',
    theme: 'leadership',
    asks: 'Senior people show that children’s safety matters, and one of them leads on it.',
    guidance: 'Name the senior lead. Show a decision of the last year that they changed.',
    levels: [
      'Nobody senior leads on safeguarding, or nobody could say who does.',
      'Somebody is named, but safeguarding rarely reaches the senior team.',
      'A senior lead reports to the senior team, though not on every service.',
      'A senior lead reports at set times, and decisions have changed because of it.',
    ],
  },
  {
    id: 'responsibilities',
    title: 'A clear statement of responsibilities',
    theme: 'leadership',
    asks: 'Staff can read what the organisation is responsible for towards children.',
    guidance: 'Link the policy and its review date. Say where staff find it.',
    levels: [
      'There is no current policy on safeguarding children.',
      'There is a policy, but it is past its review date or hard to find.',
      'The policy is current, and most staff know where it is.',
      'The policy is current, staff use it, and commissioned services work to one as good.',
    ],
  },
  {
    id: 'accountability',
    title: 'A clear line of accountability',
    theme: 'leadership',
    asks: 'Everybody knows to whom they answer for safeguarding, up to the top.',
    guidance: 'Attach the structure. Say who answers for services you commission.',
    levels: [
      'No line of accountability is written down.',
      'A line is written down, but has gaps or names people who have left.',
      'The line is complete within the organisation, but not for commissioned services.',
      'The line is complete, tested, and covers commissioned services.',
    ],
  },
  {
    id: 'voice',
    title: 'Services shaped by children and families',
    theme: 'voice',
    asks: 'What children and families say changes how services work.',
    guidance: 'Give one thing that children asked for and that changed. Say how they learnt of it.',
    levels: [
      'Children and families are not asked.',
      'They are asked at times, but nothing shows what came of it.',
      'They are asked as a matter of course, and some changes followed.',
      'Their views shape services, and they are told what changed.',
    ],
  },
  {
    id: 'training',
    title: 'Training, supervision and induction',
    theme: 'workforce',
    asks: 'Staff who meet children are trained for it, and talk their work over with somebody.',
    guidance: 'Give how many need training and how many are up to date. Say how you counted.',
    levels: [
      'Nobody knows who is trained.',
      'Some staff are trained; fewer than three in four are up to date.',
      'At least three in four are up to date, and supervision is usual.',
      'Nearly all are up to date, supervision is recorded, and its effect is looked at.',
    ],
  },
  {
    id: 'recruitment',
    title: 'Safe recruitment and allegations',
    theme: 'workforce',
    asks: 'Unsuitable people are kept from children, and allegations about staff are acted on.',
    guidance: 'Say when files were last sampled. Say who the named senior officer is.',
    levels: [
      'Checks are not made, or are not recorded.',
      'Checks are made, but nobody samples them, or few know how to report a concern.',
      'Checks are made and sampled; staff know how to report a concern about a colleague.',
      'Sampling finds no gaps, and lessons from allegations have changed practice.',
    ],
  },
  {
    id: 'working-together',
    title: 'Working together',
    theme: 'working-together',
    asks: 'The organisation helps early, refers well, and settles disagreements with others.',
    guidance: 'Show use of the levels of need guidance and of the escalation policy.',
    levels: [
      'Staff do not know the levels of need or how to escalate.',
      'The guidance was sent to staff, but nothing shows that it is used.',
      'Audits show it is used in most cases; disagreements are raised at times.',
      'Audits show it is used, disagreements are raised and settled, and children gain.',
    ],
  },
  {
    id: 'information',
    title: 'Sharing information',
    theme: 'working-together',
    asks: 'What others need to know to keep a child safe reaches them in time.',
    guidance: 'Name the agreements you work to. Say what an audit of practice found.',
    levels: [
      'There is no agreement, and staff are unsure what they may share.',
      'There are agreements, but staff do not know them, or data feeds are late.',
      'Staff know what they may share; delays are rare and followed up.',
      'Information is shared in time, and an audit of cases shows it.',
    ],
  },
]

/** Self-assessment of the duties of section 11 of the Children Act 2004. */
export const section11: Template = {
  code: 'section-11',
  version: 2,
  title: 'Section 11 self-assessment',
  purpose:
    'You say how well your organisation keeps children safe. A panel tests it, and the board reports on it.',
  kind: 'self_assessment',
  audience: 'agencies',
  standards: SECTION_11_STANDARDS.map(({ id, title, theme }) => ({
    id,
    title,
    ...(theme ? { theme } : {}),
  })),
  sections: [...SECTION_11_STANDARDS.map(sectionOf), SIGN_OFF],
  scoring: { how: 'lowest', least: 0, most: 3, metFrom: 2 },
  maps: [
    {
      code: 'section-11',
      version: 1,
      standards: {
        leadership: 'commitment',
        policy: 'responsibilities',
        accountability: 'accountability',
        listening: 'voice',
        workforce: 'training',
        'safer-staff': 'recruitment',
        partnership: null,
      },
    },
  ],
  nilAllowed: false,
  source:
    'Children Act 2004 section 11; eight standards of the statutory guidance of 2007, by way of the pan-London template.',
  checked: false,
}
