import { textIn, type Recordable } from '../../../rooms/index.ts'
import { notBefore, notBeforeDeath } from '../checks.ts'

/**
 * What agencies do together from the first hours after a death that needs explaining. Until the guidance of
 * October 2018 it was called the rapid response.
 */
export const jointResponseForm: Recordable = {
  code: 'joint-response',
  version: 1,
  title: 'Joint agency response',
  button: 'Record the joint agency response',
  intro: 'Called the rapid response before October 2018.',
  many: false,
  on: 'met-on',
  questions: [
    {
      id: 'met-on',
      type: 'date',
      label: 'Day of the first meeting to share information and plan',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'agencies',
      type: 'many',
      label: 'Who took part',
      required: true,
      options: [
        { value: 'health', label: 'Paediatrician or other lead health professional' },
        { value: 'police', label: 'Police' },
        { value: 'social-care', label: 'Children’s social care' },
        { value: 'ambulance', label: 'Ambulance service' },
        { value: 'coroner', label: 'Coroner’s officer' },
        { value: 'primary-care', label: 'General practice, health visitor or midwife' },
        { value: 'school', label: 'School or nursery' },
        { value: 'other', label: 'Others' },
      ],
    },
    {
      id: 'visit',
      type: 'yes-no',
      label: 'Did police and a health professional visit the place of death together?',
      notApplicable: true,
      reasonFor: ['no', 'not-applicable'],
      required: true,
    },
    {
      id: 'visit-on',
      type: 'date',
      label: 'Day of the visit',
      notAfterToday: true,
      when: { question: 'visit', is: ['yes'] },
    },
    {
      id: 'final-on',
      type: 'date',
      label: 'Day of the final case discussion, once it was held',
      notAfterToday: true,
    },
    {
      id: 'safeguarding',
      type: 'yes-no',
      label: 'Did anything suggest abuse or neglect?',
      hint: 'If so, a strategy discussion and the duties of serious incidents come first.',
      required: true,
      reasonFor: ['yes'],
    },
    { id: 'found', type: 'text', long: true, most: 4000, label: 'What was found and agreed' },
  ],
  check: (values, facts) => {
    const first = { day: textIn(values, 'met-on'), was: 'the first meeting was held' }
    return [
      ...notBeforeDeath('met-on', { values, facts }),
      ...notBeforeDeath('visit-on', { values, facts }),
      ...notBefore('final-on', values, first),
    ]
  },
}
