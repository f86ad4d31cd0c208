import type { WordField } from './entry.ts'

/** What a column of an agency's chronology can hold. */
export type ColumnField = 'on' | 'time' | 'until' | 'agency' | WordField

interface Known {
  /** Headings that mean this and nothing else. */
  readonly exact: readonly string[]
  /** What a heading holds that probably means it; tried where nothing is exact. */
  readonly holds: RegExp
}

// Made from the headings that partnerships' published chronology templates and record systems use. No
// standard fixes them, so a file may bring others: those are kept as words of the comment.
const KNOWN: Readonly<Record<ColumnField, Known>> = {
  on: {
    exact: [
      'date',
      'dates',
      'date time',
      'date and time',
      'date of event',
      'event date',
      'date of incident',
      'incident date',
      'date of contact',
      'contact date',
      'date from',
      'from',
      'start date',
      'start',
      'date started',
      'day',
      'when',
      'date s',
      'date dd mm yyyy',
      'date of entry',
    ],
    holds:
      /^date\b(?!.*\b(?:birth|record|recorded|review|completed|updated|input|entered|to|end|ended|until)\b)/,
  },
  time: {
    exact: [
      'time',
      'time of event',
      'time of contact',
      'start time',
      'time from',
      'time 24hr',
      'time 24 hour',
      'time hrs',
    ],
    holds: /^time\b(?!.*\b(?:taken|spent|to|end)\b)/,
  },
  until: {
    exact: [
      'until',
      'to',
      'date to',
      'to date',
      'end date',
      'end',
      'date until',
      'date ended',
      'date end',
    ],
    holds: /^(?:date\b.*\b(?:to|end|ended|until)|end(?:ing)? date)\b/,
  },
  agency: {
    exact: [
      'agency',
      'organisation',
      'agency organisation',
      'organisation agency',
      'agency name',
      'name of agency',
    ],
    holds: /^(?:agency|organisation)$/,
  },
  child: {
    exact: [
      'child',
      'children',
      'child ref',
      'child reference',
      'subject',
      'which child',
      'child young person',
      'young person',
      'child or young person',
      'family member',
      'child id',
      'subject child',
    ],
    holds:
      /^(?:which |subject )?(?:child|children|young person|subject)\b(?!.*\b(?:seen|voice|views?|impact|experience)\b)/,
  },
  who: {
    exact: [
      'who',
      'professional',
      'professionals',
      'worker',
      'practitioner',
      'staff',
      'service',
      'role',
      'professional involved',
      'professionals involved',
      'who was involved',
      'people involved',
      'name of professional',
      'contact with',
      'persons involved',
      'those involved',
    ],
    holds: /\b(?:professionals?|practitioners?|workers?|staff|who|involved)\b/,
  },
  what: {
    exact: [
      'what',
      'event',
      'events',
      'what happened',
      'significant event',
      'significant events',
      'key event',
      'key events',
      'detail',
      'details',
      'details of event',
      'event details',
      'description',
      'incident',
      'contact',
      'summary',
      'information',
      'narrative',
      'nature of contact',
      'event contact',
      'entry',
      'significant event or contact',
      'event description',
      'description of event',
      'reason for contact',
    ],
    holds: /\b(?:events?|incidents?|happened|details?|description|narrative|information known)\b/,
  },
  response: {
    exact: [
      'response',
      'action',
      'actions',
      'action taken',
      'actions taken',
      'outcome',
      'outcomes',
      'what was done',
      'intervention',
      'agency response',
      'decision',
      'response action',
      'action outcome',
      'outcome action',
      'services offered',
      'response and outcome',
      'action and outcome',
    ],
    holds: /\b(?:response|actions?|outcomes?|decisions?|interventions?|done)\b/,
  },
  comment: {
    exact: [
      'comment',
      'comments',
      'analysis',
      'agency comment',
      'agency comments',
      'comment analysis',
      'analysis comment',
      'author s comment',
      'author s comments',
      'author comment',
      'reflection',
      'significance',
      'practice issues',
      'learning',
      'reviewer s comment',
      'notes',
    ],
    holds: /\b(?:comments?|analysis|significance|reflections?|learning)\b/,
  },
  source: {
    exact: [
      'source',
      'source of information',
      'source of evidence',
      'information source',
      'source document',
      'evidence',
      'record',
      'document',
      'file reference',
      'where recorded',
      'source record',
      'page',
      'system',
      'source of record',
    ],
    holds: /\b(?:source|evidence|recorded in|file ref(?:erence)?)\b/,
  },
}

const FIELDS = Object.keys(KNOWN) as readonly ColumnField[]

/** A row of headings: for each column what it holds, null where that is none of the fields. */
export type Columns = readonly (ColumnField | null)[]

/**
 * In: a row of a table. Out: what its columns hold, where it is a row of headings: one for the date and one
 * for what happened. Null where it is none. A field may have several columns; a date has one.
 */
export function readHeadings(cells: readonly string[]): Columns | null {
  const plain = cells.map(plainHeading)
  const columns: (ColumnField | null)[] = plain.map(
    (heading) => FIELDS.find((field) => KNOWN[field].exact.includes(heading)) ?? null,
  )
  for (const [at, heading] of plain.entries()) {
    if (columns[at] !== null || heading === '' || heading.length > LONGEST) continue
    columns[at] = FIELDS.find((field) => KNOWN[field].holds.test(heading)) ?? null
  }
  for (const field of ['on', 'time', 'until'] as const) keepFirst(columns, field)
  if (!columns.includes('what')) {
    const at = plain.findIndex((heading) => STAND_IN.includes(heading))
    if (at >= 0) columns[at] = 'what'
  }
  return columns.includes('on') && columns.includes('what') ? columns : null
}

// Where no column says “event”, what happened stands under one of these.
const STAND_IN = ['notes', 'case notes', 'case note', 'record', 'records', 'comments', 'comment']

// A sentence that holds such a word is no heading.
const LONGEST = 60

function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function keepFirst(columns: (ColumnField | null)[], field: ColumnField): void {
  const first = columns.indexOf(field)
  columns.forEach((one, at) => {
    if (one === field && at !== first) columns[at] = null
  })
}
