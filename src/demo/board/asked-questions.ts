import type { DemoQuestion } from './demo-question.ts'

/** Questions of the year that rounds of asking answer. Made up. */
export const ASKED_QUESTIONS: readonly DemoQuestion[] = [
  {
    key: 'exploitation-standards',
    priority: 'Exploitation',
    kind: 'quality',
    proposition: 'agencies meet the Board’s practice standards on exploitation',
    evidence: [],
    rounds: [
      {
        key: 'exploitation',
        direction: 'supports',
        words: 'Every agency graded itself better than a year ago.',
      },
    ],
    level: 'reported',
    wording:
      'Agencies report that they meet more of the practice standards on exploitation. Nobody has tested it.',
    limits: 'It is what agencies say of themselves.',
  },
  {
    key: 'guidance-sent',
    priority: 'Early help and thresholds',
    kind: 'done',
    proposition: 'every agency has given its staff the Levels of Need guidance',
    allOf: true,
    evidence: [],
    rounds: [
      {
        key: 'guidance',
        direction: 'supports',
        words: 'Each accountable officer confirmed it, with a number and how it was counted.',
      },
    ],
    level: 'assured',
    wording:
      'The Board can provide assurance that the Levels of Need guidance was given to the staff of every agency.',
    limits: 'It was given out. Whether staff use it is another question.',
  },
  {
    key: 'briefings-sent',
    priority: 'Key messages',
    kind: 'done',
    proposition: 'every agency has passed the learning briefings on to its staff',
    allOf: true,
    evidence: [],
    rounds: [
      {
        key: 'briefings',
        direction: 'supports',
        words: 'Each accountable officer confirmed it, with a number and how it was counted.',
      },
    ],
    level: 'assured',
    wording:
      'The Board can provide assurance that the learning briefings were passed on in every agency.',
    limits: 'Most agencies counted those to whom they were sent, not those who read them.',
  },
  {
    key: 'abuse-audit',
    priority: 'Domestic abuse',
    kind: 'quality',
    proposition:
      'children who live with domestic abuse are made safer while an order protects them',
    evidence: [],
    rooms: [
      {
        pathway: 'case-audits',
        name: 'Children living with domestic abuse',
        direction: 'supports',
        words:
          'In the cases audited, agencies acted together where an order protected the household. Nearly half of the children lived under one.',
      },
    ],
    level: 'unable-to-conclude',
    wording:
      'The Board is unable to draw conclusions about whether children are made safer while an order protects them, because few were audited.',
    limits: 'The audit speaks for the children whose files were read, not for the county.',
  },
  {
    key: 'lead-known',
    priority: 'Key messages',
    kind: 'quality',
    proposition: 'staff know who their safeguarding lead is',
    evidence: [],
    rounds: [
      {
        key: 'staff',
        direction: 'supports',
        words: 'Most staff say that they know who the lead is.',
      },
    ],
    level: 'assured',
    wording: 'The Board can provide assurance that staff know who their safeguarding lead is.',
    limits: 'Those who did not answer may know less.',
  },
  {
    key: 'section-eleven',
    priority: 'Key messages',
    kind: 'quality',
    proposition: 'agencies meet their duties under section 11',
    evidence: [],
    rounds: [
      {
        key: 'section-11',
        direction: 'supports',
        words: 'A panel saw what stands behind every score, and moved three.',
      },
    ],
    level: 'reported',
    wording:
      'Agencies report that they meet most of the standards, and a panel saw what it rests on.',
    limits: 'Two agencies went through a challenge event; the others did not.',
  },
]
