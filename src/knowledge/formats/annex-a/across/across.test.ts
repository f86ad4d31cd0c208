import { describe, expect, test } from 'vitest'
import { FileChecks, type ListNumber, type RawCell } from '../index.ts'
import { EventLog, NO_DAY } from './event-log.ts'
import { ACROSS_RULES } from './rules.ts'

const WINDOW = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }

type Said = Partial<Record<ListNumber, readonly (readonly string[])[]>>

/** In: lists, each its heading row and its rows. Out: “list/row rule subject” of every issue but a row’s own. */
function found(lists: Said): string[] {
  const checks = new FileChecks()
  const issues: string[] = []
  const across = new Set(ACROSS_RULES.map(({ id }) => id))
  for (const [name, [headings = [], ...rows]] of Object.entries(lists)) {
    const list = Number(name) as ListNumber
    const reader = checks.open(list, headings, WINDOW)
    rows.forEach((cells, at) => {
      const raw = cells.map((text): RawCell => (text === '' ? null : { kind: 'text', text }))
      for (const { rule, row } of reader.read({ row: at + 2, cells: raw }).issues)
        if (across.has(rule)) issues.push(`${list}/${row} ${rule} ${cells[0] ?? ''}`)
    })
  }
  for (const { subject, issue } of checks.finish())
    issues.push(`${issue.list}/${issue.row} ${issue.rule} ${subject}`)
  return issues
}

const CONTACT = ['Child Unique ID', 'Date of Contact', 'Contact Source']
const REFERRAL = ['Child Unique ID', 'Referral Date', 'NFA']
const ASSESSMENT = ['Child Unique ID', 'Start', 'Authorised']
const ENQUIRY = ['Child Unique ID', 'S47 Start', 'ICPC Date', 'Resulted in CPP']
const NEED = ['Child Unique ID', 'CIN Start Date', 'Closure Date', 'Case Status']
const PLAN = ['Child Unique ID', 'CPP Start Date', 'End Date']
const CARE = ['Child Unique ID', 'LAC Start Date', 'End Date', 'Legal Status']
const PERSON = ['Child Unique ID', 'Gender', 'Date of Birth', 'Date of Contact']

describe('within a list', () => {
  test('the same row twice is told once, at the later of the two', () => {
    const row = ['C1', '01/05/2017', 'Police']
    expect(found({ 1: [CONTACT, row, ['C2', '01/05/2017', 'Police'], row] })).toEqual([
      '1/4 row-twice C1',
    ])
  })

  test('two contacts about a child on one day are no fault, two plans are', () => {
    const rows = [
      ['C1', '01/05/2017', 'Police'],
      ['C1', '01/05/2017', 'School'],
    ]
    expect(found({ 1: [CONTACT, ...rows] })).toEqual([])
    const plans = [
      ['C1', '01/05/2017', ''],
      ['C1', '01/05/2017', '01/06/2017'],
    ]
    expect(found({ 7: [PLAN, ...plans] })).toEqual(['7/3 child-and-day-twice C1'])
  })

  test('list 9 has a person once', () => {
    const rows = [
      ['C1', 'Eligible child'],
      ['C1', 'Relevant child'],
    ]
    expect(found({ 9: [['Child Unique ID', 'Eligibility'], ...rows] })).toEqual([
      '9/3 child-and-day-twice C1',
    ])
  })
})

describe('the same child', () => {
  test('with two dates of birth is told once, and where it says nothing is no contradiction', () => {
    const contacts = [
      ['C1', 'Female', '01/05/2010', '01/05/2017'],
      ['C1', 'c) Not stated/recorded', '02/05/2010', '01/06/2017'],
      ['C1', 'Female', '02/05/2010', '01/07/2017'],
    ]
    expect(found({ 1: [PERSON, ...contacts] })).toEqual(['1/3 birth-differs C1'])
  })

  test('is compared from list to list, and an adopter with the same number is another person', () => {
    const one = [['C1', 'Female', '01/05/2010', '01/05/2017']]
    const adopters = [
      ['Individual adopter identifier', 'Gender', 'Enquiry Date'],
      ['C1', 'Male', '01/05/2017'],
    ]
    expect(found({ 1: [PERSON, ...one], 11: adopters })).toEqual([])
    const early = [
      ['Child Unique ID', 'Gender', 'Start Date'],
      ['C1', 'Male', '01/05/2017'],
    ]
    expect(found({ 1: [PERSON, ...one], 2: early })).toEqual(['2/2 gender-differs C1'])
  })
})

