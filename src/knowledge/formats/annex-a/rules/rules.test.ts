import { describe, expect, test } from 'vitest'
import { createListReader, type ListNumber, type RawCell } from '../index.ts'
import { rowRulesOf } from './index.ts'
import { ALL } from './rule.ts'

const window = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }

/** In: a list, and what its row says by heading. Out: the rules it breaks, most as “rule: column”. */
function brokenBy(list: ListNumber, said: Readonly<Record<string, string>>): string[] {
  const who = list === 11 ? 'Individual adopter identifier' : 'Child Unique ID'
  const row: Record<string, string> = { [who]: 'C1', ...said }
  const cells = Object.values(row).map((text): RawCell =>
    text === '' ? null : { kind: 'text', text },
  )
  const { issues } = createListReader(list, Object.keys(row), window).read({ row: 2, cells })
  return issues.map(({ rule, column }) => `${rule}: ${column}`)
}

interface Case {
  readonly list: ListNumber
  readonly kept: Readonly<Record<string, string>>
  readonly broken: Readonly<Record<string, string>>
  readonly at: string
}

const START = 'Continuous Assessment Start Date'
const AUTHORISED = 'Continuous Assessment Date of Authorisation'

/** A row that keeps each rule, and one that breaks it and no other. */
const CASES: Readonly<Record<string, Case>> = {
  'end-before-start': {
    list: 7,
    kept: { 'CPP Start Date': '01/05/2017', 'CPP End Date': '01/05/2017' },
    broken: { 'CPP Start Date': '01/05/2017', 'CPP End Date': '30/04/2017' },
    at: 'Child Protection Plan End Date',
  },
  'after-extract': {
    list: 1,
    kept: { 'Date of Contact': '05/04/2018' },
    broken: { 'Date of Contact': '06/04/2018' },
    at: 'Date of Contact',
  },
  'no-date': {
    list: 5,
    kept: { 'S47 Start Date': '', 'Strategy Discussion Date': '01/05/2017' },
    broken: { 'S47 Start Date': '', 'Strategy Discussion Date': '' },
    at: 'Section 47 Start Date',
  },
  'out-of-order': {
    list: 10,
    kept: { 'SHOBPA Decision Date': '01/06/2017', 'Date Matched': '01/06/2017' },
    broken: { 'SHOBPA Decision Date': '01/06/2017', 'Date Matched': '31/05/2017' },
    at: 'Date of Matching Child and Prospective Adopters',
  },
  'after-extract-query': {
    list: 4,
    kept: { [START]: '01/04/2018', [AUTHORISED]: '05/04/2018' },
    broken: { [START]: '01/04/2018', [AUTHORISED]: '06/04/2018' },
    at: AUTHORISED,
  },
  'implausible-year': {
    list: 6,
    kept: { 'CIN Start Date': '01/01/1990' },
    broken: { 'CIN Start Date': '31/12/1989' },
    at: 'CIN Start Date',
  },
  'before-birth': {
    list: 8,
    kept: { 'Date of Birth': '01/05/2017', 'LAC Start Date': '01/05/2017' },
    broken: { 'Date of Birth': '02/05/2017', 'LAC Start Date': '01/05/2017' },
    at: 'Date of Birth',
  },
  'long-before-birth': {
    list: 1,
    kept: { 'Date of Birth': '05/02/2018', 'Date of Contact': '01/05/2017' },
    broken: { 'Date of Birth': '06/02/2018', 'Date of Contact': '01/05/2017' },
    at: 'Date of Birth',
  },
  'birth-too-far': {
    list: 9,
    kept: { Eligibility: 'Eligible child', 'Date of Birth': '' },
    broken: { Eligibility: 'Eligible child', 'Date of Birth': '11/01/2019' },
    at: 'Date of Birth',
  },
  adult: {
    list: 3,
    kept: { 'Date of Birth': '02/05/1999', 'Referral Date': '01/05/2017' },
    broken: { 'Date of Birth': '01/05/1999', 'Referral Date': '01/05/2017' },
    at: 'Date of Birth',
  },
  'care-leaver-age': {
    list: 9,
    kept: { Eligibility: 'Eligible child', 'Date of Birth': '05/04/2002' },
    broken: { Eligibility: 'Eligible child', 'Date of Birth': '06/04/2002' },
    at: 'Date of Birth',
  },
  'age-disagrees': {
    list: 1,
    kept: { 'Date of Birth': '03/04/2010', Age: '8', 'Date of Contact': '01/05/2017' },
    broken: { 'Date of Birth': '03/04/2010', Age: '9', 'Date of Contact': '01/05/2017' },
    at: 'Age of Child (Years)',
  },
  'conference-not-needed-but-held': {
    list: 5,
    kept: { 'S47 Start': '01/05/2017', 'ICPC Date': '15/05/2017', 'ICPC Not Required': 'b) No' },
    broken: { 'S47 Start': '01/05/2017', 'ICPC Date': '15/05/2017', 'ICPC Not Required': 'a) Yes' },
    at: 'Date of Initial Child Protection Conference',
  },
  'plan-without-conference-date': {
    list: 5,
    kept: { 'S47 Start': '01/05/2017', 'ICPC Date': '', 'Resulted in CPP': 'No' },
    broken: { 'S47 Start': '01/05/2017', 'ICPC Date': '', 'Resulted in CPP': 'Yes' },
    at: 'Date of Initial Child Protection Conference',
  },
  'conference-far-off': {
    list: 5,
    kept: { 'S47 Start': '01/05/2017', 'ICPC Date': '30/06/2017' },
    broken: { 'S47 Start': '01/05/2017', 'ICPC Date': '01/07/2017' },
    at: 'Date of Initial Child Protection Conference',
  },
  'assessment-very-long': {
    list: 4,
    kept: { [START]: '01/03/2017', [AUTHORISED]: '01/03/2018' },
    broken: { [START]: '01/03/2017', [AUTHORISED]: '02/03/2018' },
    at: AUTHORISED,
  },
  'closure-incomplete': {
    list: 6,
    kept: { 'CIN Start Date': '01/05/2017', 'Closure Date': '01/06/2017', 'Closure Reason': 'RC7' },
    broken: { 'CIN Start Date': '01/05/2017', 'Closure Date': '01/06/2017', 'Closure Reason': '' },
    at: 'Reason for Closure',
  },
  'status-disagrees': {
    list: 6,
    kept: { 'CIN Start Date': '01/05/2017', 'Closure Date': '', 'Case Status': 'CIN plan' },
    broken: {
      'CIN Start Date': '01/05/2017',
      'Closure Date': '',
      'Case Status': 'e) Closed episode',
    },
    at: 'Case Status',
  },
  'reversal-incomplete': {
    list: 10,
    kept: { 'SHOBPA Decision Date': '01/06/2017', 'Decision Reversed Date': '01/07/2017' },
    broken: {
      'SHOBPA Decision Date': '01/06/2017',
      'Decision Reversed Date': '01/07/2017',
      'Decision Reversed Reason': '',
    },
    at: 'Reason Why Child No Longer Placed for Adoption',
  },
  'implausible-number': {
    list: 7,
    kept: { 'CPP Start Date': '01/05/2017', 'Prior Plans': '20' },
    broken: { 'CPP Start Date': '01/05/2017', 'Prior Plans': '21' },
    at: 'Number of Previous Child Protection Plans',
  },
}

describe.each(Object.entries(CASES))('%s', (rule, { list, kept, broken, at }) => {
  test('is kept by a row without fault', () => {
    expect(brokenBy(list, kept)).toEqual([])
  })

  test('is broken, and the column named', () => {
    expect(brokenBy(list, broken)).toContain(`${rule}: ${at}`)
  })
})

test('every rule about a row has its case', () => {
  const ids = new Set(ALL.flatMap((list) => rowRulesOf(list).map(({ id }) => id)))
  expect(Object.keys(CASES).sort()).toEqual([...ids].sort())
})

test('a column that the file lacks is not asked for', () => {
  const said = { 'CIN Start Date': '01/05/2017', 'Closure Date': '01/06/2017' }
  expect(brokenBy(6, said)).toEqual([])
})
