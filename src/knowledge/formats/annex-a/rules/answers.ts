import { daysBetween } from '../../../law/index.ts'
import { dayIn, type RowRule } from './rule.ts'

// Working Together asks for a conference within 15 working days of the strategy discussion. Late is a
// figure, not a fault; two months is so late that a date is likely to be wrong. The limit is ours.
const LATE_CONFERENCE = 60
// The limit for an assessment is 45 working days; a year is likely to be a wrong date. Ours.
const LONG_ASSESSMENT = 365
// More plans, enquiries or placements than this is likely to be a number in the wrong column. Ours.
const MOST_TIMES = 20

/** Answers in one row that contradict each other. All are queries. */
export const ANSWER_RULES: readonly RowRule[] = [
  {
    id: 'conference-not-needed-but-held',
    severity: 'warning',
    words: 'A conference that was not needed has no date.',
    lists: [5],
    broken: (fields) =>
      fields['conferenceNotRequired'] === true && dayIn(fields, 'conference') !== null
        ? [
            'conference',
            'The row says no conference was needed, and gives its date. Put one of them right.',
          ]
        : null,
  },
  {
    id: 'plan-without-conference-date',
    severity: 'warning',
    words: 'A plan follows from a conference with a date.',
    lists: [5],
    broken: (fields) =>
      fields['resultedInPlan'] === true && dayIn(fields, 'conference') === null
        ? ['conference', 'A plan was made, but the conference has no date. Add it.']
        : null,
  },
  {
    id: 'conference-far-off',
    severity: 'warning',
    words: 'A conference is held within two months of its enquiry.',
    lists: [5],
    broken(fields) {
      const start = dayIn(fields, 'start') ?? dayIn(fields, 'strategy')
      const conference = dayIn(fields, 'conference')
      return start && conference && daysBetween(start, conference) > LATE_CONFERENCE
        ? ['conference', 'The conference is over two months after its enquiry. Check both dates.']
        : null
    },
  },
  {
    id: 'assessment-very-long',
    severity: 'warning',
    words: 'An assessment takes no longer than a year.',
    lists: [4],
    broken(fields) {
      const [start, authorised] = [dayIn(fields, 'start'), dayIn(fields, 'authorised')]
      return start && authorised && daysBetween(start, authorised) > LONG_ASSESSMENT
        ? ['authorised', 'The assessment took over a year. Check both dates.']
        : null
    },
  },
  {
    id: 'closure-incomplete',
    severity: 'warning',
    words: 'An episode that is closed has its date and its reason.',
    lists: [6],
    broken(fields) {
      const [closed, reason] = [dayIn(fields, 'closed'), fields['closureReason']]
      if (closed !== null && reason === null)
        return ['closureReason', 'The episode is closed without a reason. Add it.']
      return closed === null && reason !== null && reason !== undefined
        ? ['closed', 'There is a reason for closing, but no date. Add it, or take the reason out.']
        : null
    },
  },
  {
    id: 'status-disagrees',
    severity: 'warning',
    words: 'The case status says closed where there is a closure date, and nowhere else.',
    lists: [6],
    broken(fields) {
      const { status } = fields
      if (typeof status !== 'string') return null
      const closed = dayIn(fields, 'closed') !== null
      return closed === /^closed/i.test(status)
        ? null
        : ['status', 'The case status and the closure date disagree. Put one of them right.']
    },
  },
  {
    id: 'reversal-incomplete',
    severity: 'warning',
    words: 'A decision that was reversed has its date and its reason, and no adoption follows.',
    lists: [10],
    broken(fields) {
      const [reversed, reason] = [dayIn(fields, 'reversed'), fields['reversalReason']]
      if (reversed !== null && dayIn(fields, 'adopted') !== null)
        return ['adopted', 'The decision was reversed, yet there is an adoption order. Check both.']
      if (reversed !== null && reason === null)
        return ['reversalReason', 'The decision was reversed without a reason. Add it.']
      return reversed === null && typeof reason === 'string'
        ? ['reversed', 'There is a reason for reversing, but no date. Add it.']
        : null
    },
  },
  {
    id: 'implausible-number',
    severity: 'warning',
    words: `No number of times is over ${MOST_TIMES}.`,
    lists: [3, 5, 7, 8, 11],
    broken(fields) {
      for (const field of COUNTS)
        if (Number(fields[field] ?? 0) > MOST_TIMES)
          return [field, `The number is over ${MOST_TIMES}. Check that it is in its own column.`]
      return null
    },
  },
]

const COUNTS = [
  'referralsIn12Months',
  'enquiriesIn12Months',
  'conferencesIn12Months',
  'previousPlans',
  'placements',
  'childrenPlaced',
]