describe('lists against each other', () => {
  const plan = [PLAN, ['C1', '01/10/2017', '']]

  test('a child with a plan is on list 6, with that status or looked after', () => {
    const other = ['C2', '01/05/2017', '', 'CIN plan']
    expect(found({ 6: [NEED, other], 7: plan })).toEqual(['7/2 plan-not-in-need C1'])
    const own = (status: string) => [NEED, ['C1', '01/05/2017', '', status]]
    expect(found({ 6: own('CIN plan'), 7: plan })).toEqual(['7/2 plan-status C1'])
    expect(found({ 6: own('CP'), 7: plan })).toEqual([])
    expect(found({ 6: own('Looked after child'), 7: plan })).toEqual([])
    expect(found({ 7: plan })).toEqual([])
  })

  test('a child looked after is on list 6 with that status, short breaks apart', () => {
    const care = (legal: string) => [CARE, ['C1', '01/10/2017', '', legal]]
    const need = [NEED, ['C1', '01/05/2017', '', 'CIN plan']]
    expect(found({ 6: need, 8: care('C2') })).toEqual(['8/2 care-status C1'])
    expect(found({ 6: need, 8: care('V4') })).toEqual([])
    const other = [NEED, ['C2', '01/05/2017', '', 'CIN plan']]
    expect(found({ 6: other, 8: care('C2') })).toEqual(['8/2 care-not-in-need C1'])
  })

  test('a plan follows from a conference, and a conference that led to one is followed by it', () => {
    const held = (child: string, day: string) => [ENQUIRY, [child, '01/09/2017', day, 'Yes']]
    expect(found({ 5: held('C1', '17/09/2017'), 7: plan })).toEqual([])
    expect(found({ 5: held('C1', '16/09/2017'), 7: plan }).sort()).toEqual([
      '5/2 conference-without-plan C1',
      '7/2 plan-without-conference C1',
    ])
  })

  test('a plan whose conference may lie outside list 5 is not queried', () => {
    const early = [PLAN, ['C1', '05/04/2017', '']]
    const other = [ENQUIRY, ['C2', '01/09/2017', '', 'No']]
    expect(found({ 5: other, 7: early })).toEqual([])
  })

  test('a referral that is taken on leads to an assessment within a month', () => {
    const referral = [REFERRAL, ['C1', '01/09/2017', 'No'], ['C2', '01/09/2017', 'Yes']]
    const assessed = (day: string) => [ASSESSMENT, ['C1', day, '']]
    expect(found({ 3: referral, 4: assessed('01/10/2017') })).toEqual([])
    expect(found({ 3: referral, 4: assessed('02/10/2017') })).toEqual([
      '3/2 referral-without-assessment C1',
    ])
  })

  test('an assessment follows a referral, unless the child was in need already', () => {
    const referral = [REFERRAL, ['C2', '01/09/2017', 'Yes']]
    const assessed = [ASSESSMENT, ['C1', '01/10/2017', '01/11/2017']]
    expect(found({ 3: referral, 4: assessed })).toEqual(['4/2 assessment-without-referral C1'])
    const need = [NEED, ['C1', '01/05/2017', '', 'Open assessment']]
    expect(found({ 3: referral, 4: assessed, 6: need })).toEqual([])
  })

  test('a child who waits for adoption is looked after', () => {
    const adoption = (order: string) => [
      ['Child Unique ID', 'SHOBPA Decision Date', 'Adoption Order Date'],
      ['C1', '01/09/2017', order],
    ]
    const care = [CARE, ['C2', '01/05/2017', '', 'C2']]
    expect(found({ 8: care, 10: adoption('') })).toEqual(['10/2 adoption-not-in-care C1'])
    expect(found({ 8: care, 10: adoption('01/02/2018') })).toEqual([])
  })
})

test('a log gives back each child’s rows by day, however many there are', () => {
  const log = new EventLog()
  for (let n = 0; n < 5_000; n++) log.add(n % 7, 5_000 - n, NO_DAY, n, n, 0)
  expect(log.length).toBe(5_000)
  expect(log.count(6)).toBe(714)
  const rows = log.of(6)
  expect(rows).toHaveLength(714)
  expect(rows.every(({ row }) => row % 7 === 6)).toBe(true)
  expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort((a, b) => a - b))
  expect(log.has(7)).toBe(false)
})
