import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  ClockRefused,
  findRule,
  PACKS,
  runClock,
  UNVERIFIED,
  workingDaysBetween,
  type Pause,
  type Rule,
} from './index.ts'

function rule(id: string, day: string): Rule {
  const found = findRule(id, day)
  if (!found) throw new Error(`No rule ${id} on ${day}`)
  return found.rule
}

const at = (day: string) => new Date(`${day}T12:00Z`)

test('the rapid review runs from becoming aware, and since June 2025 from the notification', () => {
  const before = rule('rapid-review.complete', '2020-03-23')
  expect(before.anchor).toBe('aware')
  const clock = runClock(before, { anchor: '2020-03-23', now: at('2020-04-01') })
  // Good Friday and Easter Monday lie between.
  expect(clock).toMatchObject({ due: '2020-04-15', state: 'running' })
  expect(clock.why).toContain('10 April 2020 is not counted: Good Friday.')
  expect(clock.why).toContain(UNVERIFIED)

  const since = rule('rapid-review.complete', '2025-06-02')
  expect(since.anchor).toBe('notified-panel')
  expect(runClock(since, { anchor: '2025-06-02', now: at('2025-06-03') }).due).toBe('2025-06-23')
  expect(rule('rapid-review.complete', '2025-05-31').anchor).toBe('aware')
  expect(rule('rapid-review.complete', '2026-06-01').anchor).toBe('notified-panel')
})

test('a clock of hours is due at a moment, counted through the change of the clocks', () => {
  const clock = runClock(rule('child-death.notify-database', '2026-10-24'), {
    anchor: new Date('2026-10-24T11:00Z'),
    now: new Date('2026-10-24T12:00Z'),
  })
  expect(clock.due).toEqual(new Date('2026-10-26T11:00Z'))
  expect(clock.remaining).toEqual({ amount: 47, unit: 'hours' })
  expect(clock.why).toContain(
    'The clocks go back in that time, so it ends an hour earlier by the clock.',
  )
  expect(clock.why).toContain('It is due by 11:00 on 26 October 2026.')
})

test('where only the day of a death is known, its hours run from the first moment of that day', () => {
  const clock = runClock(rule('child-death.notify', '2026-07-01'), {
    anchor: '2026-07-01',
    now: at('2026-07-01'),
  })
  expect(clock.due).toEqual(new Date('2026-07-01T23:00Z'))
  expect(clock.why).toContain(
    'The time is not known, so it runs from the first moment of that day.',
  )
})

test.each([
  ['2018-03-15', null, 'running'],
  ['2018-05-01', null, 'due-soon'],
  ['2018-05-09', null, 'due-soon'],
  ['2018-05-10', null, 'breached'],
  ['2018-05-10', '2018-05-09', 'met'],
  ['2018-05-20', '2018-05-10', 'met-late'],
] as const)('an assessment due on 9 May 2018 is, on %s with %s done, %s', (now, done, state) => {
  const clock = runClock(rule('assessment.complete', '2018-03-02'), {
    anchor: '2018-03-02',
    done,
    now: at(now),
  })
  expect(clock).toMatchObject({ due: '2018-05-09', state })
})

test('what is overdue or late is told by how much, in the rule’s own days', () => {
  const assessment = rule('assessment.complete', '2018-03-02')
  const overdue = runClock(assessment, { anchor: '2018-03-02', now: at('2018-05-14') })
  expect(overdue.why).toContain('It is overdue by 3 working days.')
  expect(overdue.remaining).toEqual({ amount: -3, unit: 'working-days' })
  const late = runClock(assessment, {
    anchor: '2018-03-02',
    done: '2018-05-10',
    now: at('2018-05-14'),
  })
  expect(late.why).toContain('It was done on 10 May 2018, 1 working day late.')
  expect(late.remaining).toBeNull()
})

test('an order that lasts at most 28 days ends of itself, and is never overdue', () => {
  const longest = rule('dvpo.longest', '2018-02-01')
  expect(runClock(longest, { anchor: '2018-02-01', now: at('2018-02-28') }).state).toBe('due-soon')
  expect(runClock(longest, { anchor: '2018-02-01', now: at('2018-03-01') }).state).toBe('met')
})

test('a review taken down within the year did not stay available', () => {
  const available = rule('practice-review.available', '2020-02-29')
  const taken = { anchor: '2020-02-29', now: at('2021-06-01') }
  expect(runClock(available, { ...taken, done: '2021-02-27' }).state).toBe('breached')
  expect(runClock(available, { ...taken, done: '2021-02-28' }).state).toBe('met')
  expect(runClock(available, taken).why).toContain('It must last until 28 February 2021.')
})

test('a day before which something must be done is counted back', () => {
  const papers = rule('agenda.despatch', '2018-09-14')
  const clock = runClock(papers, { anchor: '2018-09-14', now: at('2018-09-07') })
  expect(clock).toMatchObject({ due: '2018-09-06', state: 'breached' })
  expect(clock.why[0]).toBe('It is counted back from 14 September 2018, when the committee meets.')
})

const WAIT: Rule = {
  ...rule('escalation.stage-2', '2018-01-02'),
  pauses: ['agencies-agree-to-wait'],
}
const wait = (from: string, to: string | null): Pause => ({
  from,
  to,
  why: 'agencies-agree-to-wait',
})

