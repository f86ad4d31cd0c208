import { textIn, type Recordable } from '../../../rooms/index.ts'
import { notBefore } from '../checks.ts'
import { LOCAL_MEASURES } from '../look-back/local-measures.ts'
import { THEMES } from '../themes.ts'

/** What came out of reviews and has to be done. It stays here, since a reviewed case takes nothing more. */
export const actionForm: Recordable = {
  code: 'action',
  version: 1,
  title: 'Action',
  button: 'Record an action',
  many: true,
  on: 'agreed-on',
  questions: [
    {
      id: 'agreed-on',
      type: 'date',
      label: 'Day it was agreed',
      required: true,
      notAfterToday: true,
    },
    { id: 'what', type: 'text', label: 'What is to be done', required: true, most: 600 },
    {
      id: 'owner',
      type: 'text',
      label: 'Who sees to it: agency and post',
      required: true,
      most: 200,
    },
    { id: 'due-on', type: 'date', label: 'Done by', required: true },
    { id: 'from', type: 'text', label: 'References of the cases it came from', most: 300 },
    { id: 'done-on', type: 'date', label: 'Day it was done', notAfterToday: true },
    {
      id: 'result',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What was done, and what shows it',
    },
  ],
  check: (values) => {
    const agreed = { day: textIn(values, 'agreed-on'), was: 'it was agreed' }
    return [
      ...notBefore('due-on', values, agreed),
      ...notBefore('done-on', values, agreed),
      ...(textIn(values, 'done-on') !== '' && textIn(values, 'result') === ''
        ? [{ question: 'result', message: 'Say what was done, and what shows it.' }]
        : []),
    ]
  },
}

/** Good practice that was passed on, in the words agreed for it. */
export const practiceSharedForm: Recordable = {
  code: 'practice-shared',
  version: 1,
  title: 'Good practice shared',
  button: 'Record that good practice was shared',
  many: true,
  on: 'shared-on',
  questions: [
    {
      id: 'shared-on',
      type: 'date',
      label: 'Day it was shared',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'words',
      type: 'text',
      long: true,
      most: 1500,
      label: 'The words shared',
      required: true,
    },
    { id: 'with', type: 'text', label: 'With whom', required: true, most: 300 },
    {
      id: 'how',
      type: 'text',
      label: 'How',
      hint: 'For example, in a briefing, or at a meeting of head teachers',
      required: true,
      most: 300,
    },
  ],
}

/** A national study to set the panel’s own years beside. */
export const nationalStudyForm: Recordable = {
  code: 'national-study',
  version: 1,
  title: 'National study',
  button: 'Enter a national study',
  intro: 'Copy its figures as it prints them. They stand beside your own years, never among them.',
  many: true,
  questions: [
    { id: 'title', type: 'text', label: 'Title of the study', required: true, most: 300 },
    {
      id: 'source',
      type: 'text',
      label: 'Who published it, where and when',
      required: true,
      most: 500,
    },
    { id: 'period', type: 'text', label: 'Years it covers', required: true, most: 100 },
    {
      id: 'theme',
      type: 'one',
      label: 'Theme it belongs to',
      required: true,
      options: THEMES.map(({ value, label }) => ({ value, label })),
    },
    {
      id: 'differs',
      type: 'text',
      long: true,
      most: 2000,
      label: 'How it counts, where that differs from here',
      hint: 'For example, other ages, or deaths by year of registration',
    },
    {
      id: 'measures',
      type: 'rows',
      label: 'Its figures',
      required: true,
      least: 1,
      most: 40,
      columns: [
        { id: 'label', type: 'text', label: 'In the study’s terms', required: true, most: 200 },
        {
          id: 'percent',
          type: 'number',
          label: 'Share',
          unit: '%',
          least: 0,
          most: 100,
          required: true,
        },
        {
          id: 'of',
          type: 'number',
          label: 'Of how many deaths',
          unit: 'deaths',
          least: 1,
          whole: true,
        },
        {
          id: 'here',
          type: 'one',
          label: 'What is counted like it here',
          options: LOCAL_MEASURES.map(({ value, label }) => ({ value, label })),
        },
      ],
    },
  ],
}

/** What the panel made of a theme over all its years. */
export const lookBackForm: Recordable = {
  code: 'look-back',
  version: 1,
  title: 'Look back on a theme',
  button: 'Record what a look back found',
  many: true,
  on: 'agreed-on',
  questions: [
    {
      id: 'agreed-on',
      type: 'date',
      label: 'Day the panel agreed it',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'theme',
      type: 'one',
      label: 'Theme',
      required: true,
      options: THEMES.map(({ value, label }) => ({ value, label })),
    },
    {
      id: 'cases',
      type: 'number',
      label: 'Reviewed deaths it rests on',
      unit: 'deaths',
      least: 0,
      whole: true,
      required: true,
    },
    { id: 'years', type: 'text', label: 'Years of death it covers', required: true, most: 100 },
    {
      id: 'found',
      type: 'text',
      long: true,
      most: 4000,
      label: 'What these deaths have in common, and what they do not',
      required: true,
    },
    {
      id: 'beside-study',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What it shows beside the national study',
      hint: 'With fewer than 20 deaths, say what happened here; do not say that it is more or less.',
    },
    {
      id: 'recommended',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What the panel recommends, and to whom',
      required: true,
    },
  ],
}
