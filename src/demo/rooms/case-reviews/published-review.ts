import type { DemoRoom } from '../demo-room.ts'
import {
  askedAfter,
  authored,
  begun,
  beside,
  inOrder,
  progressed,
  recommended,
  reported,
  scoped,
  yes,
} from './begun.ts'

const PERIOD = ['2013-09-01', '2015-06-12'] as const

/** An earlier review, published before the year: what became of its recommendations can be seen. */
export const PUBLISHED_REVIEW: DemoRoom = {
  name: 'Review of 2015',
  openedOn: '2015-06-19',
  children: [{ name: 'Jay Penrose-Made', born: '2000-08-23' }],
  steps: inOrder(
    ...begun({
      happened: '2015-06-12',
      aware: '2015-06-15',
      notified: '2015-06-19',
      tested: '2015-07-06',
      decided: '2015-07-10',
      harm: ['neglect', 'self-harm'],
      summary: 'A young person died, by suspected suicide, while on a child protection plan.',
      toldBy: 'Severnshire Council',
      suspected: 'The young person was on a plan for neglect.',
      harmed: null,
      reason: 'The young person died, and neglect was known.',
    }),
    beside('2015-07-10', '1', {
      kind: 'inquest',
      what: 'The coroner’s inquest',
      contact: 'The coroner’s officer',
      holds: yes('The coroner asked the Board to wait for the inquest.'),
      next: '2015-11-30',
    }),
    scoped('2015-07-24', {
      from: PERIOD[0],
      to: PERIOD[1],
      why: 'From the move to a new school to the day the young person died.',
      agencies: ['Severnshire Council', 'Severnshire Acute Hospitals'],
      due: '2015-09-30',
      lines: ['Who did the young person trust, and was that person part of the plan?'],
    }),
    authored('2015-07-31', 'Ottilie Marsh', 'systems'),
    ...(['council', 'hospitals'] as const).map((agency) =>
      reported('2015-09-29', agency, {
        period: PERIOD,
        author: 'Named professional',
        did: 'Regular visits and appointments, of which half were missed.',
        child: 'Liked drawing, and spoke most to a youth worker nobody invited.',
        why: 'The plan was made for a younger child and was not rewritten.',
        learned: 'Plans for young people are made with them.',
        answers: ['A youth worker, who was not part of it.'],
        action: { what: 'Ask every young person who else should be invited', by: '2016-03-31' },
      }),
    ),
    askedAfter('2015-11-30', '1', 'holds', 'The inquest is listed for April.', '2016-04-29'),
    {
      record: 'family',
      day: '2015-11-12',
      values: {
        'spoken-on': '2015-11-12',
        who: 'sibling',
        how: 'met',
        said: 'A brother or sister asked that the youth worker be heard, and she was.',
      },
    },
    ...['voice', 'assessment'].map((theme) => ({
      record: 'learning',
      day: '2015-12-01',
      values: {
        theme,
        finding:
          theme === 'voice'
            ? 'The adult the young person trusted was not asked.'
            : 'Plans for neglect were written for small children.',
        kind: 'system',
      },
    })),
    recommended('2015-12-07', '1', {
      text: 'Young people on a plan choose somebody to be invited.',
      themes: ['voice'],
      owner: 'Severnshire Council',
      action: 'Change the invitation, and ask each young person.',
      due: '2016-06-30',
      difference: 'Young people say that somebody they trust was there.',
    }),
    recommended('2015-12-07', '2', {
      text: 'Plans for neglect of young people follow a form of their own.',
      themes: ['assessment', 'neglect'],
      owner: 'Severnshire Council',
      action: 'Write the form, and use it from the autumn.',
      due: '2016-09-30',
      difference: 'An audit finds that plans speak of the young person’s own days.',
    }),
    {
      record: 'report',
      day: '2015-12-14',
      values: { 'finished-on': '2015-12-14', 'accepted-by': 'The Board', recommends: yes() },
    },
    { move: 'complete', day: '2015-12-14', reason: '' },
    {
      move: 'hold-publication-board',
      day: '2015-12-16',
      reason: 'The coroner asked the Board to wait for the inquest in April.',
    },
    askedAfter('2016-04-29', '1', 'ended', 'The inquest was concluded on 21 April.'),
    {
      record: 'publication',
      day: '2016-05-09',
      values: {
        'publication-day': '2016-05-24',
        where: 'The Board’s website',
        form: 'report',
        anonymous: yes(),
        'family-told': yes(),
        'available-until': '2017-05-24',
      },
    },
    {
      move: 'publish-board',
      day: '2016-05-24',
      reason: 'The inquest is over, and the family have read the report.',
    },
    progressed('2016-07-04', '1', 'done', 'The invitation was changed in June.'),
    progressed('2016-10-10', '2', 'done', 'The form has been in use since September.'),
    progressed(
      '2017-06-12',
      '1',
      'done',
      'Nothing further was needed.',
      'shown',
      'Survey of young people on a plan, May 2017: 19 of 26 say that somebody they chose was there; a year before, 7 of 24 did.',
    ),
    progressed(
      '2017-09-04',
      '2',
      'done',
      'Nothing further was needed.',
      'none',
      'Audit of ten plans, August 2017: the form is used, and no plan had changed the young person’s days by the first review.',
    ),
    {
      move: 'close',
      day: '2017-09-18',
      reason:
        'Both actions are done. One made a difference; the other is taken into the neglect strategy.',
    },
  ),
}
