import { expect, test } from 'vitest'
import { kindOf } from './file-kind.ts'
import { EVERY_ISSUE, IssueList, ISSUES_ON_A_PAGE } from './issue-list.ts'
import { reportRows, type ReportedIssue } from '../../../knowledge/formats/reported-issue.ts'

const issue = (more: Partial<ReportedIssue> = {}): ReportedIssue => ({
  rule: '8840',
  severity: 'error',
  child: 'C1',
  message: 'The plan ends on the day it starts.',
  rows: [{ path: 'CINdetails[0]/CPPendDate', value: '2026-01-05' }],
  ...more,
})

function listOf(...issues: readonly ReportedIssue[]): IssueList {
  const list = new IssueList(3)
  for (const one of issues) list.add(one)
  return list
}

test.each([
  ['<?xml version="1.0"?>', 'cin-census'],
  ['\uFEFF\n <Message>', 'cin-census'],
  ['PK\u0003\u0004 and more', 'annex-a'],
  ['Child Unique ID,Gender', 'annex-a'],
  ['', 'annex-a'],
])('a file that begins with %j is taken for %s', (text, kind) => {
  expect(kindOf(new TextEncoder().encode(text))).toBe(kind)
})

test('a census in UTF-16 is known too', () => {
  expect(kindOf(Buffer.from('\uFEFF<?xml', 'utf16le'))).toBe('cin-census')
})

test('every issue is counted, and only so many are kept', () => {
  const list = listOf(issue(), issue({ severity: 'query', rule: '2' }), issue(), issue())
  expect([list.errors, list.queries, list.listed.length]).toEqual([3, 1, 3])
  expect(list.rules()).toEqual([
    { rule: '8840', count: 3 },
    { rule: '2', count: 1 },
  ])
})

test.each([
  [{ severity: 'query' as const }, 1],
  [{ rule: '8840' }, 2],
  [{ words: 'cppENDdate' }, 2],
  [{ words: ' c2 ' }, 1],
  [{ words: '2026-01' }, 3],
  [{ words: 'on the day' }, 2],
  [{ words: 'on the day', severity: 'query' as const }, 0],
])('looking for %j finds %i of three', (filter, found) => {
  const query = issue({
    severity: 'query',
    rule: '2',
    child: 'C2',
    message: 'Look again.',
    rows: [{ path: 'CINdetails[1]', value: '2026-01-09' }],
  })
  const page = listOf(issue(), issue(), query).page({ ...EVERY_ISSUE, ...filter }, 1)
  expect(page.found).toBe(found)
})

test('a page past the last is the last, and nothing found is one empty page', () => {
  const list = new IssueList()
  for (let n = 0; n <= ISSUES_ON_A_PAGE; n++) list.add(issue({ child: `C${n}` }))
  expect(list.page(EVERY_ISSUE, 9)).toMatchObject({ page: 2, pages: 2, issues: [{ child: 'C50' }] })
  expect(list.page({ ...EVERY_ISSUE, words: 'nowhere' }, 1)).toEqual({
    found: 0,
    page: 1,
    pages: 1,
    issues: [],
  })
})

test('the report has a row for each place', () => {
  const rows = [
    { path: 'a', value: '1' },
    { path: 'b', value: null },
  ]
  expect(reportRows(issue({ rows, line: 7 }))).toEqual([
    ['8840', 'error', 'C1', 7, 'a', '1', 'The plan ends on the day it starts.'],
    ['8840', 'error', 'C1', 7, 'b', null, 'The plan ends on the day it starts.'],
  ])
})
