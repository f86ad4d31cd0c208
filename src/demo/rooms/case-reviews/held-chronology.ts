import type { DemoAgency, DemoChronology, DemoEntry } from '../demo-room.ts'

const entry = (
  agency: DemoAgency,
  on: string,
  who: string,
  what: string,
  more: Partial<DemoEntry> = {},
): DemoEntry => ({ agency, on, who, what, response: '', comment: '', ...more })

/**
 * What three agencies say of the months before the injury, in their own words. The police and the council both
 * tell of one evening, and nobody has decided yet whether it is one event. A neighbour’s name was written down,
 * and is covered in copies.
 */
export const HELD_CHRONOLOGY: DemoChronology = {
  given: '2017-07-31',
  entries: [
    entry(
      'hospitals',
      '2016-06-20',
      'Community midwife',
      'Booking appointment at 18 weeks. The mother said she felt safe at home. She was not seen alone.',
      { comment: 'She should have been asked again, alone. The form did not ask whether she was.' },
    ),
    entry(
      'police',
      '2016-09-03',
      'Response officer',
      'Called by the mother to an argument. Two adults present, no injury seen. Graded standard risk.',
      { time: '22:40', response: 'Notice sent to children’s social care.' },
    ),
    entry(
      'council',
      '2016-09-06',
      'Front door',
      'Police notice received about an argument at the home of an unborn child.',
      {
        response: 'No further action.',
        comment: 'Nobody asked health what they knew of the pregnancy.',
      },
    ),
    entry(
      'hospitals',
      '2016-11-14',
      'Labour ward',
      'Child born at term, well. Discharged home the next day.',
    ),
    entry(
      'hospitals',
      '2017-01-30',
      'Health visitor',
      'Small bruise on the child’s cheek, seen at the six to eight week review. The mother said the child had rolled onto a toy.',
      {
        child: 'Child 1',
        response: 'Recorded. No referral was made.',
        comment: 'A baby of eleven weeks can’t yet roll. The bruising protocol was not followed.',
      },
    ),
    entry(
      'police',
      '2017-02-04',
      'Response officer',
      'Attended after a neighbour, Mrs Halloway, reported shouting and a baby crying. A man had left before police arrived. The mother said it was an argument about money.',
      { time: '23:15', response: 'Notice sent to children’s social care. Graded medium risk.' },
    ),
    entry(
      'council',
      '2017-02-04',
      'Emergency duty team',
      'Police report shouting and a baby crying, told by a neighbour. A man had left before police arrived. The mother said it was an argument about money.',
      { time: '23:55', response: 'Passed to the front door for the next working day.' },
    ),
    entry(
      'council',
      '2017-02-08',
      'Front door',
      'Contact closed after a telephone call with the mother. The child was not seen.',
      {
        child: 'Child 1',
        comment: 'Three days later than the standard, and without checks with health.',
      },
    ),
    entry(
      'hospitals',
      '2017-03-27',
      'Emergency department',
      'Child brought in unresponsive with a head injury. The account given did not explain it.',
      { time: '07:20', child: 'Child 1', response: 'Police and children’s social care called.' },
    ),
  ],
  redaction: {
    on: '2017-10-02',
    text: 'Mrs Halloway',
    reason: 'third-party',
    note: 'A neighbour who has no part in the case, and fears what may follow.',
  },
}
