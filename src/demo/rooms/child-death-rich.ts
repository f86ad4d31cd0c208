import type { Values } from '../../modules/rooms/index.ts'
import type { DemoAgency, DemoStep } from './demo-room.ts'

/** More of what happened in a case, for those that are shown from end to end. */
export type Rich = readonly DemoStep[]

const known = { answer: 'yes', reason: '' } as const
const report = (agency: DemoAgency, day: string, service: string, values: Values): DemoStep => ({
  report: 'reporting',
  day,
  agency,
  values: { known, service, 'own-review': 'no', ...values },
})

/** A young woman who died by suicide: what agencies said, the inquest’s wait, and what was learnt. */
export const SUICIDE_2017: Rich = [
  {
    record: 'family',
    day: '2017-05-24',
    values: {
      'contact-on': '2017-05-23',
      'key-worker': 'Bereavement nurse, child health',
      what: ['told', 'questions', 'support'],
      words: 'They ask whether anybody knew how low she was, and who was meant to ring back.',
    },
  },
  report('schools', '2017-06-16', 'school', {
    contact: 'The child was in the sixth form. A tutor met her weekly from January.',
    schooling:
      'Attendance fell from 96 to 81 in a hundred in the spring term, before examinations.',
    'family-circumstances': 'Her parents had separated the summer before.',
    factors: [
      { what: 'She told a friend of thoughts of suicide', why: 'The friend told us after.' },
    ],
    'good-practice': 'The school opened a quiet room for friends and asked each how they were.',
  }),
  report('icb', '2017-06-20', 'mental-health', {
    contact: 'Referred by her doctor in February; assessed in March; put on a list for therapy.',
    'last-contact': '2017-03-22',
    'own-review': 'done',
    'own-findings':
      'No plan for safety was written while she waited. The service now writes one at assessment.',
  }),
  report('police', '2017-06-21', 'police', {
    contact: 'Officers attended on the day. There was nothing before.',
    incidents: 'None known.',
  }),
  {
    report: 'suicide',
    day: '2017-06-23',
    agency: 'icb',
    values: {
      likelihood: 'high',
      'self-harm': 'yes',
      told: 'yes',
      'told-done': 'She told the assessor. It was written down, and her doctor was sent a letter.',
      services: 'yes',
      waiting: 'yes',
      loss: 'yes',
      bullied: 'no',
      exams: 'yes',
      conflict: 'yes',
      internet: 'not-known',
      after: 'The school and the mental health service saw friends who were at risk.',
    },
  },
  {
    record: 'progress',
    day: '2017-09-05',
    values: {
      'asked-on': '2017-09-05',
      about: 'inquest',
      answer: 'Listed for December.',
      'ask-again': '2017-12-08',
    },
  },
  {
    record: 'review-meeting',
    day: '2018-01-10',
    values: {
      'held-on': '2018-01-09',
      kind: 'final',
      attended: 'Police, children’s social care, mental health service, school, general practice.',
      family: known,
    },
  },
  {
    record: 'good-practice',
    day: '2018-02-01',
    values: {
      services: ['school'],
      what: 'The school opened a quiet room, asked every friend how they were, and kept asking.',
      difference: 'Two pupils who were at risk were seen within the week.',
      share: known,
      'share-words':
        'After a death, a school kept a quiet room open and asked every friend how they were, again and again. Pupils at risk were seen within the week.',
      agreed: 'yes',
    },
  },
]

/** A boy with a life-limiting condition, whose school and hospice worked as one. */
export const LIFE_LIMITING_2017: Rich = [
  {
    record: 'family',
    day: '2017-01-30',
    values: {
      'contact-on': '2017-01-27',
      'key-worker': 'Hospice family worker',
      what: ['told', 'questions'],
      words: 'They want others to know how much it meant that he stayed with his class.',
    },
  },
  report('hospitals', '2017-03-02', 'hospital', {
    contact: 'Known since birth. An advance care plan was in place, and was followed.',
    health: 'A neurological condition. Symptoms were well controlled at the end.',
    resuscitation: 'not-appropriate',
  }),
  report('schools', '2017-03-09', 'school', {
    contact: 'He came to school until three weeks before he died.',
    schooling:
      'Staff learnt his feeding and his medicines. Lessons came to him by video when he could not come.',
    'good-practice': 'Weekly notes between school, hospice and home, so that nobody asked twice.',
  }),
  {
    report: 'life-limiting',
    day: '2017-03-14',
    agency: 'hospitals',
    values: {
      condition: 'Known since the first year.',
      plan: 'yes',
      'place-wished': 'yes',
      palliative: 'yes',
      symptoms: 'yes',
      support: 'The hospice sees both parents and a sister.',
    },
  },
  {
    record: 'good-practice',
    day: '2017-06-12',
    values: {
      services: ['hospice', 'school'],
      what: 'School and hospice wrote to each other weekly, and planned each week around the child.',
      difference: 'He stayed with his class, as he and his parents had wished.',
      share: known,
      'share-words':
        'A school and a hospice wrote to each other every week and planned around the child, who could stay with the class until near the end.',
      agreed: 'yes',
    },
  },
]

/** A baby who died while asleep: the joint response, and the supplementary form. */
export const SLEEP_2017: Rich = [
  report('council', '2017-07-03', 'social-care', {
    contact: 'A health visitor asked for early help in April. A first visit was booked for June.',
    plans: ['early-help'],
    incidents: 'None.',
    'family-circumstances': 'A flat with one bedroom; the cot stood in the hall.',
  }),
  report('hospitals', '2017-07-05', 'maternity', {
    contact: 'Born at 35 weeks. Safe sleep was explained twice, and written down.',
    pregnancy: 'Booked at nine weeks. The mother smoked until the sixth month.',
  }),
  {
    report: 'sudden-unexpected',
    day: '2017-07-07',
    agency: 'hospitals',
    values: {
      found: 'sofa',
      shared: 'yes',
      'put-down': 'back',
      'out-of-routine': 'yes',
      smoke: 'yes',
      alcohol: 'no',
      premature: 'yes',
      advice: 'From the midwife and the health visitor.',
      'post-mortem': 'No cause was found.',
    },
  },
  {
    record: 'family',
    day: '2017-06-20',
    values: { 'contact-on': '2017-06-19', what: ['told', 'questions', 'support'] },
  },
]

/** A young man whose inquest is open: the supplementary form is in, and the panel waits. */
export const SUICIDE_2018: Rich = [
  report('schools', '2018-02-14', 'school', {
    contact: 'A student of a college, with good attendance. Nobody knew of any trouble.',
    schooling: 'Attendance was full until the last week.',
  }),
  {
    report: 'suicide',
    day: '2018-02-20',
    agency: 'icb',
    values: {
      likelihood: 'moderate',
      'self-harm': 'no',
      told: 'not-known',
      services: 'no',
      waiting: 'no',
      loss: 'yes',
      internet: 'yes',
    },
  },
]
