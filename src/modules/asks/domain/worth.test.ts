import { describe, expect, test } from 'vitest'
import {
  answered,
  closedRound,
  factsOf,
  reply,
  tallied,
} from '../../../../test/support/round-facts.ts'
import { confirmationSurvey } from './templates/confirmation-survey.ts'
import { exploitation } from './templates/exploitation.ts'
import { familyFeedback } from './templates/family-feedback.ts'
import { section11 } from './templates/section-11.ts'
import { staffSurvey } from './templates/staff-survey.ts'
import { bodiesOf, worthOf } from './worth.ts'

describe('what a round is worth', () => {
  test('is asserted where agencies grade themselves, however good the grades', () => {
    const facts = factsOf(closedRound(exploitation), [
      reply('Police', { answers: {}, self: { known: 4 } }),
      reply('Council', { answers: {}, self: { known: 4 } }),
    ])
    expect(worthOf(facts)).toMatchObject({
      rung: 'asserted',
      independent: false,
      why: ['It is what agencies say of themselves.'],
    })
  })

  test('is documented once a panel saw the evidence of every return, and of no fewer', () => {
    const seen = reply('Police', { answers: {}, evidenceSeen: true, challenges: ['event'] })
    const round = closedRound(section11)
    const partly = worthOf(factsOf(round, [seen, reply('Council', { answers: {} })]))
    expect(partly).toMatchObject({ rung: 'asserted', challenged: false })
    expect(partly.why).toContain('A panel saw the evidence of 1 of 2 returns.')
    const wholly = worthOf(factsOf(round, [seen, reply('Council')]))
    expect(wholly).toMatchObject({ rung: 'documented', challenged: true, responsePercent: 50 })
  })

  test('is not documented where nobody returned anything', () => {
    expect(worthOf(factsOf(closedRound(section11), [reply('Council')])).rung).toBe('asserted')
  })

  test('is tested where staff were asked, with how many answered', () => {
    const worth = worthOf(factsOf(closedRound(staffSurvey), [], tallied(312, {})))
    expect(worth).toMatchObject({
      rung: 'tested',
      independent: true,
      base: 312,
      responsePercent: null,
    })
    expect(worth.why).toContain('How many could have answered is not known.')
  })

  test('says of a survey how many of those asked answered, and that a small one is small', () => {
    const asked = Array.from({ length: 40 }, (_, n) =>
      reply(`Person ${n}`, {
        recipient: { askedAs: 'person', state: n < 12 ? 'replied' : 'asked' },
      }),
    )
    const worth = worthOf(factsOf(closedRound(staffSurvey), asked, tallied(12, {})))
    expect(worth).toMatchObject({ base: 12, responsePercent: 30 })
    expect(worth.why).toContain('12 people responded, which is fewer than 20.')
  })

  test('is nothing anybody may lean on where fewer than five responded', () => {
    expect(worthOf(factsOf(closedRound(staffSurvey), []))).toMatchObject({ base: 0 })
  })

  test('is the words of children and families where they were asked', () => {
    expect(worthOf(factsOf(closedRound(familyFeedback), [], tallied(25, {})))).toMatchObject({
      rung: 'documented',
      kind: 'voice',
    })
  })
})

describe('how each body stands', () => {
  const yes = answered({ circulated: { answer: 'yes', reason: '' } })
  const no = answered({ circulated: { answer: 'no', reason: 'Not yet' } })

  test('is told apart: confirmed, replied, nothing to report, silent, blocked, refused', () => {
    const facts = factsOf(closedRound(confirmationSurvey), [
      reply('Police', { answers: yes }),
      reply('Council', { answers: no }),
      reply('Hospitals', { recipient: { state: 'nil' } }),
      reply('District'),
      reply('Probation', { recipient: { state: 'blocked', reason: 'No system' } }),
      reply('Charity', { recipient: { state: 'refused', reason: 'Not ours' } }),
    ])
    expect(bodiesOf(facts)).toEqual([
      { name: 'Police', answer: 'confirmed', why: '' },
      { name: 'Council', answer: 'replied', why: '' },
      { name: 'Hospitals', answer: 'nil', why: '' },
      { name: 'District', answer: 'no-reply', why: '' },
      { name: 'Probation', answer: 'blocked', why: 'No system' },
      { name: 'Charity', answer: 'blocked', why: 'It refused: Not ours' },
    ])
  })

  test('is never confirmed by a grade that a body gave itself', () => {
    const facts = factsOf(closedRound({ ...confirmationSurvey, kind: 'self_assessment' }), [
      reply('Police', { answers: yes }),
    ])
    expect(bodiesOf(facts)).toEqual([{ name: 'Police', answer: 'replied', why: '' }])
  })
})
