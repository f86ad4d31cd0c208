import { drawSample } from '../../../modules/case-audits/index.ts'
import type { DemoRoom, DemoStep } from '../demo-room.ts'
import { byDay, formSent, moved, readAgain, recorded, yes, because } from './answers.ts'
import { AUDITED } from './domestic-abuse-children.ts'
import { FINDINGS } from './domestic-abuse-findings.ts'
import { VIEWS } from './domestic-abuse-views.ts'

const DISTRICTS = ['Upper Severn', 'Lower Severn', 'Wyrebridge'] as const
const SEED = 'larch kettle nineteen'

/** 61 children: every one with two police reports of domestic abuse or more in a year. */
const FRAME = Array.from({ length: 61 }, (_, at) => ({
  reference: `DA-${String(at + 1).padStart(3, '0')}`,
  stratum: DISTRICTS[at % 5 < 2 ? 0 : at % 5 < 4 ? 1 : 2] ?? '',
  chosen: '',
}))

const DRAWN = drawSample({
  frame: FRAME,
  size: AUDITED.length,
  method: 'stratified',
  seed: SEED,
})
const groupOf = (reference?: string) =>
  FRAME.find((one) => one.reference === reference)?.stratum ?? ''
const LEFT_OUT = DRAWN.sample[7] ?? ''
const IN_ITS_PLACE = DRAWN.reserve.find((one) => groupOf(one) === groupOf(LEFT_OUT)) ?? ''
const CASES = DRAWN.sample.map((one) => (one === LEFT_OUT ? IN_ITS_PLACE : one))

const planned: readonly DemoStep[] = [
  recorded('plan', '2017-05-08', 'agreed-on', {
    theme: 'domestic-abuse',
    title: 'Children living with domestic abuse: are they seen, heard and made safer?',
    'wants-to-know':
      'Was the child seen and heard? Were orders known to those who work with the child? Did the plan outlast the order?',
    first: '2016-04-01',
    last: '2017-03-31',
    agencies:
      'Council, police, hospitals, health commissioners, schools and probation. Auditors read files of an agency other than their own.',
    practitioners:
      'The social worker, and one other who knows the child, are met before the audit day.',
    families:
      'The lead worker asks, and only where contact is safe. Nobody writes or calls a shared home.',
    'forms-due': '2017-06-16',
    'audit-day': '2017-06-28',
    'report-due': '2017-07-21',
  }),
  {
    record: 'draw',
    day: '2017-05-17',
    values: {
      source: 'agency',
      'supplied-by': 'Severn Vale Police, public protection analyst',
      'supplied-on': '2017-05-15',
      population:
        'Children with two or more police reports of domestic abuse in the year to 31 March 2017. Children who moved out of the county are left out.',
      frame: FRAME.map(({ reference, stratum }) => `${reference}, ${stratum}`).join('\n'),
      method: 'stratified',
      size: AUDITED.length,
      seed: SEED,
      'seed-from':
        'Three words the independent chair read from a book on 9 May, before the list came',
      'drawn-on': '2017-05-17',
    },
  },
  moved('confirm-sample', '2017-05-17'),
  recorded('replacement', '2017-05-19', 'decided-on', {
    out: LEFT_OUT,
    why: 'proceedings',
    reason: 'The file is before the family court this month, and the court has asked for it.',
  }),
  ...AUDITED.map(({ order, forms }, child): DemoStep => ({
    record: 'audited-case',
    day: '2017-05-22',
    child,
    values: {
      reference: CASES[child] ?? '',
      forms: forms.length,
      order,
      ...(child === 2 ? { 'other-orders': ['notice'] } : {}),
      'added-on': '2017-05-22',
    },
  })),
  moved('send-forms', '2017-05-24'),
]

/** The child in whose file an auditor found a danger of the day. */
const AT_RISK = 4
const FOUND_ON = '2017-06-13'

const sentOn = (child: number) =>
  child === AT_RISK ? FOUND_ON : `2017-06-${String(5 + (child % 10)).padStart(2, '0')}`

const asForm = (child: number, at = 0) => {
  const { forms, weak } = AUDITED[child] ?? { forms: [], weak: '' }
  const [agency, grade] = forms[at] ?? (['council', 2] as const)
  return { day: sentOn(child), agency, child, grade, weak }
}

