import type { Stage } from '../../rooms/index.ts'

/** Where a review stands, from the first notification to the last action. */
export const STAGES: readonly Stage[] = [
  {
    id: 'consideration',
    title: 'Being considered',
    explains:
      'What happened is known in outline. The criteria of the day are tested, and it is decided whether to hold a review.',
  },
  {
    id: 'under-way',
    title: 'Under way',
    explains:
      'A review is commissioned. Agencies report on their own part, practitioners and family are heard, and the author writes.',
  },
  {
    id: 'completed',
    title: 'Complete, not published',
    explains: 'The report is finished and accepted. Its publication is prepared.',
  },
  {
    id: 'held',
    title: 'Publication held',
    explains:
      'The report is finished and waits for a trial, an inquest or another review. Nothing in it may be quoted.',
  },
  {
    id: 'published',
    title: 'Published',
    explains:
      'Anybody can read the report. Its actions are carried out, and what difference they make is looked at.',
  },
  {
    id: 'closed',
    title: 'Closed',
    explains: 'Every action is at its end, and its effect was looked at.',
    closed: true,
  },
  {
    id: 'no-review',
    title: 'No review',
    explains: 'It was decided to hold no review. The reasons are kept here.',
    closed: true,
  },
  {
    id: 'stopped',
    title: 'Stopped',
    explains:
      'The review ended without a report of its own, as where a national review took its place.',
    closed: true,
  },
]
