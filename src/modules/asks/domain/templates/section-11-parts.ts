import type { GradeLevel, Section, Standard } from '../template.ts'

/** The four levels of the self score, as agencies of several boards already know them. */
export function levelsOf(descriptors: readonly [string, string, string, string]): GradeLevel[] {
  return LABELS.map((label, value) => ({ value, label, descriptor: descriptors[value] ?? '' }))
}

const LABELS = ['Not met', 'Partly met', 'Mostly met', 'Fully met'] as const

export interface StandardText extends Standard {
  /** What the standard asks of the body, in a sentence. */
  readonly asks: string
  /** What a good answer rests on. */
  readonly guidance: string
  /** What somebody would see at each level, from 0 to 3. */
  readonly levels: readonly [string, string, string, string]
}

const WEAK = ['0', '1']

/** The questions on one standard: the score, what it rests on, and what will be better. */
export function sectionOf({ id, title, asks, guidance, levels }: StandardText): Section {
  return {
    id,
    title,
    intro: asks,
    questions: [
      {
        id: `${id}-score`,
        type: 'grade',
        label: 'Where does your organisation stand today?',
        hint: 'Choose the level whose words fit best, in all services and in those you commission.',
        guidance,
        required: true,
        standard: id,
        levels: levelsOf(levels),
      },
      {
        id: `${id}-why`,
        type: 'text',
        long: true,
        most: 3000,
        label: 'How do you know?',
        hint: 'Say what you looked at, when, and what it showed.',
        required: true,
        standard: id,
      },
      {
        id: `${id}-evidence`,
        type: 'evidence',
        most: 5,
        label: 'What shows it?',
        hint: 'A file or a link. Leave out anything that names a child.',
        standard: id,
      },
      {
        id: `${id}-improve`,
        type: 'text',
        long: true,
        most: 2000,
        label: 'What needs to improve?',
        hint: 'At this level the board expects to read what is missing.',
        required: true,
        standard: id,
        when: { question: `${id}-score`, is: WEAK },
      },
      {
        id: `${id}-actions`,
        type: 'rows',
        label: 'What will you do about it?',
        hint: 'One row for each action. Leave it empty where nothing is needed.',
        standard: id,
        most: 10,
        columns: [
          { id: 'action', type: 'text', label: 'Action', required: true, most: 500 },
          { id: 'owner', type: 'text', label: 'Who sees to it', required: true, most: 120 },
          { id: 'due', type: 'date', label: 'Done by', required: true },
        ],
      },
    ],
  }
}
