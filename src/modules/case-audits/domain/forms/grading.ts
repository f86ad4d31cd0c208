import {
  numberIn,
  textIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { CRITERIA, DISSENT, GRADES, gradeInWords } from '../codes.ts'
import { casesOf, formsFor, ownGrade } from '../graded.ts'
import { grade, long, one, past, text, yesNo } from './ask.ts'

const dissent = [
  one('dissent', 'Did anybody disagree with this grade?', DISSENT),
  long('dissent-words', 'Which agency, and why?', { when: { question: 'dissent', is: ['some'] } }),
]

/** The grade the meeting agrees for one child, beside the grades agencies gave their own part. */
export const moderatedGrade: Recordable = {
  code: 'moderated-grade',
  version: 1,
  title: 'Moderated grade of a case',
  button: 'Agree the grade of a case',
  intro:
    'The agencies’ own grades stay as they were given. Where this grade differs from one, say why.',
  on: 'moderated-on',
  many: false,
  perChild: true,
  stages: ['moderating'],
  questions: [
    past('moderated-on', 'When was it agreed?'),
    grade('grade', 'How good was the work of all agencies for this child?', GRADES),
    long('reasons', 'What in the case shows it?'),
    {
      id: 'changed',
      type: 'rows',
      label: 'Is an agency’s own grade changed?',
      hint: 'A line for each. Leave it empty where the meeting agrees with all.',
      most: 20,
      columns: [
        text('agency', 'Agency'),
        one(
          'to',
          'Grade agreed',
          GRADES.map(({ value, label }) => ({ value: String(value), label })),
        ),
        text('why', 'Why', { most: 500 }),
      ],
    },
    long('differs', 'Where it differs from an agency’s grade: why?', { required: false }),
    ...dissent,
  ],
  check: (values, facts, childId) => moderationFaults(values, facts, childId),
}

function moderationFaults(
  values: Values,
  facts: RoomFacts,
  childId: string | null,
): readonly Fault[] {
  if (!casesOf(facts).some(({ child }) => child.id === childId))
    return [{ question: 'grade', message: 'This child stands for no case of the sample.' }]
  const forms = formsFor(facts, childId).filter((form) => ownGrade(form) !== null)
  if (forms.length === 0)
    return [{ question: 'grade', message: 'No agency has graded its part for this child yet.' }]
  const agreed = numberIn(values, 'grade')
  const others = forms.filter((form) => ownGrade(form) !== agreed)
  return others.length === 0 || textIn(values, 'differs') !== ''
    ? []
    : [
        {
          question: 'differs',
          message: `Say why it differs. ${others.map((form) => `${form.agency}: ${gradeInWords(ownGrade(form))}.`).join(' ')}`,
        },
      ]
}

/** The grade of the work as a whole, over all cases. */
export const overallGradeForm: Recordable = {
  code: 'overall-grade',
  version: 1,
  title: 'Overall grade',
  button: 'Agree the overall grade',
  on: 'moderated-on',
  many: false,
  stages: ['moderating'],
  questions: [
    past('moderated-on', 'When was it agreed?'),
    grade('grade', 'Over all cases, how good was the work?', GRADES),
    long('reasons', 'What in the cases shows it?'),
    text('present', 'Which agencies took part in the meeting?', { most: 500 }),
    ...dissent,
  ],
}

const PARTS = [...CRITERIA, { value: 'overall', label: 'Overall' }]

/** A second auditor reads the same file, so that it can be seen how far grades depend on who gives them. */
export const secondGrading: Recordable = {
  code: 'second-grading',
  version: 1,
  title: 'Second grading of a file',
  button: 'Record a second grading',
  intro:
    'Grade the same file without looking at the first grades. Only gradings made so are compared.',
  on: 'graded-on',
  many: true,
  perChild: true,
  stages: ['auditing', 'moderating'],
  questions: [
    text('agency', 'Which agency’s file is it?'),
    text('by', 'For which agency does the second auditor work?'),
    past('graded-on', 'When was it graded?'),
    yesNo('blind', 'Was it graded without sight of the first grades?', { reasonFor: ['no'] }),
    ...PARTS.map(({ value, label }) => grade(`${value}-grade`, label, GRADES, { required: false })),
  ],
  check: (values, facts, childId) => {
    const forms = formsFor(facts, childId)
    const named = textIn(values, 'agency')
    return [
      ...(forms.some(({ agency }) => sameAgency(agency, named))
        ? []
        : [{ question: 'agency', message: notIn(forms.map(({ agency }) => agency)) }]),
      ...(PARTS.some(({ value }) => numberIn(values, `${value}-grade`) !== null)
        ? []
        : [{ question: 'overall-grade', message: 'Give at least one grade.' }]),
    ]
  },
}

function notIn(agencies: readonly string[]): string {
  return agencies.length === 0
    ? 'No agency’s form for this child has come in yet.'
    : `No form of this agency has come in for this child. There are forms of: ${agencies.join(', ')}.`
}

/** Whether two names are of one agency, however they are typed. */
export function sameAgency(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** The questions two auditors answer of the same file. */
export const GRADED_TWICE = PARTS.map(({ value }) => `${value}-grade`)