const sent = AUDITED.flatMap(({ forms }, child) =>
  forms.map(([agency], at) =>
    formSent({
      ...asForm(child, at),
      more: {
        ...(child === AT_RISK && agency === 'council'
          ? {
              concern: because(
                'yes',
                'The order ended last week. A neighbour says he is back, and nobody has visited.',
              ),
            }
          : {}),
        ...(child === 11 && agency === 'council'
          ? {
              'good-practice':
                'The worker drew the week with the child, and used the drawing in the plan.',
            }
          : {}),
        ...(child === 1 && agency === 'police'
          ? {
              actions: [
                {
                  action: 'Tell the allocated worker the day an order begins and ends.',
                  owner: 'Public protection inspector',
                  due: '2017-09-30',
                },
              ],
            }
          : {}),
      },
    }),
  ),
)

const concern: readonly DemoStep[] = [
  {
    record: 'immediate-concern',
    day: FOUND_ON,
    child: AT_RISK,
    values: {
      reference: 'C1',
      agency: 'Severnshire Council',
      'found-on': FOUND_ON,
      'found-time': '14:10',
      what: 'The order has ended. The person it kept away may be back, and nobody has seen the child since.',
      told: yes,
      'told-on': FOUND_ON,
      'told-time': '14:35',
      'told-whom': 'Front door, duty manager, by telephone and then in writing',
      'answer-by': '2017-06-14',
    },
  },
  recorded('concern-answer', '2017-06-14', 'answered-on', {
    reference: 'C1',
    did: 'A social worker and an officer visited that evening and saw the child. A strategy discussion was held the next morning.',
    safe: yes,
  }),
]

const twice: readonly DemoStep[] = [
  readAgain({ ...asForm(0), day: '2017-06-15' }, 'schools', { 'assessment-grade': 2 }),
  readAgain({ ...asForm(2), day: '2017-06-15' }, 'police', { 'difference-grade': 1 }),
  readAgain({ ...asForm(6), day: '2017-06-16' }, 'hospitals', {
    'recognition-grade': 4,
    'oversight-grade': 3,
  }),
  readAgain({ ...asForm(10), day: '2017-06-16' }, 'icb', {
    'child-grade': 3,
    'working-together-grade': 3,
  }),
]

const AUDIT_DAY = '2017-06-28'

const moderated: readonly DemoStep[] = [
  moved('begin-moderation', AUDIT_DAY),
  ...AUDITED.map(({ agreed, differs, dissent }, child): DemoStep => ({
    record: 'moderated-grade',
    day: AUDIT_DAY,
    child,
    values: {
      'moderated-on': AUDIT_DAY,
      grade: agreed,
      reasons:
        agreed >= 3
          ? 'The child was seen, the agencies knew of one another, and the plan was followed.'
          : 'The agencies worked one by one, and the plan did not reach the child’s day.',
      ...(child === 1
        ? {
            changed: [
              {
                agency: 'Severn Vale Police',
                to: '2',
                why: 'The end of the order was told to nobody.',
              },
            ],
          }
        : {}),
      ...(differs ? { differs } : {}),
      dissent: dissent ? 'some' : 'none',
      ...(dissent ? { 'dissent-words': dissent } : {}),
    },
  })),
  recorded('overall-grade', AUDIT_DAY, 'moderated-on', {
    grade: 2,
    reasons: 'Eight of twelve cases fell short of good, most for the same reasons.',
    present: 'Council, police, hospitals, health commissioners, schools, probation',
    dissent: 'none',
  }),
  moved(
    'agree-grades',
    AUDIT_DAY,
    'Every case was read by all agencies present, and each grade was agreed in the meeting.',
    'Severnshire Council on one case; its reasons stand with the grade.',
  ),
]

/** The audit of the year: finished, its findings tested again and closed. */
export const DOMESTIC_ABUSE_AUDIT: DemoRoom = {
  name: 'Children living with domestic abuse',
  openedOn: '2017-05-02',
  children: AUDITED.map(({ name, born }) => ({ name, born })),
  steps: byDay(...planned, ...sent, ...concern, ...twice, ...VIEWS, ...moderated, ...FINDINGS),
}
