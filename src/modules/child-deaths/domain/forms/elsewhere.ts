import type { Recordable } from '../../../rooms/index.ts'
import { notBeforeDeath } from '../checks.ts'

/** What becomes of the death of a child who lived in another area. Its panel reviews it, unless agreed. */
export const elsewhereForm: Recordable = {
  code: 'panel-of-residence',
  version: 1,
  title: 'Panel where the child lived',
  button: 'Record that the panel where the child lived was told',
  many: false,
  on: 'told-on',
  questions: [
    {
      id: 'told-on',
      type: 'date',
      label: 'Day that panel was told',
      required: true,
      notAfterToday: true,
    },
    { id: 'panel', type: 'text', label: 'Which panel', required: true, most: 150 },
    {
      id: 'reviews',
      type: 'one',
      label: 'Which panel reviews the death?',
      required: true,
      options: [
        { value: 'theirs', label: 'The panel where the child lived' },
        { value: 'ours', label: 'This panel, as both have agreed' },
        { value: 'not-agreed', label: 'Not agreed yet' },
      ],
    },
    {
      id: 'why-ours',
      type: 'text',
      long: true,
      most: 2000,
      label: 'Why this panel reviews it',
      hint: 'For example, the child had most services here.',
      required: true,
      when: { question: 'reviews', is: ['ours'] },
    },
    {
      id: 'shared',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What was sent, and what each panel will tell the other',
    },
  ],
  check: (values, facts) => notBeforeDeath('told-on', { values, facts }),
}
