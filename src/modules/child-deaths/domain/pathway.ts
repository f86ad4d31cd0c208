import type { Pathway } from '../../rooms/index.ts'
import { CLOCKS } from './clocks.ts'
import { possibleDuplicates } from './duplicates/possible-duplicates.ts'
import { goodPracticeOf } from './evidence.ts'
import { childDeathFigures } from './figures.ts'
import { analysisForm, formC } from './forms/analysis.ts'
import { deathForm } from './forms/death.ts'
import { elsewhereForm } from './forms/elsewhere.ts'
import { familyForm } from './forms/family.ts'
import { goodPracticeForm } from './forms/good-practice.ts'
import { jointResponseForm } from './forms/joint-response.ts'
import { notificationForm } from './forms/notification.ts'
import {
  criminalEndedForm,
  criminalForm,
  inquestConcludedForm,
  inquestForm,
  progressForm,
} from './forms/proceedings.ts'
import { reportingForm } from './forms/reporting.ts'
import { reviewMeetingForm, reviewMeetingReportForm } from './forms/review-meeting.ts'
import { SUPPLEMENTARY } from './forms/supplementary.ts'
import { databaseForm, handoverForm } from './forms/told.ts'
import { childDeathPanel } from './panel.ts'
import { MOVES, STAGES } from './stages.ts'
import { askAgain } from './watches.ts'

/** The review of a child’s death, from its notification to the panel’s completed review. */
export const childDeathsPathway: Pathway = {
  code: 'child-deaths',
  title: 'Child deaths',
  one: 'A child’s death',
  explains:
    'The panel reviews the death of every child under 18 who lived in the area, whatever the cause. It asks what can be learnt, so that fewer children die.',
  access: 'cdop_case',
  prefix: 'CD',
  panel: childDeathPanel,
  stages: STAGES,
  first: 'notified',
  moves: MOVES,
  records: [
    deathForm,
    notificationForm,
    elsewhereForm,
    databaseForm,
    jointResponseForm,
    familyForm,
    inquestForm,
    inquestConcludedForm,
    criminalForm,
    criminalEndedForm,
    progressForm,
    reviewMeetingForm,
    reviewMeetingReportForm,
    analysisForm,
    formC,
    goodPracticeForm,
    handoverForm,
  ],
  agencyForms: [reportingForm, ...SUPPLEMENTARY],
  clocks: CLOCKS,
  watches: askAgain,
  children: 'one',
  identifies: ['name', 'born', 'nhs-number', 'address'],
  duplicates: possibleDuplicates,
  retention: {
    from: 'closed',
    years: 25,
    then: 'review',
    basis:
      'A suggestion to begin with, read in no schedule. The partnership decides and signs it off with its records managers.',
    checked: false,
  },
  before:
    'This record describes the death of a child. You can stop at any time. If it stays with you, speak to your supervisor or your employer’s staff support. Your GP and the listening charities are there too.',
  figures: childDeathFigures,
  evidence: goodPracticeOf,
  source:
    'Child Death Review: statutory and operational guidance (England), October 2018, and its forms; before that Working Together 2015, chapter 5, and Forms A to C. Names of the forms and the grades of Form C were read; lists of codes are from memory.',
  checked: false,
}
