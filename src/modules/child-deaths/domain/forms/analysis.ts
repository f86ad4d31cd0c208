import { recordsOf, type Recordable, type RoomFacts } from '../../../rooms/index.ts'
import { analysisFaults } from '../analysis-faults.ts'
import { notBefore } from '../checks.ts'
import { CATEGORIES, MODIFIABLE } from '../codes.ts'
import { ANALYSIS_FORM, DOMAINS, FORM_C, type CodeSet } from '../code-sets.ts'
import { FACTORS } from '../factors.ts'
import { THEMES } from '../themes.ts'

function analysisQuestions(set: CodeSet): Recordable['questions'] {
  return [
    {
      id: 'reviewed-on',
      type: 'date',
      label: 'Day of the panel’s meeting',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'summary',
      type: 'text',
      long: true,
      most: 4000,
      label: 'Summary of the case',
      hint: 'A few paragraphs at most. Write “the child”, “the mother”.',
      required: true,
    },
    {
      id: 'cause',
      type: 'text',
      long: true,
      most: 1000,
      label: 'Cause of death, as certified or found',
    },
    {
      id: 'category',
      type: 'one',
      label: 'Category of death',
      hint: 'The first in this order that applies.',
      required: true,
      options: [...CATEGORIES],
    },
    {
      id: 'also',
      type: 'many',
      label: 'Other categories that apply',
      options: [...CATEGORIES],
    },
    {
      id: 'factors',
      type: 'rows',
      label: 'Contributory factors, each in its own line',
      hint: `Graded by the codes of ${set.name}. For another factor, say what it was.`,
      required: true,
      least: 1,
      most: 40,
      columns: [
        {
          id: 'domain',
          type: 'one',
          label: 'Domain',
          required: true,
          options: DOMAINS.map((value) => ({ value, label: set.domains[value] })),
        },
        { id: 'factor', type: 'one', label: 'Factor', required: true, options: [...FACTORS] },
        { id: 'detail', type: 'text', label: 'What it was in this case', most: 600 },
        {
          id: 'grade',
          type: 'one',
          label: 'Relevance',
          required: true,
          options: set.grades.map(({ value, label }) => ({ value, label })),
        },
        {
          id: 'modifiable',
          type: 'one',
          label: 'Modifiable?',
          required: true,
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
            { value: 'not-known', label: 'Can’t be told' },
          ],
        },
      ],
    },
    {
      id: 'modifiable',
      type: 'one',
      label: 'Modifiable factors',
      hint: 'Something that may have contributed, and that could be changed, locally or nationally, so that fewer children die.',
      required: true,
      options: [...MODIFIABLE],
    },
    {
      id: 'modifiable-why',
      type: 'text',
      long: true,
      most: 2000,
      label: 'The panel’s reasons',
      required: true,
    },
    {
      id: 'themes',
      type: 'many',
      label: 'Themes it is looked back on with',
      options: THEMES.map(({ value, label }) => ({ value, label })),
    },
    {
      id: 'learning',
      type: 'text',
      long: true,
      most: 4000,
      label: 'What can be learnt',
      required: true,
    },
    {
      id: 'recommendations',
      type: 'rows',
      label: 'Recommendations',
      hint: 'The panel’s room keeps who does them by when.',
      most: 15,
      columns: [
        { id: 'what', type: 'text', label: 'What should be done', required: true, most: 600 },
        {
          id: 'level',
          type: 'one',
          label: 'Where',
          required: true,
          options: [
            { value: 'local', label: 'Locally' },
            { value: 'regional', label: 'Regionally' },
            { value: 'national', label: 'Nationally' },
          ],
        },
        { id: 'for', type: 'text', label: 'For whom', required: true, most: 150 },
      ],
    },
    {
      id: 'serious-incident',
      type: 'yes-no',
      label: 'Should a review of a serious incident be considered?',
      hint: 'Where abuse or neglect is known or suspected.',
      required: true,
      reasonFor: ['yes'],
    },
  ]
}

function analysis(
  set: CodeSet,
  { code, title, button }: Pick<Recordable, 'code' | 'title' | 'button'>,
): Recordable {
  return {
    code,
    version: set.version,
    title,
    button,
    intro: `${set.name}. It is the panel’s own judgement, made at its meeting.`,
    many: false,
    on: 'reviewed-on',
    stages: ['with-panel'],
    questions: analysisQuestions(set),
    check: (values, facts) => [
      ...notBefore('reviewed-on', values, notified(facts)),
      ...analysisFaults(set, values),
    ],
  }
}

/** The panel’s analysis until 31 March 2019, by the codes of Form C. */
export const formC = analysis(FORM_C, {
  code: 'analysis-form-c',
  title: 'Panel’s analysis (Form C, to 31 March 2019)',
  button: 'Record the panel’s analysis on Form C',
})

/** The panel’s analysis by the form of October 2018. */
export const analysisForm = analysis(ANALYSIS_FORM, {
  code: 'analysis',
  title: 'Panel’s analysis',
  button: 'Record the panel’s analysis',
})

export const ANALYSES = [formC.code, analysisForm.code] as const

/** In: facts. Out: the panel’s analysis that stands, on whichever form it was made; undefined where there is none. */
export function analysisOf({ records }: RoomFacts) {
  return records.filter(({ code }) => ANALYSES.includes(code)).at(-1)
}

function notified(facts: RoomFacts) {
  return { day: recordsOf(facts, 'notification')[0]?.on ?? '', was: 'the death was notified' }
}
