import type { DemoRoom } from '../demo-room.ts'
import { askedAfter, authored, begun, beside, inOrder, no, reported, scoped, yes } from './begun.ts'

const PERIOD_B = ['2015-09-01', '2017-08-18'] as const
const PERIOD_C = ['2016-01-01', '2018-01-07'] as const

/** Long neglect of several children; not everybody agreed that a review should be held. */
const NEGLECT: DemoRoom = {
  name: 'Review B',
  openedOn: '2017-08-25',
  children: [
    { name: 'Linnet Oakley-Made', born: '2009-05-02' },
    { name: 'Heron Oakley-Made', born: '2012-12-19' },
  ],
  steps: inOrder(
    ...begun({
      aware: '2017-08-21',
      notified: '2017-08-25',
      tested: '2017-09-18',
      decided: '2017-09-22',
      harm: ['neglect', 'emotional'],
      summary:
        'The younger child was found dangerously underweight. Both had been known to services for years.',
      toldBy: 'Severnshire Council',
      atOnce: {
        what: 'Place both children in care under an emergency order.',
        by: 'Severnshire Council',
        done: '2017-08-21',
      },
      suspected: 'Neglect over several years, seen by school, health and council.',
      harmed: {
        how: 'The younger child’s growth is lastingly harmed.',
        concern: 'Each agency saw a part of it, and three plans ended without a change at home.',
      },
      reason:
        'The harm is serious and lasting. Agencies saw it in parts, and how they worked together gives cause for concern.',
      dissent:
        'Severn Vale Police: a learning review would teach the same in half the time, and would reach practitioners sooner.',
    }),
    beside('2017-09-22', '1', {
      kind: 'family-court',
      what: 'Care proceedings on both children',
      contact: 'The council’s solicitor',
      holds: no('They do not hold the review up. Publication will be looked at when it nears.'),
      next: '2018-01-31',
    }),
    askedAfter(
      '2018-01-31',
      '1',
      'runs',
      'A final hearing is listed for the spring.',
      '2018-05-31',
    ),
    scoped('2017-10-16', {
      from: PERIOD_B[0],
      to: PERIOD_B[1],
      why: 'From the first child in need plan to the day both children were placed.',
      agencies: [
        'Severnshire Council',
        'Severnshire Schools Forum',
        'Severnshire Acute Hospitals',
        'Severn Vale Police',
      ],
      due: '2018-01-12',
      lines: [
        'Who named it neglect, when, and what followed?',
        'What did the children say, to whom, and what did it change?',
        'Why did plans end without a change at home?',
      ],
    }),
    authored('2017-10-20', 'Barnaby Thrale', 'systems'),
    reported('2017-12-20', 'schools', {
      period: PERIOD_B,
      author: 'Education safeguarding adviser',
      did: 'The school recorded hunger, clothing and absence, and wrote to the council five times.',
      child: 'The older child told a teaching assistant that there was no tea at weekends.',
      why: 'Each letter was answered by itself, and a plan was always said to be in place.',
      learned: 'Letters were written where a meeting should have been asked for.',
      answers: [
        'The school, in autumn 2015.',
        'The older child, four times.',
        'It was not told why.',
      ],
      action: {
        what: 'Use the escalation policy when a third letter changes nothing',
        by: '2018-04-30',
      },
      good: 'A teaching assistant wrote the child’s words down as they were said.',
    }),
    reported('2018-01-10', 'council', {
      period: PERIOD_B,
      author: 'Head of safeguarding',
      did: 'Three plans, four social workers. Each began anew with the parents’ promises.',
      child: 'Both children were seen, mostly with a parent in the room.',
      why: 'Turnover, and plans that counted what parents attended and not what changed.',
      learned: 'A plan that ends must say what is different in the child’s day.',
      answers: [
        'It was named in the second plan only.',
        'It was seldom asked.',
        'They were not measured.',
      ],
      action: { what: 'Use the neglect tool at each review of a plan', by: '2018-05-31' },
    }),
    reported('2018-01-12', 'police', {
      period: PERIOD_B,
      author: 'Review officer',
      did: 'Three calls about noise and alcohol. One notice was sent to the council.',
      child: 'Officers saw the children once, asleep on a sofa.',
      why: 'The state of the home was not a field of the form.',
      learned: 'What officers see of a home is written down and sent.',
      answers: ['Not named.', 'Not asked.', 'Not known.'],
      action: { what: 'Add the state of the home to the notice', by: '2018-03-31' },
    }),
    {
      record: 'family',
      day: '2018-02-14',
      values: {
        'spoken-on': '2018-02-14',
        who: 'child',
        how: 'met',
        said: 'The older child said: they came, they wrote, they went. I would have told them if they came back.',
        changed: 'Who came back is now the second question of the review.',
      },
    },
  ),
}

/** A domestic homicide review runs beside this one: the child’s mother died as well. */
const HOMICIDE: DemoRoom = {
  name: 'Review C',
  openedOn: '2018-01-12',
  children: [{ name: 'Merle Ashdown-Made', born: '2010-03-09' }],
  steps: inOrder(
    ...begun({
      happened: '2018-01-07',
      aware: '2018-01-08',
      notified: '2018-01-12',
      tested: '2018-02-05',
      decided: '2018-02-09',
      harm: ['physical', 'emotional'],
      summary: 'The child and the mother died at home. A former partner of the mother is charged.',
      toldBy: 'Severn Vale Police',
      suspected: 'Violence in the home was known to two agencies, and the child lived with it.',
      harmed: null,
      reason: 'The child died, and the child had lived with violence that was known.',
    }),
    beside('2018-02-09', '1', {
      kind: 'domestic-homicide-review',
      what: 'Review by the community safety partnership of the mother’s death',
      contact: 'The chair of that review',
      holds: yes('Both reviews look at the same months and will be published together.'),
      next: '2018-04-30',
    }),
    beside('2018-02-09', '2', {
      kind: 'criminal-proceedings',
      what: 'Trial of the former partner',
      contact: 'The senior investigating officer',
      holds: yes('Publishing could harm a fair trial.'),
      next: '2018-04-30',
    }),
    scoped('2018-03-05', {
      from: PERIOD_C[0],
      to: PERIOD_C[1],
      why: 'From the first call about violence to the day of both deaths.',
      agencies: [
        'Severn Vale Police',
        'Severnshire Council',
        'Severnshire Schools Forum',
        'Severnshire Integrated Care Board',
      ],
      due: '2018-05-31',
      lines: [
        'What was known of the violence, and was the child’s risk judged apart from the mother’s?',
        'Did the school know, and could it act?',
      ],
    }),
    authored('2018-03-12', 'Hester Quillan', 'reports'),
    reported('2018-03-28', 'schools', {
      period: PERIOD_C,
      author: 'Education safeguarding adviser',
      did: 'The school was told of one of four calls, a week late.',
      child: 'A quick, funny child, who had begun to fall asleep in class.',
      why: 'Notices went to an office, and not to the designated lead.',
      learned: 'Notices reach the designated lead by the start of the next school day.',
      answers: ['One call was known.', 'It knew too late to act.'],
      action: { what: 'One mailbox, read each morning, in every school', by: '2018-06-30' },
    }),
  ),
}

export const REVIEWS_UNDER_WAY: readonly DemoRoom[] = [NEGLECT, HOMICIDE]
