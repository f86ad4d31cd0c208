import { expect, test } from 'vitest'
import { madeAudit, madeForm, neededFor } from '../../../../test/support/made-audit.ts'
import { clocksOf } from '../../rooms/index.ts'
import { caseAuditsPathway } from './pathway.ts'

const plan = {
  code: 'plan',
  values: {
    theme: 'neglect',
    'agreed-on': '2017-05-01',
    'forms-due': '2017-06-16',
    'audit-day': '2017-06-28',
    'report-due': '2017-07-21',
  },
}
const report = (more = {}) => ({
  code: 'report',
  values: { 'written-on': '2017-07-12', summary: 'Seen.', 're-audit-by': '2018-10-31', ...more },
})
const learning = { code: 'learning', values: { 'agreed-on': '2017-07-05', what: 'Ask.' } }
const overall = { code: 'overall-grade', values: { 'moderated-on': '2017-06-28', grade: 2 } }
const action = {
  code: 'action',
  values: { reference: 'A1', 'agreed-on': '2017-07-05', agency: 'Police', due: '2017-10-31' },
}
const actionDone = { code: 'action-done', values: { reference: 'a1', 'done-on': '2017-11-02' } }
const reAudit = { code: 're-audit', values: { outcome: 'planned', 'decided-on': '2018-03-01' } }
const finding = {
  code: 'finding',
  values: { reference: 'F1', 'found-on': '2017-07-05', agency: 'Police' },
}
const challenge = {
  code: 'challenge',
  values: { finding: 'F1', 'asked-on': '2017-07-24', 'answer-by': '2017-08-31' },
}

test('a sample is confirmed once there is a plan and a draw', () => {
  expect(neededFor('confirm-sample', madeAudit())).toEqual([
    'Set down the plan of the audit.',
    'Draw the sample.',
  ])
  expect(neededFor('confirm-sample', madeAudit({ cases: [{}], records: [plan] }))).toEqual([])
})

test('forms are asked for once a child stands for each case of the sample', () => {
  const facts = madeAudit({ cases: [{}, {}] })
  expect(neededFor('send-forms', facts)).toEqual([])
  const one = { ...facts, children: facts.children.slice(0, 1) }
  expect(neededFor('send-forms', one)).toEqual([
    'C-2 is in the sample. Add the child, and say that it is this case.',
  ])
})

test('the audit day begins once each form has come, or is said to be missing', () => {
  const reports = [madeForm(0, 'Police'), madeForm(0, 'Council')]
  const needed = (records: Parameters<typeof madeAudit>[0]) =>
    neededFor('begin-moderation', madeAudit(records))
  expect(needed({ cases: [{ forms: 3 }], reports })).toEqual([
    'Child 1: 1 form has not come. Wait for it, or say why it will not come.',
  ])
  const twice = [madeForm(0, 'Police'), madeForm(0, 'Police')]
  expect(needed({ cases: [{ forms: 3 }], reports: twice })[0]).toContain('2 forms have not come')
  const missing = {
    code: 'form-missing',
    child: 0,
    values: { agency: 'Hospitals', why: 'no-file', reason: 'Lost.', 'noted-on': '2017-06-20' },
  }
  expect(needed({ cases: [{ forms: 3 }], reports, records: [missing] })).toEqual([])
  expect(needed({ cases: [{ forms: 2 }], reports })).toEqual([])
})

test('moderation closes once every case and the whole have their grade', () => {
  expect(neededFor('agree-grades', madeAudit({ cases: [{ grade: 3 }, {}] }))).toEqual([
    'Child 2: agree its grade.',
    'Agree the overall grade.',
  ])
  const facts = madeAudit({ cases: [{ grade: 3 }], records: [overall] })
  expect(neededFor('agree-grades', facts)).toEqual([])
})

test('the report is agreed once it is written and says what is to be learned', () => {
  expect(neededFor('agree-report', madeAudit())).toEqual([
    'Write the summary for the report.',
    'Record what is to be learned.',
  ])
  expect(neededFor('agree-report', madeAudit({ records: [report(), learning] }))).toEqual([])
})

test('an audit closes when no finding, action or next audit is left hanging', () => {
  const open = madeAudit({ records: [report(), finding, challenge, action] })
  expect(neededFor('close', open)).toEqual([
    'Finding F1 is not closed: challenged. Close it on evidence, or follow it up elsewhere.',
    'Action A1 is not done.',
    'Say what became of the next audit of this theme.',
  ])
  const carried = {
    code: 'finding-carried',
    values: { finding: 'F1', 'carried-on': '2018-03-01', to: 'the next audit' },
  }
  const done = madeAudit({
    records: [report(), finding, challenge, action, carried, actionDone, reAudit],
  })
  expect(neededFor('close', done)).toEqual([])
  expect(neededFor('close', madeAudit({ records: [report({ 're-audit-by': '' })] }))).toEqual([])
})

const clocks = (facts: ReturnType<typeof madeAudit>) =>
  clocksOf(caseAuditsPathway, facts, new Date(facts.today)).map(({ title, due, state }) => [
    title,
    due,
    state,
  ])

test.each([
  ['2018', 0],
  ['2026', 8],
])('what the plan and the findings set is due then, in %s as well', (_, years) => {
  const moved = (day: string) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  const later = (records: NonNullable<Parameters<typeof madeAudit>[0]>['records']) =>
    (records ?? []).map(({ code, values }) => ({
      code,
      values: Object.fromEntries(
        Object.entries(values).map(([id, value]) => [
          id,
          typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? moved(value) : value,
        ]),
      ),
    }))
  const facts = madeAudit({
    records: later([plan, report(), finding, challenge, action, actionDone]),
    today: moved('2017-08-28'),
  })
  expect(clocks(facts)).toEqual([
    ['Agencies’ forms', moved('2017-06-16'), 'breached'],
    ['Audit day', moved('2017-06-28'), 'breached'],
    ['Report', moved('2017-07-21'), 'breached'],
    ['Answer on finding F1, Police', moved('2017-08-31'), 'due-soon'],
    ['Action A1, Police', moved('2017-10-31'), 'met-late'],
    ['Audit this theme again', moved('2018-10-31'), 'running'],
  ])
})

test('a finding followed up elsewhere is due nowhere here', () => {
  const carried = {
    code: 'finding-carried',
    values: { finding: 'F1', 'carried-on': '2017-08-01', to: 'the next audit' },
  }
  expect(clocks(madeAudit({ records: [finding, challenge] }))).toHaveLength(1)
  expect(clocks(madeAudit({ records: [finding, challenge, carried] }))).toEqual([])
})

test('forms are met on the day the last came, the audit day when it began, the next audit when it is known', () => {
  const facts = madeAudit({
    cases: [{ forms: 2 }],
    records: [plan, report(), reAudit],
    reports: [madeForm(0, 'Police'), { ...madeForm(0, 'Council'), submittedOn: '2017-06-19' }],
  })
  const move = (code: string, on: string) => ({
    code,
    on,
    from: '',
    to: '',
    by: '',
    reason: '',
    dissent: '',
    at: on,
  })
  const moves = [move('begin-moderation', '2017-06-28'), move('agree-report', '2017-07-20')]
  expect(clocks({ ...facts, moves }).map(([title, , state]) => [title, state])).toEqual([
    ['Agencies’ forms', 'met-late'],
    ['Audit day', 'met'],
    ['Report', 'met'],
    ['Audit this theme again', 'met'],
  ])
})
