import type { Recordable } from '../../../rooms/index.ts'
import { checkArrangement, checkAware, checkNotified } from '../check-known.ts'
import {
  CARERS,
  CENSUS_CODES,
  LASTING,
  optionsOf,
  REASONS,
  WHO_SAID,
  YES_NO_UNKNOWN,
} from '../codes.ts'
import { dayOf, NO_NAMES } from '../questions.ts'

/** When the council came to know. From this day the visits are counted. */
export const aware: Recordable = {
  code: 'aware',
  version: 1,
  title: 'How the council came to know',
  button: 'Record how the council came to know',
  questions: [
    dayOf('Day the council came to know of the arrangement', 'Visits are counted from this day.'),
    {
      id: 'how',
      type: 'one',
      label: 'Who said so?',
      options: optionsOf(WHO_SAID),
      required: true,
    },
    {
      id: 'decide-by',
      type: 'date',
      label: 'Day by which suitability is to be decided',
      hint: 'No law that we read sets this day. You are reminded of it.',
    },
  ],
  on: 'on',
  event: 'arrangement-aware',
  many: false,
  check: checkAware,
}

/** The notice that carers and parents owe the council; its first visit follows within 7 working days. */
export const notified: Recordable = {
  code: 'notified',
  version: 1,
  title: 'Notification',
  button: 'Record a notification',
  intro:
    'Carers and parents must notify the council six weeks before it begins, or at once where it begins sooner.',
  questions: [
    dayOf('Day the notification came'),
    {
      id: 'by',
      type: 'one',
      label: 'Who notified the council?',
      options: optionsOf(WHO_SAID),
      required: true,
    },
    {
      id: 'why-late',
      type: 'text',
      long: true,
      most: 1000,
      label: 'If it came late, why?',
      hint: 'Many do not know that they must. That is worth knowing for publicity.',
    },
  ],
  on: 'on',
  event: 'arrangement-notified',
  many: false,
  check: checkNotified,
}

/** The arrangement itself, and what makes it private fostering or not. */
export const arrangement: Recordable = {
  code: 'arrangement',
  version: 1,
  title: 'Arrangement',
  button: 'Record the arrangement',
  questions: [
    {
      id: 'begins',
      type: 'date',
      label: 'Day it began, or is to begin',
      required: true,
    },
    { id: 'ends', type: 'date', label: 'Day it is meant to end, if that is known' },
    {
      id: 'age',
      type: 'number',
      unit: 'years',
      least: 0,
      most: 17,
      whole: true,
      label: 'How old is the child when it begins?',
      required: true,
    },
    {
      id: 'disabled',
      type: 'one',
      label: 'Is the child disabled?',
      hint: 'A disabled child counts until 18, another until 16.',
      options: optionsOf(YES_NO_UNKNOWN),
      required: true,
    },
    {
      id: 'carer',
      type: 'one',
      label: 'Who looks after the child?',
      options: optionsOf(CARERS),
      required: true,
    },
    {
      id: 'lasting',
      type: 'one',
      label: 'Does it last 28 days or more?',
      options: optionsOf(LASTING),
      required: true,
    },
    {
      id: 'looked-after',
      type: 'one',
      label: 'Did a council place the child there?',
      hint: 'Then the child is looked after, and it is not a private arrangement.',
      options: optionsOf(YES_NO_UNKNOWN),
      required: true,
    },
    {
      id: 'census',
      type: 'one',
      label: 'Where does the child come from?',
      hint: 'The codes are those of the children in need census. What they mean is unchecked.',
      options: optionsOf(CENSUS_CODES),
      required: true,
    },
    { id: 'country', type: 'text', most: 60, label: 'Country the child comes from' },
    {
      id: 'reason',
      type: 'one',
      label: 'Why does the child live there?',
      options: optionsOf(REASONS),
      required: true,
    },
    {
      id: 'contact',
      type: 'text',
      long: true,
      most: 1000,
      label: 'How the child and the parents stay in touch',
      hint: NO_NAMES,
    },
  ],
  on: 'begins',
  event: 'arrangement-begins',
  many: false,
  check: checkArrangement,
}
