import { shortName } from './identifier.ts'
import type { GradeLevel, Question, Scoring } from './template.ts'

export type ScaleName = 'zero-to-three' | 'one-to-four' | 'none'

interface Scale {
  readonly words: string
  readonly scoring: Scoring | null
  readonly levels: readonly GradeLevel[]
}

const levels = (from: number, all: readonly (readonly [string, string])[]): GradeLevel[] =>
  all.map(([label, descriptor], at) => ({ value: from + at, label, descriptor }))

/** How rows of an imported template are graded, where they say nothing themselves. */
export const SCALES: Readonly<Record<ScaleName, Scale>> = {
  'zero-to-three': {
    words: 'A score from 0 to 3, with evidence and what will be better',
    scoring: { how: 'lowest', least: 0, most: 3, metFrom: 2 },
    levels: levels(0, [
      ['Not met', 'There is nothing to show.'],
      ['Partly met', 'There are gaps, and a plan to close them.'],
      ['Mostly met', 'Small gaps are left.'],
      ['Fully met', 'It is in place everywhere, and was checked.'],
    ]),
  },
  'one-to-four': {
    words: 'A grade from 1 to 4, with evidence and what will be better',
    scoring: { how: 'lowest', least: 1, most: 4, metFrom: 3 },
    levels: levels(1, [
      ['Not yet in place', 'There is little or nothing to show.'],
      ['Begun', 'It is in place in some teams.'],
      ['Established', 'It is in place everywhere, and is checked.'],
      ['Making a difference', 'Others confirm that it works.'],
    ]),
  },
  none: { words: 'In words, without a score', scoring: null, levels: [] },
}

type Face = Pick<Question, 'id' | 'label' | 'required' | 'guidance' | 'standard'>

/** A grade with what it rests on and what will be better, as the columns of such a template ask. */
export function gradedQuestions(
  face: Face,
  scale: Exclude<ScaleName, 'none'>,
  ids: string[],
): readonly Question[] {
  const named = (end: string) => {
    const id = shortName(`${face.id}-${end}`, ids)
    ids.push(id)
    return id
  }
  const on = face.standard === undefined ? {} : { standard: face.standard }
  return [
    { ...face, type: 'grade', levels: SCALES[scale].levels },
    {
      id: named('why'),
      type: 'text',
      long: true,
      most: 3000,
      label: 'How do you know?',
      required: true,
      ...on,
    },
    { id: named('evidence'), type: 'evidence', most: 5, label: 'What shows it?', ...on },
    {
      id: named('actions'),
      type: 'rows',
      label: 'What will you improve, and by when?',
      most: 10,
      columns: [
        { id: 'action', type: 'text', label: 'Action', required: true, most: 500 },
        { id: 'owner', type: 'text', label: 'Who sees to it', required: true, most: 120 },
        { id: 'due', type: 'date', label: 'Done by', required: true },
      ],
      ...on,
    },
  ]
}
