import { DEADLINE, type Rule } from '../rule.ts'

/** Papers of a council’s committee, in every era. */
export const COMMITTEE_PAPERS: readonly Rule[] = [
  {
    ...DEADLINE,
    id: 'agenda.despatch',
    title: 'Have the agenda and papers open to the public',
    anchor: 'committee-meets',
    amount: 5,
    unit: 'working-days',
    direction: 'before',
    clear: true,
    source:
      'Local Government Act 1972, section 100B; Local Authorities (Access to Meetings and Documents) (Period of Notice) (England) Order 2002',
    checked: false,
    note: 'The five clear days were read. That they are counted as working days was not.',
  },
]

/** The Board’s yearly report: Children Act 2004, section 14A. */
export const BOARD_REPORT: Rule = {
  ...DEADLINE,
  id: 'annual-report.publish',
  title: 'Publish the Board’s annual report',
  anchor: 'previous-report-published',
  amount: 12,
  unit: 'months',
  source: 'Children Act 2004, section 14A; Working Together 2015, chapter 3',
  checked: false,
}

/** The partners’ yearly report before it had a day of the year: Children Act 2004, section 16G. */
export const PARTNERS_REPORT: Rule = {
  ...BOARD_REPORT,
  title: 'Publish the safeguarding partners’ yearly report',
  source: 'Children Act 2004, section 16G; Working Together 2018, chapter 3',
}

/** In: the guidance of the day. The report of a year to 31 March, by the end of September. */
export function reportBySeptember(guidance: string): Rule[] {
  return [
    {
      ...DEADLINE,
      id: 'annual-report.publish',
      title: 'Publish the safeguarding partners’ yearly report',
      anchor: 'year-ended',
      amount: 6,
      unit: 'months',
      source: `Children Act 2004, section 16G; ${guidance}`,
      checked: false,
      note: 'For a year that ends on 31 March: by 30 September.',
    },
    {
      ...DEADLINE,
      id: 'annual-report.send',
      title: 'Send the yearly report to the Panel and to Foundations',
      anchor: 'report-published',
      amount: 7,
      unit: 'days',
      source: guidance,
      checked: false,
    },
  ]
}
