import { lastOf, type Recordable, type RoomFacts } from '../../../rooms/index.ts'
import { notBefore, notBeforeDeath } from '../checks.ts'

/** The meeting of those who knew the child, before the panel. It drafts the analysis. */
export const reviewMeetingForm: Recordable = {
  code: 'review-meeting',
  version: 1,
  title: 'Child death review meeting',
  button: 'Record the child death review meeting',
  intro:
    'The meeting of those who cared for the child. Before October 2018 often a case discussion.',
  many: false,
  on: 'held-on',
  questions: [
    {
      id: 'held-on',
      type: 'date',
      label: 'Day of the meeting',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'kind',
      type: 'one',
      label: 'What sort of meeting',
      required: true,
      options: [
        { value: 'hospital', label: 'Hospital mortality meeting' },
        { value: 'perinatal', label: 'Perinatal mortality review' },
        { value: 'final', label: 'Final case discussion of a joint agency response' },
        { value: 'local', label: 'Meeting of local services' },
      ],
    },
    { id: 'attended', type: 'text', long: true, most: 2000, label: 'Services that attended' },
    {
      id: 'family',
      type: 'yes-no',
      label: 'Were the family’s questions put to the meeting?',
      required: true,
      reasonFor: ['no'],
    },
  ],
  check: (values, facts) => notBeforeDeath('held-on', { values, facts }),
}

/** The report of that meeting, which starts the panel’s six weeks. */
export const reviewMeetingReportForm: Recordable = {
  code: 'review-meeting-report',
  version: 1,
  title: 'Report of the review meeting',
  button: 'Record that the meeting’s report was received',
  many: false,
  on: 'received-on',
  event: 'review-meeting-reported',
  questions: [
    {
      id: 'received-on',
      type: 'date',
      label: 'Day the report and draft analysis were received',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'draft',
      type: 'yes-no',
      label: 'Does it hold a draft of the analysis form?',
      required: true,
      reasonFor: ['no'],
    },
    {
      id: 'summary',
      type: 'text',
      long: true,
      most: 4000,
      label: 'What the meeting concluded, in a few sentences',
    },
  ],
  check: (values, facts) => [
    ...notBefore('received-on', values, heldOn(facts)),
    ...(lastOf(facts, 'review-meeting')
      ? []
      : [{ question: 'received-on', message: 'Record the review meeting itself first.' }]),
  ],
}

function heldOn(facts: RoomFacts) {
  return { day: lastOf(facts, 'review-meeting')?.on ?? '', was: 'the review meeting was held' }
}
