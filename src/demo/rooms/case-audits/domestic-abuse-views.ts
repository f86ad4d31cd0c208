import type { Values } from '../../../modules/rooms/index.ts'
import type { DemoStep } from '../demo-room.ts'

const said = (
  child: number,
  day: string,
  agency: string,
  role: string,
  more: Values,
): DemoStep => ({
  record: 'practitioner-view',
  day,
  child,
  values: { agency, role, how: 'met', 'heard-on': day, ...more },
})

const family = (
  child: number,
  day: string,
  who: string,
  asked: string,
  more: Values = {},
): DemoStep => ({
  record: 'family-view',
  day,
  child,
  values: { who, asked, on: day, ...more },
})

/** What practitioners and families said, for some of the children. */
export const VIEWS: readonly DemoStep[] = [
  said(0, '2017-06-07', 'Severnshire Council', 'Social worker', {
    well: 'The school told me the same morning, each time.',
    'in-the-way': 'I heard of the order from the mother, and of its end from nobody.',
  }),
  said(1, '2017-06-08', 'Severn Vale Police', 'Response sergeant', {
    'in-the-way': 'The form has no place for what the child said.',
  }),
  said(4, '2017-06-12', 'Severnshire Probation', 'Offender manager', {
    'in-the-way': 'I was not asked to the core group, and did not ask why.',
    support: 'My caseload left no time to chase it.',
  }),
  said(6, '2017-06-13', 'Severnshire Schools Forum', 'Designated safeguarding lead', {
    well: 'The officer who came that night rang me before lessons began.',
  }),
  said(9, '2017-06-14', 'Severnshire Council', 'Social worker', {
    'in-the-way': 'The plan went to addresses that nobody read any more.',
    support: 'Supervision was monthly, and good.',
  }),
  said(10, '2017-06-14', 'Severnshire Schools Forum', 'Head of year', {
    well: 'We kept one adult for the child through the year.',
    'in-the-way': 'We did not know we could ask for a meeting.',
  }),
  family(0, '2017-06-09', 'parent', 'heard', {
    how: 'met',
    said: 'They came when it was bad. When it was over I was on my own with it.',
    want: 'Somebody who still rings when the order has ended.',
  }),
  family(3, '2017-06-12', 'child', 'heard', {
    how: 'met',
    said: 'My teacher asked me. Nobody else did.',
    want: 'To be told what happens next.',
  }),
  family(6, '2017-06-13', 'child', 'heard', {
    how: 'met',
    said: 'The policewoman sat on the stairs with me and asked what I had seen.',
  }),
  family(11, '2017-06-13', 'parent', 'heard', {
    how: 'call',
    said: 'She drew a week with him. It was the first time he talked.',
  }),
  family(1, '2017-06-09', 'parent', 'not-asked', {
    'why-not': 'They live together again, and a call could be overheard.',
  }),
  family(4, '2017-06-14', 'parent', 'not-asked', {
    'why-not': 'An enquiry began that week.',
  }),
  family(9, '2017-06-14', 'parent', 'declined'),
]
