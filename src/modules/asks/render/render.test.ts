import { expect, test } from 'vitest'
import { EVERY_TYPE } from '../../../../test/support/asked-template.ts'
import { documentPage } from '../../../platform/documents/index.ts'
import type { Answer, AnswerValue } from '../domain/answer.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import type { Recipient, RecipientState, Round } from '../domain/round.ts'
import { comparisonDocument } from './comparison-document.ts'
import { returnDocument, type PrintedReturn } from './return-document.ts'
import { responseInWords, roundDocument, type PrintedRound } from './round-document.ts'
import { comparisonTable, returnRows, roundRows } from './tables.ts'

const at = new Date('2018-09-01T10:00:00Z')

const round: Round = {
  id: 'r',
  groupId: null,
  template: EVERY_TYPE,
  title: 'Section 11 audit',
  period: '2017-18',
  words: '',
  contact: '',
  due: '2018-06-30',
  reminders: [],
  hasOpenLink: false,
  state: 'open',
  reason: '',
  openedAt: at,
  closedAt: null,
}

const asked = (name: string, state: RecipientState, more: Partial<Recipient> = {}): Recipient => ({
  id: name,
  roundId: 'r',
  agencyId: name,
  urn: '',
  name,
  askedAs: 'agency',
  state,
  reason: '',
  due: null,
  dueReason: '',
  repliedAt: state === 'replied' ? at : null,
  ...more,
})

const answer = (value: AnswerValue, more: Partial<Answer> = {}): Answer => ({
  value,
  version: 1,
  by: 'Ann Eze',
  at: at.toISOString(),
  ...more,
})

const given: GivenReturn = {
  id: 'g',
  kind: 'self_assessment',
  roundId: 'r',
  recipientId: 'Police',
  agencyId: 'Police',
  groupId: null,
  edition: 1,
  answers: {
    lead: answer({ answer: 'no', reason: '=cmd and a reason' }),
    'lead-name': answer('Nobody should read this'),
    grade: answer(0),
    evidence: answer({
      files: [
        {
          sha256: 'a'.repeat(64),
          name: 'policy.pdf',
          type: 'application/pdf',
          bytes: 1234,
          scan: 'clean',
        },
      ],
      link: '',
    }),
    staff: answer(1204),
    checks: answer('yearly', { carried: { from: 'Audit, 2016-17', confirmed: false } }),
    trained: answer({ numerator: 10, denominator: 12, first: '2017-04-01', last: '2018-03-31' }),
  },
  state: 'submitted',
  beganAt: at,
  submittedAt: at,
  signedName: 'Ann Eze',
  signedPost: 'Deputy Chief',
}

const whole: PrintedReturn = {
  owner: 'Severnshire',
  at,
  round,
  recipient: asked('Police', 'replied'),
  given,
  panel: new Map([
    [
      's1',
      {
        returnId: 'g',
        standard: 's1',
        score: 1,
        evidenceSeen: true,
        reason: 'We saw the minutes.',
      },
    ],
  ]),
  challenges: [
    {
      heldOn: '2018-07-10',
      panel: 'Quality group',
      enquiry: 'Who leads?',
      tested: 'Ten files',
      conclusion: 'Some do.',
      reply: '',
    },
  ],
}

const printed: PrintedRound = {
  owner: 'Severnshire',
  at,
  round,
  recipients: [
    asked('Police', 'replied'),
    asked('Health', 'replied'),
    asked('Fire', 'asked'),
    asked('Probation', 'blocked', { reason: 'The data is with another body.' }),
    asked('Rail', 'nil'),
    asked('Port', 'refused', { reason: 'Not ours' }),
  ],
  notAsked: ['Coastguard'],
  returns: new Map([['Police', given]]),
  panel: new Map([['g', whole.panel]]),
  tally: null,
}

test('a return prints who signed it, both scores with the reason, its evidence by checksum, and the challenge', () => {
  const html = documentPage(returnDocument(whole))
  for (const words of [
    'Ann Eze, Deputy Chief',
    'We saw the minutes. (evidence seen)',
    `policy.pdf (1,234 bytes, SHA-256 ${'a'.repeat(64)})`,
    '0: Not met',
    '10 of 12',
    '1,204 people',
    'Challenge on 10 July 2018',
    'It has not answered yet.',
  ])
    expect(html).toContain(words)
})

test('what was not asked is not printed, what was not answered says so, and what nobody confirmed says so', () => {
  const html = documentPage(returnDocument(whole))
  expect(html).not.toContain('Nobody should read this')
  expect(html).toContain('Not answered')
  expect(html).toContain('From Audit, 2016-17; nobody has confirmed it yet.')
})

