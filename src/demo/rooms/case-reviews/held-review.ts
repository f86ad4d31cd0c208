import type { DemoRoom } from '../demo-room.ts'
import { HELD_CHRONOLOGY } from './held-chronology.ts'
import {
  askedAfter,
  authored,
  begun,
  beside,
  inOrder,
  no,
  progressed,
  recommended,
  reported,
  scoped,
  yes,
} from './begun.ts'

const PERIOD = ['2016-06-01', '2017-03-27'] as const
const STILL = 'The senior investigating officer said that the trial is not over.'

/** Complete, and not published: a criminal trial is still to be heard. */
export const HELD_REVIEW: DemoRoom = {
  name: 'Review A',
  openedOn: '2017-04-03',
  children: [{ name: 'Wren Talbot-Made', born: '2016-11-14' }],
  chronology: HELD_CHRONOLOGY,
  steps: inOrder(
    ...begun({
      happened: '2017-03-27',
      aware: '2017-03-28',
      notified: '2017-04-03',
      tested: '2017-04-24',
      decided: '2017-04-28',
      harm: ['physical'],
      summary:
        'The child, four months old, was brought to hospital with a head injury and died. An adult of the household was arrested.',
      toldBy: 'Severnshire Acute Hospitals',
      atOnce: {
        what: 'Make the child’s older brother or sister safe, and have them seen by a doctor.',
        by: 'Severnshire Council',
        done: '2017-03-28',
      },
      suspected: 'The injuries are not explained by any account given.',
      harmed: null,
      reason:
        'The child died and abuse is suspected, so the criteria are met and the Board must hold a review.',
    }),
    beside('2017-04-24', '1', {
      kind: 'criminal-proceedings',
      what: 'Trial of an adult of the household',
      contact: 'The senior investigating officer',
      holds: yes(
        'Publishing could harm a fair trial, and witnesses are professionals of the review.',
      ),
      next: '2017-06-30',
    }),
    beside('2017-04-24', '2', {
      kind: 'inquest',
      what: 'The coroner’s inquest, opened and adjourned',
      contact: 'The coroner’s officer',
      holds: no('The coroner waits for the trial and does not ask the Board to wait.'),
      next: '2017-10-31',
    }),
    scoped('2017-05-10', {
      from: PERIOD[0],
      to: PERIOD[1],
      why: 'From the first antenatal appointment to the day of the injury.',
      agencies: [
        'Severnshire Council',
        'Severn Vale Police',
        'Severnshire Acute Hospitals',
        'Severnshire Integrated Care Board',
        'Severnshire Probation',
      ],
      due: '2017-07-31',
      lines: [
        'What was known about the adults around the child, and who knew it?',
        'How was bruising in a baby who can’t yet move by itself understood and acted on?',
        'How were doubts between agencies taken further?',
      ],
    }),
    authored('2017-05-15', 'Hester Quillan', 'systems'),
    reported('2017-07-21', 'hospitals', {
      period: PERIOD,
      author: 'Named doctor',
      did: 'The child was seen twice. A small bruise at ten weeks was written down and not passed on.',
      child: 'A watchful baby, who settled with the mother and was startled by raised voices.',
      why: 'The clinic was full, and the policy on bruising stood in three places that did not agree.',
      learned: 'A bruise on a baby who can’t move is a reason to refer, whatever the account.',
      answers: [
        'The notes do not name the adult who brought the child.',
        'It was put down to handling.',
        'No doubt was raised, so none was taken further.',
      ],
      action: { what: 'One policy on bruising, on one page', by: '2017-10-31' },
    }),
    reported('2017-07-28', 'council', {
      period: PERIOD,
      author: 'Head of safeguarding',
      did: 'One contact from a neighbour about shouting. It was closed after a telephone call.',
      child: 'Nobody from the council saw the child.',
      why: 'The contact was read by itself. Nobody asked what health and police knew.',
      learned: 'A contact about a baby is not closed without asking the health visitor.',
      answers: ['The adult’s history was not looked for.', 'The bruise was not known.', 'None.'],
      action: {
        what: 'Check with health before closing any contact on a child under one',
        by: '2017-09-30',
      },
    }),
    reported('2017-07-31', 'police', {
      period: PERIOD,
      author: 'Review officer',
      did: 'Two calls to the address. The adult was known for violence to an earlier partner.',
      child: 'An officer saw the child asleep at the first call and wrote so.',
      why: 'The earlier violence was in another force’s system.',
      learned: 'Officers look in the national database wherever a baby lives in the house.',
      answers: ['It was known to another force.', 'It was not known.', 'No doubt was raised.'],
      action: { what: 'A check of the national database at each such call', by: '2017-11-30' },
      good: 'The second officer went upstairs to see the child.',
    }),
    reported('2017-08-14', 'probation', {
      period: PERIOD,
      author: 'Senior probation officer',
      did: 'The adult was supervised until September 2016, before the child was born.',
      child: 'The pregnancy was mentioned once and not written into the plan.',
      why: 'The plan looked at the offence and not at the household.',
      learned: 'A pregnancy in the household changes the plan.',
      answers: ['The history was known in full.', 'Not known.', 'No doubt was raised.'],
      action: { what: 'Ask about children at each appointment', by: '2017-12-31' },
    }),
    {
      record: 'family',
      day: '2017-09-20',
      values: {
        'spoken-on': '2017-09-20',
        who: 'mother',
        how: 'not-yet',
        said: 'She is a witness in the trial. The police ask that she is not spoken to before it ends.',
      },
    },
    {
      record: 'family',
      day: '2017-10-04',
      values: {
        'spoken-on': '2017-10-04',
        who: 'other',
        how: 'met',
        said: 'A grandmother said that she had told two services of her worry, and heard nothing back.',
        changed: 'The review looked for both calls and found one of them.',
      },
    },
    {
      record: 'learning-event',
      day: '2017-09-28',
      values: {
        'held-on': '2017-09-28',
        people: 23,
        learned:
          'People knew the policy on bruising and did not feel able to use it against a calm parent.',
      },
    },
    askedAfter(
      '2017-06-30',
      '1',
      'holds',
      'Charged; the trial is listed for the new year.',
      '2017-09-29',
    ),
    askedAfter('2017-09-29', '1', 'holds', STILL, '2017-12-15'),
    askedAfter('2017-11-02', '2', 'runs', 'Adjourned until after the trial.', '2018-06-29'),
    askedAfter('2017-12-15', '1', 'holds', STILL, '2018-02-28'),
    askedAfter('2018-02-28', '1', 'holds', 'The trial was put off to the summer.', '2018-07-31'),
    ...[
      ['curiosity', 'Adults who came and went were not asked about.', 'practice', '1'],
      ['thresholds', 'A bruise on a baby was explained away.', 'practice', '2'],
      ['sharing', 'No system showed that the adult had been violent elsewhere.', 'system', '1'],
      [
        'escalation',
        'Nobody took a doubt further, because nobody had said one aloud.',
        'system',
        '3',
      ],
    ].map(([theme = '', finding = '', kind = '', line = '']) => ({
      record: 'learning',
      day: '2017-11-20',
      values: { theme, finding, kind, 'key-line': line },
    })),
    recommended('2017-12-04', '1', {
      text: 'The Board makes sure that one policy on bruising in babies holds for everybody.',
      themes: ['thresholds'],
      owner: 'Severnshire Integrated Care Board',
      action: 'Write, agree and teach one policy; withdraw the three others.',
      due: '2018-03-01',
      difference: 'Referrals for bruising in babies rise, and an audit finds none missed.',
    }),
    recommended('2017-12-04', '2', {
      text: 'Police look in the national database wherever a baby lives in the household.',
      themes: ['sharing', 'hidden-adults'],
      owner: 'Severn Vale Police',
      action: 'Change the form for calls, and dip into twenty calls each quarter.',
      due: '2018-01-31',
      difference: 'The share of such calls with a check rises, and children are referred sooner.',
    }),
    recommended('2017-12-04', '3', {
      text: 'Practitioners can say a doubt aloud, and know where to take it.',
      themes: ['curiosity', 'escalation'],
      owner: 'Severnshire Council',
      action:
        'Teach the escalation policy in every team, with the review’s own story once published.',
      due: '2018-09-30',
      difference: 'Practitioners in the yearly survey say that they took a doubt further.',
    }),
    {
      record: 'report',
      day: '2017-12-11',
      values: {
        'finished-on': '2017-12-11',
        'accepted-by': 'The Board',
        late: 'The police asked the review to wait with practitioners who are witnesses.',
        missing:
          'The Integrated Care Board gave its part within the hospitals’ report, as agreed in July.',
        recommends: yes(),
      },
    },
    { move: 'complete', day: '2017-12-11', reason: '' },
    {
      move: 'hold-publication-board',
      day: '2017-12-13',
      reason: 'The trial is still to be heard. Publishing now could harm it.',
      dissent:
        'The designated nurse: the learning about bruising can’t wait for a trial. It goes to staff as a briefing without the case.',
    },
    progressed(
      '2018-02-05',
      '2',
      'done',
      'The form was changed, and the first calls were looked at.',
    ),
    progressed(
      '2018-03-12',
      '1',
      'under-way',
      'The policy is drafted; two trusts have still to agree.',
    ),
  ),
}