test('a pause gives working days back for the working days it took', () => {
  const input = { anchor: '2018-03-26', now: at('2018-04-20') }
  expect(runClock(WAIT, input).due).toBe('2018-04-04')
  const paused = runClock(WAIT, { ...input, pauses: [wait('2018-03-28', '2018-04-05')] })
  // 29 March, 3, 4 and 5 April stood still; Good Friday and Easter Monday would not have counted.
  expect(paused.due).toBe('2018-04-10')
  expect(paused.why).toContain(
    'It stood still from 28 March 2018 to 5 April 2018, because both agencies agree to wait: 4 working days more.',
  )
})

test('a clock that still stands still is paused, and its due date moves with the days', () => {
  const input = { anchor: '2018-03-05', pauses: [wait('2018-03-06', null)] }
  const first = runClock(WAIT, { ...input, now: at('2018-03-08') })
  const later = runClock(WAIT, { ...input, now: at('2018-03-15') })
  expect([first.state, first.due]).toEqual(['paused', '2018-03-14'])
  expect([later.state, later.due]).toEqual(['paused', '2018-03-21'])
})

test('what does not pause a rule changes nothing, and says so', () => {
  const assessment = rule('assessment.complete', '2018-03-02')
  const input = { anchor: '2018-03-02', now: at('2018-03-20') }
  const clock = runClock(assessment, { ...input, pauses: [wait('2018-03-05', null)] })
  expect(clock).toMatchObject({ due: runClock(assessment, input).due, state: 'running' })
  expect(clock.why).toContain(
    'It went on although both agencies agree to wait: that does not stop this clock.',
  )
})

test('a pause that begins after the clock has run out gives nothing back', () => {
  const clock = runClock(WAIT, {
    anchor: '2018-03-05',
    pauses: [wait('2018-03-20', null)],
    now: at('2018-03-22'),
  })
  expect(clock).toMatchObject({ due: '2018-03-12', state: 'breached' })
  expect(clock.why).toContain(
    'It stood still from 20 March 2018, because both agencies agree to wait: the clock had run out before.',
  )
})

test('hours that stood still are given back as hours, through the change of the clocks', () => {
  const hours: Rule = { ...WAIT, amount: 48, unit: 'hours' }
  const clock = runClock(hours, {
    anchor: new Date('2026-10-23T11:00Z'),
    pauses: [
      {
        from: new Date('2026-10-24T11:00Z'),
        to: new Date('2026-10-25T13:30Z'),
        why: 'agencies-agree-to-wait',
      },
    ],
    done: '2026-10-26',
    now: new Date('2026-10-27T11:00Z'),
  })
  expect(clock.due).toEqual(new Date('2026-10-26T13:30Z'))
  // Only the day is known, and the end of that day is past the hour.
  expect(clock.state).toBe('met-late')
  expect(clock.why).toContain('It was done on 26 October 2026, late.')
})

test('pauses that overlap give back each day once, in whatever order they come', () => {
  const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2018-03-01', n))
  const pause = fc
    .tuple(day, fc.integer({ min: 0, max: 40 }))
    .map(([from, length]) => wait(from, addDays(from, length)))
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 5 }), (pauses) => {
      const input = { anchor: '2018-03-01', now: at('2019-01-01') }
      const due = runClock(WAIT, { ...input, pauses }).due as string
      expect(runClock(WAIT, { ...input, pauses: [...pauses].reverse() }).due).toBe(due)
      expect(runClock(WAIT, { ...input, pauses: [...pauses, ...pauses] }).due).toBe(due)
      const stood = new Set<string>()
      for (const { from, to } of pauses)
        for (let one = addDays(from as string, 1); one <= (to as string); one = addDays(one, 1))
          stood.add(one)
      let ran = 0
      for (let one = '2018-03-02'; one <= due; one = addDays(one, 1))
        if (!stood.has(one)) ran += workingDaysBetween(addDays(one, -1), one)
      // It stopped at the end of its last day and goes on at a weekend: then it is due the day after.
      expect([WAIT.amount, WAIT.amount + 1]).toContain(ran)
    }),
  )
})

test('a pause that ends before it begins, or a date that is none, is refused', () => {
  const input = { anchor: '2018-03-05', now: at('2018-03-22') }
  expect(() => runClock(WAIT, { ...input, pauses: [wait('2018-03-08', '2018-03-07')] })).toThrow(
    ClockRefused,
  )
  expect(() => runClock(WAIT, { ...input, anchor: new Date('soon') })).toThrow(ClockRefused)
})

test('every rule of every pack can be run, and says in plain sentences why it is due', () => {
  for (const { rules, first } of Object.values(PACKS))
    for (const one of rules) {
      const clock = runClock(one, { anchor: one.first ?? first, now: at('2026-11-25') })
      expect(clock.why.length).toBeGreaterThan(3)
      expect(clock.why.includes(UNVERIFIED)).toBe(!one.checked)
      for (const sentence of clock.why.filter((text) => !/^(Source|This is local)/.test(text)))
        expect(sentence.split(' ').length, sentence).toBeLessThan(25)
    }
})
