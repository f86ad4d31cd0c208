import type { Section } from '../template.ts'

/** What the accountable person is asked, last of all. */
export const SIGN_OFF: Section = {
  id: 'sign-off',
  title: 'Sign-off',
  intro:
    'The person who answers for safeguarding in your organisation reads it all before it is sent.',
  questions: [
    {
      id: 'sign-off-read',
      type: 'one',
      label: 'Has the accountable person read every answer?',
      required: true,
      options: [
        { value: 'yes', label: 'Yes, and agrees with them' },
        { value: 'with-reservations', label: 'Yes, with reservations' },
      ],
    },
    {
      id: 'sign-off-reservations',
      type: 'text',
      long: true,
      most: 1000,
      label: 'What are the reservations?',
      required: true,
      when: { question: 'sign-off-read', is: ['with-reservations'] },
    },
    {
      id: 'sign-off-meeting',
      type: 'date',
      label: 'When did your own board or senior team see it?',
      hint: 'Leave it empty where they have not.',
      notAfterToday: true,
    },
  ],
}
