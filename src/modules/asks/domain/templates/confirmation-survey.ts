import type { Template } from '../template.ts'

/**
 * Whether a piece of guidance reached the people it is for. How many it reached and how they were
 * counted are two questions: a count without its method is worth little [processes, row 34].
 */
export const confirmationSurvey: Template = {
  code: 'confirmation',
  version: 1,
  title: 'Confirmation that guidance reached staff',
  purpose:
    'You confirm that the guidance named in the letter reached your staff. The board reports to how many.',
  kind: 'agency_return',
  audience: 'agencies',
  standards: [
    { id: 'circulated', title: 'The guidance was circulated', theme: 'learning' },
    { id: 'lead-known', title: 'Staff know their safeguarding lead', theme: 'workforce' },
  ],
  sections: [
    {
      id: 'reach',
      title: 'Who has received it',
      questions: [
        {
          id: 'circulated',
          type: 'yes-no',
          label: 'Have you sent the guidance to the staff it is for?',
          required: true,
          standard: 'circulated',
          reasonFor: ['no'],
        },
        {
          id: 'circulated-on',
          type: 'date',
          label: 'When did it go out?',
          hint: 'Where it went out several times, give the first day.',
          required: true,
          notAfterToday: true,
          standard: 'circulated',
          when: { question: 'circulated', is: ['yes'] },
        },
        {
          id: 'reach',
          type: 'number',
          unit: 'people',
          whole: true,
          least: 0,
          label: 'How many people did it reach?',
          hint: 'Count each person once, however often they were told.',
          required: true,
          standard: 'circulated',
          when: { question: 'circulated', is: ['yes'] },
        },
        {
          id: 'reach-method',
          type: 'one',
          label: 'How were they counted?',
          guidance: 'The board prints the method beside the number.',
          required: true,
          standard: 'circulated',
          when: { question: 'circulated', is: ['yes'] },
          options: [
            { value: 'receipts', label: 'Each person confirmed that they read it' },
            { value: 'attendance', label: 'From attendance at briefings' },
            { value: 'mailing-list', label: 'From the list it was sent to' },
            { value: 'headcount', label: 'From the number of staff employed' },
            { value: 'estimate', label: 'It is an estimate' },
          ],
        },
        {
          id: 'reach-estimate',
          type: 'text',
          label: 'How was the estimate made?',
          required: true,
          most: 500,
          standard: 'circulated',
          when: { question: 'reach-method', is: ['estimate'] },
        },
        {
          id: 'commissioned',
          type: 'yes-no',
          label: 'Has it also gone to services you commission?',
          notApplicable: true,
          reasonFor: ['no'],
          required: true,
          standard: 'circulated',
        },
        {
          id: 'shown-by',
          type: 'evidence',
          most: 3,
          label: 'What shows that it went out?',
          hint: 'For example the message, the newsletter or the attendance list without names.',
          standard: 'circulated',
          when: { question: 'circulated', is: ['yes'] },
        },
      ],
    },
    {
      id: 'lead',
      title: 'Your safeguarding lead',
      questions: [
        {
          id: 'lead-named',
          type: 'yes-no',
          label: 'Does your organisation have a named safeguarding lead?',
          required: true,
          reasonFor: ['no'],
          standard: 'lead-known',
        },
        {
          id: 'lead-post',
          type: 'text',
          label: 'What is their post?',
          hint: 'The post, not the name.',
          required: true,
          most: 120,
          standard: 'lead-known',
          when: { question: 'lead-named', is: ['yes'] },
        },
        {
          id: 'lead-known',
          type: 'one',
          label: 'Do staff know who the lead is?',
          guidance: 'The staff survey asks the same of staff. The two answers stand side by side.',
          required: true,
          standard: 'lead-known',
          options: [
            { value: 'tested', label: 'Yes. We asked them' },
            { value: 'told', label: 'We have told them, but have not asked' },
            { value: 'no', label: 'Not all of them' },
          ],
        },
      ],
    },
  ],
  scoring: null,
  maps: [],
  nilAllowed: false,
  source:
    'Local practice: no national form is known. Working Together asks boards to see that guidance is used.',
  checked: false,
}
