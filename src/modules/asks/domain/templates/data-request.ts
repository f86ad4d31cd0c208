import type { Template } from '../template.ts'

/**
 * A request for one number that another agency holds. "Nothing", "blocked because" and "refused
 * because" are answers of the return itself, not questions of the form [processes, row 45].
 */
export const dataRequest: Template = {
  code: 'data-request',
  version: 1,
  title: 'Request for data: missing children and exploitation',
  purpose:
    'The board asks for numbers it can’t get elsewhere. If you can’t give them, say what stands in the way.',
  kind: 'agency_return',
  audience: 'agencies',
  standards: [],
  sections: [
    {
      id: 'numbers',
      title: 'The numbers',
      intro: 'Give no names. Numbers from 1 to 5 are hidden wherever they are printed.',
      questions: [
        {
          id: 'missing-interviews',
          type: 'figure',
          label: 'How many children who came back from being missing were offered a talk in time?',
          hint: 'In time means within 72 hours of coming back (as guidance is remembered; not checked).',
          figure: 'supplied.return-interviews-72h.percent',
          unit: 'percent',
          numerator: 'Times a child came back and was offered a talk within 72 hours',
          denominator: 'Times a child came back from being missing',
          required: true,
          theme: 'exploitation',
        },
        {
          id: 'exploitation-flags',
          type: 'figure',
          label: 'How many children had an exploitation marker on your system?',
          hint: 'Children with the marker on the last day of the period.',
          figure: 'supplied.exploitation-markers.count',
          unit: 'count',
          numerator: 'Children under 18 with a marker',
          theme: 'exploitation',
        },
      ],
    },
    {
      id: 'basis',
      title: 'Where the numbers come from',
      questions: [
        {
          id: 'system',
          type: 'text',
          label: 'Which system do they come from?',
          required: true,
          most: 200,
        },
        {
          id: 'complete',
          type: 'yes-no',
          label: 'Do they cover the whole area and the whole period?',
          required: true,
          reasonFor: ['no'],
        },
        {
          id: 'caution',
          type: 'text',
          long: true,
          most: 1000,
          label: 'What should a reader know before using them?',
        },
      ],
    },
  ],
  scoring: null,
  maps: [],
  nilAllowed: true,
  source: 'Local practice. The power to ask is section 14B, later 16H, of the Children Act 2004.',
  checked: false,
}
