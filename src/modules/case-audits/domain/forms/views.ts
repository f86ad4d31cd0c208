import { textIn, type Recordable } from '../../../rooms/index.ts'
import { ASKED, FAMILY, HEARD_HOW, MISSING_WHY } from '../codes.ts'
import { long, NO_NAMES, one, past, text } from './ask.ts'

/** What those say who work with the child: it stands beside the file, which says what was written down. */
export const practitionerView: Recordable = {
  code: 'practitioner-view',
  version: 1,
  title: 'Practitioner’s view',
  button: 'Record what a practitioner said',
  on: 'heard-on',
  many: true,
  perChild: true,
  stages: ['sampled', 'auditing', 'moderating'],
  questions: [
    text('agency', 'Which agency do they work for?'),
    text('role', 'What is their post?', { hint: 'The post, never the name.' }),
    one('how', 'How were they heard?', HEARD_HOW),
    past('heard-on', 'When?'),
    long('well', 'What went well for the child?', { required: false }),
    long('in-the-way', 'What got in the way?', { required: false }),
    long('support', 'Were they supported, supervised and challenged?', { required: false }),
  ],
  check: (values) =>
    ['well', 'in-the-way', 'support'].every((one) => textIn(values, one) === '')
      ? [{ question: 'well', message: 'Write down at least one thing they said.' }]
      : [],
}

/** What the child and the family say, or why they were not asked. */
export const familyView: Recordable = {
  code: 'family-view',
  version: 1,
  title: 'View of the child or family',
  button: 'Record what the family said',
  on: 'on',
  many: true,
  perChild: true,
  stages: ['sampled', 'auditing', 'moderating'],
  questions: [
    one('who', 'Whose view?', FAMILY),
    one('asked', 'Were they heard?', ASKED),
    past('on', 'When were they heard, or was this decided?'),
    one('how', 'How were they heard?', HEARD_HOW, { when: { question: 'asked', is: ['heard'] } }),
    long('said', 'What did they say?', {
      hint: `In their words where you can. ${NO_NAMES}`,
      when: { question: 'asked', is: ['heard'] },
    }),
    long('want', 'What do they want to be different?', {
      required: false,
      when: { question: 'asked', is: ['heard'] },
    }),
    long('why-not', 'Why were they not asked?', {
      hint: 'Say so where asking could have put somebody at risk.',
      when: { question: 'asked', is: ['not-asked'] },
    }),
  ],
}

/** A form that does not come is said to be missing, and why: silence is no result. */
export const formMissing: Recordable = {
  code: 'form-missing',
  version: 1,
  title: 'Form that is missing',
  button: 'Say that a form will not come',
  on: 'noted-on',
  many: true,
  perChild: true,
  stages: ['auditing', 'moderating'],
  questions: [
    text('agency', 'Which agency’s form?'),
    one('why', 'Why does it not come?', MISSING_WHY),
    long('reason', 'What was done to get it?'),
    past('noted-on', 'When was this noted?'),
  ],
}
