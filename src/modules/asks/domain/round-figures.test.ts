import { describe, expect, test } from 'vitest'
import {
  answered,
  closedRound,
  factsOf,
  reply,
  tallied,
} from '../../../../test/support/round-facts.ts'
import type { RoundFacts } from './round-facts.ts'
import { slugOf } from './round-figure.ts'
import { figuresOf } from './round-figures.ts'
import { confirmationSurvey } from './templates/confirmation-survey.ts'
import { dataRequest } from './templates/data-request.ts'
import { section11 } from './templates/section-11.ts'
import { staffSurvey } from './templates/staff-survey.ts'

function figure(facts: RoundFacts, id: string) {
  const found = figuresOf(facts).find((one) => one.id === id)
  if (!found)
    throw new Error(
      `${figuresOf(facts)
        .map((one) => one.id)
        .join(' ')} lack ${id}`,
    )
  return found
}

const yes = { answer: 'yes', reason: '' } as const
const guidance = closedRound(confirmationSurvey, { title: 'Levels of Need guidance 2017-18' })
const told = factsOf(guidance, [
  reply('Police', {
    answers: answered({ circulated: yes, reach: 1800, 'reach-method': 'headcount' }),
  }),
  reply('Council', {
    answers: answered({ circulated: yes, reach: 4200, 'reach-method': 'mailing-list' }),
  }),
  reply('Hospitals', { answers: answered({ circulated: yes, reach: 9000 }) }),
  reply('Probation', {
    answers: answered({ circulated: { answer: 'no', reason: 'New staff only' } }),
  }),
  reply('District'),
  reply('Charity', { recipient: { state: 'blocked', reason: 'No system' } }),
])

test('a round has the same name every year', () => {
  expect(slugOf('Section 11 self-assessment 2017-18')).toBe('section-11-self-assessment')
  expect(slugOf('Section 11 self-assessment 2018/19')).toBe('section-11-self-assessment')
})

describe('how many replied', () => {
  test('is over all who were asked, and tells the silences apart', () => {
    expect(figure(told, 'asks.levels-of-need-guidance.response.percent')).toMatchObject({
      numerator: 4,
      denominator: 6,
      method: '1 did not reply, 1 could not answer',
      drawn: false,
    })
  })

  test('counts “nothing to report” as a reply', () => {
    const facts = factsOf(guidance, [reply('Police', { recipient: { state: 'nil' } })])
    expect(figure(facts, 'asks.levels-of-need-guidance.response.percent')).toMatchObject({
      numerator: 1,
      denominator: 1,
      method: '1 had nothing to report',
    })
  })

  test('is a count where anybody with the link could answer', () => {
    const survey = factsOf(closedRound(staffSurvey), [], tallied(312, {}))
    const id = 'asks.staff-survey-on-safeguarding.responses.count'
    expect(figure(survey, id)).toMatchObject({ numerator: 312, denominator: null })
    expect(figure({ ...survey, tally: [] }, id)).toMatchObject({
      numerator: null,
      reason: 'Fewer than five people responded.',
    })
  })
})

describe('people reached', () => {
  test('are added up where the number and its method are given, each agency with its method', () => {
    expect(figure(told, 'asks.levels-of-need-guidance.reach.count')).toMatchObject({
      numerator: 6000,
      method:
        'Police 1,800, from the number of staff employed; ' +
        'Council 4,200, from the list it was sent to; ' +
        'no number with a method from 4 of 6 asked',
    })
  })

  test('are not known, rather than none, where nobody says how they were counted', () => {
    const facts = factsOf(guidance, [reply('Police', { answers: answered({ reach: 50 }) })])
    expect(figure(facts, 'asks.levels-of-need-guidance.reach.count')).toMatchObject({
      numerator: null,
      reason: 'No agency gave a number and said how it counted.',
    })
  })
})

