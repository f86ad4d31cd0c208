import type { Template } from '../template.ts'

/** Whether a school has taken up the whole-school approach, and how far it has come [processes, row 25]. */
export const wholeSchoolApproach: Template = {
  code: 'whole-school-approach',
  version: 1,
  title: 'Whole-school approach: where your school stands',
  purpose:
    'You say whether your school has taken up the approach. The board reports how many have.',
  kind: 'school_return',
  audience: 'schools',
  standards: [
    { id: 'adoption', title: 'The whole-school approach is in use', theme: 'exploitation' },
  ],
  sections: [
    {
      id: 'adoption',
      title: 'Taking up the approach',
      questions: [
        {
          id: 'adopted',
          type: 'yes-no',
          label: 'Has your school taken up the whole-school approach?',
          guidance: 'Taken up means that the head and the governors have decided to use it.',
          required: true,
          reasonFor: ['no'],
          standard: 'adoption',
        },
        {
          id: 'adopted-on',
          type: 'date',
          label: 'When was it decided?',
          notAfterToday: true,
          standard: 'adoption',
          when: { question: 'adopted', is: ['yes'] },
        },
        {
          id: 'stage',
          type: 'grade',
          label: 'How far have you come?',
          required: true,
          standard: 'adoption',
          when: { question: 'adopted', is: ['yes'] },
          levels: [
            { value: 1, label: 'Planning', descriptor: 'It is decided, and a lead is named.' },
            {
              value: 2,
              label: 'Starting',
              descriptor: 'Staff are trained, and some year groups have begun.',
            },
            {
              value: 3,
              label: 'In use',
              descriptor: 'Every year group has lessons planned and taught.',
            },
            {
              value: 4,
              label: 'Part of school life',
              descriptor: 'Pupils are asked each year, and lessons change by what they say.',
            },
          ],
        },
        {
          id: 'pupils-asked',
          type: 'yes-no',
          label: 'Have you asked pupils what they think of it?',
          standard: 'adoption',
          when: { question: 'adopted', is: ['yes'] },
        },
        {
          id: 'adoption-evidence',
          type: 'evidence',
          most: 3,
          label: 'What shows it?',
          hint: 'For example the lesson plan, or what pupils said without their names.',
          standard: 'adoption',
          when: { question: 'adopted', is: ['yes'] },
        },
        {
          id: 'in-the-way',
          type: 'many',
          label: 'What stands in the way?',
          standard: 'adoption',
          when: { question: 'adopted', is: ['no'] },
          options: [
            { value: 'time', label: 'Time in the week' },
            { value: 'training', label: 'Training for staff' },
            { value: 'materials', label: 'Materials' },
            { value: 'parents', label: 'What parents think' },
            { value: 'unknown', label: 'We had not heard of it' },
          ],
        },
      ],
    },
  ],
  scoring: { how: 'lowest', least: 1, most: 4, metFrom: 3 },
  maps: [],
  nilAllowed: false,
  source:
    'Local practice of boards. Relationships and health education is statutory since 2020; not checked here.',
  checked: false,
}
