import type { ExportColumn } from '../../../rooms/index.ts'

/**
 * What is read from an export of the system that holds the cases, an eCDOP export for example. Source: the
 * names of the forms’ own questions; no export’s headings were read, so each takes several.
 */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  {
    key: 'reference',
    headings: ['CDOP Identifier', 'CDOP ID', 'Case ID', 'Case Reference', 'eCDOP ID'],
    explains: 'What the panel calls the case. Each case has one line.',
    required: true,
  },
  {
    key: 'died',
    headings: ['Date of Death', 'DOD', 'Death Date'],
    explains: 'The day the child died.',
    required: true,
  },
  {
    key: 'notified',
    headings: ['Date of Notification', 'Date Notified', 'Notification Date'],
    explains: 'The day the first notification reached the panel.',
    required: true,
  },
  {
    key: 'completed',
    headings: ['Date Completed', 'Date Review Completed', 'Completed Date', 'CDOP Completed Date'],
    explains: 'The day the review was completed. Empty while it is not.',
    required: true,
  },
  {
    key: 'closed',
    headings: ['Closed Without Review', 'Reason Closed', 'Closure Reason'],
    explains:
      '“Transferred” where another panel reviews it; “Duplicate”, “Stillbirth” or “Not for review” where nobody does.',
    required: false,
  },
  {
    key: 'resident',
    headings: ['Normally Resident', 'Resident in Area', 'Resident'],
    explains: 'Whether the child lived in the area: yes or no. Empty where it is not known.',
    required: true,
  },
  {
    key: 'age',
    headings: ['Age Group', 'Age Band', 'Age at Death'],
    explains: 'For example “0-27 days”, “28-364 days”, “1-4 years”.',
    required: false,
  },
  {
    key: 'sex',
    headings: ['Sex', 'Gender'],
    explains: 'Male, female, or not known.',
    required: false,
  },
  {
    key: 'expected',
    headings: ['Expected or Unexpected', 'Expected Death', 'Type of Death'],
    explains: 'Expected or unexpected.',
    required: false,
  },
  {
    key: 'category',
    headings: ['Category of Death', 'Primary Category', 'Category'],
    explains: 'The panel’s category, 1 to 10; words may follow the number.',
    required: false,
  },
  {
    key: 'modifiable',
    headings: ['Modifiable Factors', 'Modifiable Factors Identified', 'Modifiability'],
    explains: 'Identified, none identified, or inadequate information.',
    required: true,
  },
  {
    key: 'inquest-from',
    headings: ['Inquest Opened', 'Date Inquest Opened'],
    explains: 'The day a coroner’s inquiry began to hold up the review.',
    required: false,
  },
  {
    key: 'inquest-to',
    headings: ['Inquest Concluded', 'Date Inquest Concluded', 'Inquest Date'],
    explains: 'The day it ended. Empty while it goes on.',
    required: false,
  },
  {
    key: 'criminal-from',
    headings: ['Criminal Investigation Began', 'Police Investigation Began'],
    explains: 'The day a criminal process began to hold up the review.',
    required: false,
  },
  {
    key: 'criminal-to',
    headings: ['Criminal Investigation Ended', 'Police Investigation Ended'],
    explains: 'The day it ended. Empty while it goes on.',
    required: false,
  },
]