describe('confirmations', () => {
  test('are over those asked: whoever kept silent did not confirm', () => {
    expect(figure(told, 'asks.levels-of-need-guidance.circulated.percent')).toMatchObject({
      numerator: 3,
      denominator: 6,
      method: 'as agencies report it; 1 answered no; 2 gave no answer',
    })
  })

  test('leave out those to whom the question does not apply', () => {
    const facts = factsOf(guidance, [
      reply('Police', { answers: answered({ commissioned: yes }) }),
      reply('Forum', {
        answers: answered({ commissioned: { answer: 'not-applicable', reason: '' } }),
      }),
    ])
    expect(figure(facts, 'asks.levels-of-need-guidance.commissioned.percent')).toMatchObject({
      numerator: 1,
      denominator: 1,
    })
  })
})

describe('scores', () => {
  const round = closedRound(section11, { title: 'Section 11' })
  const facts = factsOf(round, [
    reply('Police', {
      answers: {},
      self: { commitment: 3, voice: 2 },
      moderated: { commitment: 1 },
    }),
    reply('Council', { answers: {}, self: { commitment: 2 } }),
    reply('District'),
  ])

  test('give the share of standards met, as agencies say and as the panel says', () => {
    expect(figure(facts, 'asks.section-11.standards-met-self.percent')).toMatchObject({
      numerator: 3,
      denominator: 3,
    })
    expect(figure(facts, 'asks.section-11.standards-met-moderated.percent')).toMatchObject({
      numerator: 0,
      denominator: 1,
    })
  })

  test('give each standard’s lowest and mean, the panel’s score before the agency’s own', () => {
    const title = (id: string) => section11.standards.find((one) => one.id === id)?.title
    expect(figure(facts, 'asks.section-11.mean-by-standard').rows).toEqual([
      { key: title('commitment'), value: 1.5 },
      { key: title('voice'), value: 2 },
    ])
    expect(figure(facts, 'asks.section-11.lowest-by-standard').rows?.[0]?.value).toBe(1)
  })

  test('that are missing are left out and said to be, not taken for 0', () => {
    const one = figure(facts, 'asks.section-11.met-by-standard')
    expect(one.rows).toHaveLength(2)
    expect(one.method).toContain('1 scores are missing and left out')
  })
})

describe('a survey', () => {
  test('gives the share that agrees of those who said yes or no, and chance its interval', () => {
    const facts = factsOf(
      closedRound(staffSurvey, { title: 'Staff survey' }),
      [],
      tallied(100, {
        'lead-known': { agree: 50, 'strongly-agree': 22, disagree: 18, 'dont-know': 10 },
      }),
    )
    expect(figure(facts, 'asks.staff-survey.lead-known.percent')).toMatchObject({
      numerator: 72,
      denominator: 90,
      drawn: true,
    })
    expect(figure(facts, 'asks.staff-survey.may-share.percent')).toMatchObject({
      numerator: null,
      reason: 'Fewer than five people answered.',
    })
  })
})

describe('a number that was supplied', () => {
  const value = { numerator: 40, denominator: 50, first: '2017-04-01', last: '2018-03-31' }
  const round = closedRound(dataRequest)

  test('is the figure that the question names, with its days and its supplier', () => {
    const facts = factsOf(round, [
      reply('Police', { answers: answered({ 'missing-interviews': value }) }),
    ])
    expect(figure(facts, 'supplied.return-interviews-72h.percent')).toMatchObject({
      numerator: 40,
      denominator: 50,
      window: '2017-04-01..2018-03-31',
      method: 'supplied by Police',
      disclosure: 'children',
    })
  })

  test('has an id of its own where several supplied it', () => {
    const facts = factsOf(
      round,
      ['Severn Vale Police', 'Council'].map((name) =>
        reply(name, { answers: answered({ 'missing-interviews': value }) }),
      ),
    )
    const ids = figuresOf(facts).map(({ id }) => id)
    expect(ids).toContain('supplied.return-interviews-72h.severn-vale-police.percent')
    expect(ids).toContain('supplied.return-interviews-72h.council.percent')
    expect(new Set(ids).size).toBe(ids.length)
  })
})
