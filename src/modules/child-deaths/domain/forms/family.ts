import type { Recordable } from '../../../rooms/index.ts'
import { notBeforeDeath } from '../checks.ts'

/** What the family was told, asked and said. Their questions go to the review meeting and the panel. */
export const familyForm: Recordable = {
  code: 'family',
  version: 1,
  title: 'Contact with the family',
  button: 'Record contact with the family',
  many: true,
  on: 'contact-on',
  questions: [
    {
      id: 'contact-on',
      type: 'date',
      label: 'Day of the contact',
      required: true,
      notAfterToday: true,
    },
    { id: 'key-worker', type: 'text', label: 'Post of the family’s key worker', most: 150 },
    {
      id: 'what',
      type: 'many',
      label: 'What it was about',
      required: true,
      options: [
        { value: 'told', label: 'They were told of the review and what it is for' },
        { value: 'questions', label: 'They were asked for their questions and views' },
        { value: 'support', label: 'They were offered bereavement support' },
        { value: 'outcome', label: 'They were told what the review found' },
        { value: 'declined', label: 'They did not wish for contact' },
      ],
    },
    {
      id: 'words',
      type: 'text',
      long: true,
      most: 3000,
      label: 'Their questions and views, in their own words',
      hint: 'Leave out names.',
    },
  ],
  check: (values, facts) => notBeforeDeath('contact-on', { values, facts }),
}
