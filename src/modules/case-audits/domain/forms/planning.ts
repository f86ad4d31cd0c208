import { textIn, type Fault, type Recordable, type Values } from '../../../rooms/index.ts'
import { THEMES } from '../codes.ts'
import { day, long, one, past, text } from './ask.ts'

/** What the audit wants to know, of whom, and by when: agreed before any case is drawn. */
export const plan: Recordable = {
  code: 'plan',
  version: 1,
  title: 'Plan of the audit',
  button: 'Set down the plan',
  intro: 'Agree this before any case is drawn, so that nobody fits the question to the cases.',
  on: 'agreed-on',
  many: false,
  questions: [
    one('theme', 'What is the theme?', THEMES),
    text('title', 'What is the audit about, in a few words?'),
    long('wants-to-know', 'What does it want to know?', {
      hint: 'The lines of enquiry, each in a sentence.',
    }),
    day('first', 'First day of the practice looked at'),
    day('last', 'Last day of the practice looked at'),
    long('agencies', 'Which agencies take part, and who reads whose files?', {
      hint: 'Auditors of another agency make the result independent.',
    }),
    long('practitioners', 'How are practitioners heard?', {
      hint: 'Those who work with the child.',
    }),
    long('families', 'How are children and families asked, and how is that made safe?', {
      hint: 'Where there is domestic abuse, say how contact stays safe.',
    }),
    past('agreed-on', 'When was the plan agreed?'),
    day('forms-due', 'When are the agencies’ forms due?'),
    day('audit-day', 'When is the audit day?', { hint: 'The meeting that moderates the grades.' }),
    day('report-due', 'When is the report due?'),
  ],
  check: (values) => planFaults(values),
}

const IN_ORDER = [
  ['first', 'last', 'The last day must be the first day or later.'],
  ['agreed-on', 'forms-due', 'The forms can’t be due before the plan is agreed.'],
  ['forms-due', 'audit-day', 'The audit day can’t be before the forms are due.'],
  ['audit-day', 'report-due', 'The report can’t be due before the audit day.'],
] as const

function planFaults(values: Values): readonly Fault[] {
  return IN_ORDER.flatMap(([before, after, message]) =>
    textIn(values, after) < textIn(values, before) ? [{ question: after, message }] : [],
  )
}
