import { ask, type AgencyForm, type Recordable } from '../../../rooms/index.ts'

/** What a difference taught, beyond its own case. */
export const learning: Recordable = {
  code: 'learning',
  version: 1,
  title: 'Learning',
  button: 'Record what was learned',
  questions: [
    ask.words('learned', 'What does this difference show about how agencies work together?', {
      hint: ask.NO_NAMES,
    }),
    ask.line('told', 'Who is told?'),
    ask.yesNo('recurs', 'Has the same been raised before?', { reasonFor: ['yes'] }),
  ],
  many: true,
}

/** How one side sees it, in its own words. */
export const position: AgencyForm = {
  code: 'position',
  version: 1,
  title: 'Your agency’s view',
  intro:
    'How your agency sees it, and what would settle it. The other side reads it once you send it.',
  questions: [
    ask.words('view', 'How does your agency see it, and on what does that rest?', {
      hint: ask.NO_NAMES,
    }),
    ask.yesNo('safe', 'Does your agency hold that the child is safe meanwhile?', {
      reasonFor: ['yes', 'no'],
    }),
    ask.words('offer', 'What does your agency offer?', { most: 2000 }),
    ask.words('needs', 'What would your agency need from the other?', { most: 2000 }),
    ask.line('approved-by', 'Which senior officer stands behind this?'),
  ],
}
