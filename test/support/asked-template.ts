import type { Template } from '../../src/modules/asks/domain/template.ts'

/** A small template with a question of every type, for tests of answering. */
export const EVERY_TYPE: Template = {
  code: 'every-type',
  version: 1,
  title: 'Safeguarding audit',
  purpose: 'It asks how your agency keeps children safe. The board reads it once you send it.',
  kind: 'self_assessment',
  audience: 'agencies',
  standards: [{ id: 's1', title: 'Leadership' }],
  scoring: { how: 'lowest', least: 0, most: 3, metFrom: 2 },
  maps: [],
  nilAllowed: true,
  source: 'Made up for tests.',
  checked: false,
  sections: [
    {
      id: 'leadership',
      title: 'Leadership',
      intro: 'Who leads, and how you know that it works.',
      questions: [
        {
          id: 'lead',
          type: 'yes-no',
          label: 'Is there a lead for safeguarding?',
          required: true,
          notApplicable: true,
          reasonFor: ['no', 'not-applicable'],
          guidance: 'Somebody named, at board level.',
          standard: 's1',
        },
        {
          id: 'lead-name',
          type: 'text',
          label: 'Who is it?',
          required: true,
          when: { question: 'lead', is: ['yes'] },
        },
        {
          id: 'grade',
          type: 'grade',
          label: 'How well is this standard met?',
          standard: 's1',
          required: true,
          levels: [
            { value: 0, label: 'Not met', descriptor: 'Nothing is in place.' },
            { value: 1, label: 'Partly met', descriptor: 'Some is in place.' },
            { value: 2, label: 'Met', descriptor: 'All is in place.' },
            { value: 3, label: 'Exceeded', descriptor: 'Others learn from it.' },
          ],
        },
        { id: 'evidence', type: 'evidence', label: 'What shows this?', most: 3 },
      ],
    },
    {
      id: 'people',
      title: 'People',
      questions: [
        {
          id: 'staff',
          type: 'number',
          label: 'How many staff?',
          unit: 'people',
          least: 0,
          whole: true,
          required: true,
        },
        {
          id: 'reviewed',
          type: 'date',
          label: 'When was the policy reviewed?',
          notAfterToday: true,
        },
        {
          id: 'checks',
          type: 'one',
          label: 'How often are checks renewed?',
          options: [
            { value: 'yearly', label: 'Every year' },
            { value: 'rarely', label: 'Less often' },
          ],
        },
        {
          id: 'training',
          type: 'many',
          label: 'Which training is given?',
          options: [
            { value: 'induction', label: 'At induction' },
            { value: 'refresher', label: 'Refreshers' },
          ],
        },
        {
          id: 'trained',
          type: 'figure',
          label: 'How many staff were trained?',
          figure: 'training.people.count',
          unit: 'percent',
          numerator: 'Staff trained',
          denominator: 'Staff who should be',
        },
        {
          id: 'actions',
          type: 'rows',
          label: 'What will you improve?',
          most: 5,
          columns: [
            { id: 'what', type: 'text', label: 'Action', required: true },
            { id: 'by', type: 'date', label: 'By when', required: true },
          ],
        },
      ],
    },
  ],
}
