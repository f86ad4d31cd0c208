import type { Template } from '../template.ts'
import { sectionOf, type StandardText } from './section-11-parts.ts'
import { SIGN_OFF } from './sign-off.ts'

// A shorter cut in use before the regional one, so that years asked with it can be followed. Its seven
// standards follow the list of arrangements in chapter 2 of Working Together 2015 [F32]; unverified.

const STANDARDS: readonly StandardText[] = [
  {
    id: 'leadership',
    title: 'Leadership at the top',
    theme: 'leadership',
    asks: 'Somebody at the top leads on keeping children safe.',
    guidance: 'Name them, and say when they last reported.',
    levels: [
      'Nobody leads.',
      'Somebody is named.',
      'They report at times.',
      'They report at set times.',
    ],
  },
  {
    id: 'policy',
    title: 'Policies and procedures',
    theme: 'leadership',
    asks: 'There is a policy, and staff work to it.',
    guidance: 'Link the policy and give its review date.',
    levels: [
      'There is no policy.',
      'The policy is out of date.',
      'The policy is current.',
      'The policy is current and staff use it.',
    ],
  },
  {
    id: 'accountability',
    title: 'Who answers to whom',
    theme: 'leadership',
    asks: 'The line from the front line to the top is clear.',
    guidance: 'Attach the structure.',
    levels: [
      'No line is written down.',
      'The line has gaps.',
      'The line is complete.',
      'The line is complete and covers commissioned services.',
    ],
  },
  {
    id: 'listening',
    title: 'A culture of listening to children',
    theme: 'voice',
    asks: 'Children are listened to, in single cases and when services change.',
    guidance: 'Give an example from the last year.',
    levels: [
      'Children are not asked.',
      'Children are asked at times.',
      'Children are asked as a rule.',
      'Children are asked, and things change.',
    ],
  },
  {
    id: 'workforce',
    title: 'Training and supervision',
    theme: 'workforce',
    asks: 'Staff are trained and supervised.',
    guidance: 'Say how many are up to date.',
    levels: [
      'Nobody knows who is trained.',
      'Some are trained.',
      'Most are trained and supervised.',
      'Nearly all are trained and supervised.',
    ],
  },
  {
    id: 'safer-staff',
    title: 'Safer recruitment, whistleblowing and allegations',
    theme: 'workforce',
    asks: 'Checks are made, and concerns about staff are acted on.',
    guidance: 'Say when files were last sampled.',
    levels: [
      'Checks are not recorded.',
      'Checks are made.',
      'Checks are made and sampled.',
      'Sampling finds no gaps.',
    ],
  },
  {
    id: 'partnership',
    title: 'Sharing information and working with others',
    theme: 'working-together',
    asks: 'The organisation shares what it knows and works with others.',
    guidance: 'Name the agreements, and say how disagreements are settled.',
    levels: [
      'There are no agreements.',
      'There are agreements that few know.',
      'Staff know the agreements.',
      'Audits show that the agreements are kept.',
    ],
  },
]

/** The earlier version. One of its standards became two, so that its series ends where version 2 begins. */
export const section11Version1: Template = {
  code: 'section-11',
  version: 1,
  title: 'Section 11 self-assessment',
  purpose: 'You say how well your organisation keeps children safe, and the board reports on it.',
  kind: 'self_assessment',
  audience: 'agencies',
  standards: STANDARDS.map(({ id, title, theme }) => ({ id, title, ...(theme ? { theme } : {}) })),
  sections: [...STANDARDS.map(sectionOf), SIGN_OFF],
  scoring: { how: 'lowest', least: 0, most: 3, metFrom: 2 },
  maps: [],
  nilAllowed: false,
  source: 'Children Act 2004 section 11; arrangements listed in Working Together 2015, chapter 2.',
  checked: false,
}