test('the data of a return has a row for each question, numbers as numbers, and no nought for nothing', () => {
  const [head = [], ...rows] = returnRows(whole)
  const cell = (question: string, column: string) =>
    rows.find((row) => row[head.indexOf('question_id')] === question)?.[head.indexOf(column)]
  expect(rows).toHaveLength(10)
  expect(cell('staff', 'number')).toBe(1204)
  expect(cell('grade', 'number')).toBe(0)
  expect(cell('grade', 'own_score')).toBe(0)
  expect(cell('grade', 'panel_score')).toBe(1)
  expect(cell('trained', 'denominator')).toBe(12)
  expect(cell('reviewed', 'number')).toBeNull()
  expect(cell('reviewed', 'standing')).toBe('not answered')
  expect(cell('lead-name', 'standing')).toBe('not asked')
  expect(cell('lead-name', 'answer')).toBeNull()
  expect(cell('checks', 'standing')).toBe('not confirmed')
})

test('a round keeps every silence apart, and counts who answered with its basis', () => {
  const html = documentPage(roundDocument(printed))
  for (const words of [
    'No reply',
    'Nothing to report',
    'Blocked',
    'Refused',
    'Not asked: Coastguard.',
  ])
    expect(html).toContain(words)
  expect(html).toContain('3 of 6 answered.')
  expect(html).toContain('Counted: those who replied')
  expect(html).toContain('Not shown to you')
})

test('the data of a round has a row for each question that may be read, and one for each silence', () => {
  const [head = [], ...rows] = roundRows(printed)
  expect(rows).toHaveLength(10 + 5)
  const of = (name: string) => rows.filter((row) => row[head.indexOf('asked')] === name)
  expect(of('Health')[0]?.[head.indexOf('silence')]).toBe('replied')
  expect(of('Health')[0]?.[head.indexOf('shown')]).toBe('no')
  expect(of('Probation')[0]?.[head.indexOf('why')]).toBe('The data is with another body.')
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]))
})

test('a survey comes out as counts: no name, and nothing that somebody wrote', () => {
  const survey: PrintedRound = {
    ...printed,
    round: { ...round, state: 'closed', template: { ...EVERY_TYPE, kind: 'survey_response' } },
    returns: new Map(),
    recipients: [asked('Zelda Quill', 'replied', { askedAs: 'person', agencyId: null })],
    notAsked: null,
    tally: [
      { part: null, question: '', value: '', n: 8 },
      { part: null, question: 'checks', value: 'yearly', n: 6 },
      { part: null, question: 'lead-name', value: 'my own words', n: 1 },
      { part: 'x', question: 'checks', value: 'rarely', n: 5 },
    ],
  }
  const html = documentPage(roundDocument(survey))
  expect(html).toContain('8 people answered.')
  expect(html).toContain('Every year')
  expect(html).toContain('6 of 6')
  const data = JSON.stringify(roundRows(survey))
  expect(data).toContain('Every year')
  for (const words of [html, data]) {
    expect(words).not.toContain('Zelda')
    expect(words).not.toContain('my own words')
  }
})

test('a survey of too few says that nothing is told', () => {
  const survey = { ...printed, tally: [] }
  expect(documentPage(roundDocument(survey))).toContain('Fewer than five people have answered')
})

test.each([
  [0, 0, 'Nobody has been asked yet.'],
  [5, 19, '5 of 19 answered.'],
  [5, 20, '5 of 20 answered (25.0%).'],
  [4999, 5000, '4,999 of 5,000 answered (100.0%).'],
])('%i of %i is said as “%s”', (answered, of, words) => {
  expect(responseInWords(answered, of)).toBe(words)
})

test('a comparison names every blank and the year in which the standard changed', () => {
  const row = {
    agency: 'Police',
    standard: 'Leadership',
    self: null,
    moderated: null,
    breakBefore: false,
  }
  const comparison = {
    owner: 'Severnshire',
    at,
    title: 'Section 11 audit',
    rows: [
      { ...row, period: '2015-16', silence: 'not-asked' as const },
      { ...row, period: '2016-17', silence: 'replied' as const, self: 2, moderated: 0 },
      { ...row, period: '2017-18', silence: 'no-reply' as const, breakBefore: true },
    ],
  }
  const html = documentPage(comparisonDocument(comparison))
  expect(html).toContain('Not asked')
  expect(html).toContain('No reply')
  expect(html).toContain('2\npanel 0')
  expect(html).toContain('Not to be compared with the years before: 2017-18.')
  expect(comparisonTable(comparison)[2]).toEqual([
    'Police',
    'Leadership',
    '2016-17',
    2,
    0,
    'replied',
    'no',
  ])
})
