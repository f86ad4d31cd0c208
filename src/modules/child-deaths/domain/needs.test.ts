import { describe, expect, test } from 'vitest'
import type { AgencyReport, RoomFacts } from '../../rooms/index.ts'
import { analysis, death, factsOf, moveFor, notification } from './facts-for-tests.ts'
import { childDeathsPathway } from './pathway.ts'

const needs = (code: string, facts: RoomFacts) =>
  childDeathsPathway.moves.find((move) => move.code === code)?.needs?.(facts) ?? []

describe('a notification is accepted', () => {
  test('once death and notification are recorded', () => {
    expect(needs('accept', factsOf([]))).toEqual(['Record the death.', 'Record the notification.'])
    expect(needs('accept', factsOf([death(), notification('2017-06-01')]))).toEqual([])
  })

  test('not for a baby that was not born alive', () => {
    const stillborn = death({
      age: '0-27-days',
      'live-born': { answer: 'no', reason: 'Stillborn.' },
    })
    expect(needs('accept', factsOf([stillborn, notification('2017-06-01')]))).toEqual([
      'The baby was not born alive, so the death is not reviewed. Close the case instead.',
    ])
  })

  test('not while it is open where the child lived', () => {
    expect(
      needs('accept', factsOf([death({ resident: 'not-known' }), notification('2017-06-01')])),
    ).toEqual(['Find out where the child lived: the panel of that area reviews the death.'])
  })

  test('for a child who lived elsewhere only where both panels agreed', () => {
    const elsewhere = [death({ resident: 'no', residence: 'Wyeshire' }), notification('2017-06-01')]
    const told = (reviews: string) => ({
      code: 'panel-of-residence',
      values: { 'told-on': '2017-06-02', panel: 'Wyeshire', reviews },
    })
    expect(needs('accept', factsOf(elsewhere))).toHaveLength(1)
    expect(needs('accept', factsOf([...elsewhere, told('theirs')]))).toHaveLength(1)
    expect(needs('accept', factsOf([...elsewhere, told('ours')]))).toEqual([])
    expect(needs('transfer', factsOf(elsewhere))).toEqual([
      'Record that the panel where the child lived was told, and reviews the death.',
    ])
    expect(needs('transfer', factsOf([...elsewhere, told('ours')]))).toHaveLength(1)
    expect(needs('transfer', factsOf([...elsewhere, told('theirs')]))).toEqual([])
  })

  test('the death of a child who lived here is not transferred', () => {
    expect(needs('transfer', factsOf([death(), notification('2017-06-01')]))).toHaveLength(2)
  })
})

const report = (state: AgencyReport['state']): AgencyReport => ({
  id: '1',
  code: 'reporting',
  agencyId: 'a',
  agency: 'Severn Police',
  childId: null,
  state,
  submittedOn: null,
  values: {},
})

describe('a case goes to the panel', () => {
  test('when no report is a draft any more', () => {
    const facts = factsOf([death()], { reports: [report('draft'), report('submitted')] })
    expect(needs('to-panel', facts)).toEqual(['The report of Severn Police is still a draft.'])
    expect(needs('to-panel', factsOf([death()], { reports: [report('submitted')] }))).toEqual([])
  })

  test('when it is known whether the death was expected, and the response to it is recorded', () => {
    expect(needs('to-panel', factsOf([death({ expected: 'not-known' })]))).toEqual([
      'Record whether the death was expected.',
    ])
    const unexpected = death({ expected: 'unexpected' })
    const met = { code: 'joint-response', values: { 'met-on': '2017-06-03' } }
    expect(needs('to-panel', factsOf([unexpected]))).toEqual([
      'Record the joint agency response: this death called for one.',
    ])
    expect(needs('to-panel', factsOf([unexpected, met]))).toEqual([])
    expect(needs('to-panel', factsOf([death({ 'response-criteria': ['detained'] })]))).toHaveLength(
      1,
    )
  })

  test('after the review meeting, where the law of the day of death asks for one', () => {
    const later = death({ 'died-on': '2024-02-01' })
    const meeting = { code: 'review-meeting', values: { 'held-on': '2024-04-01' } }
    const reported = { code: 'review-meeting-report', values: { 'received-on': '2024-04-10' } }
    const missing = ['Record the child death review meeting and its report.']
    expect(needs('to-panel', factsOf([later]))).toEqual(missing)
    expect(needs('to-panel', factsOf([later, meeting]))).toEqual(missing)
    expect(needs('to-panel', factsOf([later, meeting, reported]))).toEqual([])
    expect(needs('to-panel', factsOf([death()]))).toEqual([])
  })
})

describe('a review is completed', () => {
  const base = [death(), notification('2017-06-01')]

  test('when the panel’s analysis is recorded, on the form of its day', () => {
    expect(needs('complete', factsOf(base))).toEqual(['Record the panel’s analysis.'])
    expect(needs('complete', factsOf([...base, analysis('2017-11-02')]))).toEqual([])
    expect(needs('complete', factsOf([...base, analysis('2019-11-02', {}, 'analysis')]))).toEqual(
      [],
    )
  })

  test('not by an analysis from before the panel asked for more', () => {
    const moves = [moveFor('back', '2017-11-02')]
    const once = factsOf([...base, analysis('2017-11-01')], { moves })
    expect(needs('complete', once)).toEqual([
      'The panel asked for more on 2 November 2017. Record its analysis since then.',
    ])
    const again = factsOf([...base, analysis('2017-11-01'), analysis('2018-01-10')], { moves })
    expect(needs('complete', again)).toEqual([])
  })

  test('not while an inquest or a criminal process is open', () => {
    const held = [
      ...base,
      analysis('2017-11-02'),
      { code: 'inquest', values: { 'opened-on': '2017-06-05' } },
      { code: 'criminal', values: { 'began-on': '2017-06-06' } },
    ]
    expect(needs('complete', factsOf(held))).toEqual([
      'The coroner’s inquiry of 5 June 2017 is still open. Record how it ended.',
      'The criminal process of 6 June 2017 is still open. Record how it ended.',
    ])
    const ended = [
      ...held,
      { code: 'inquest-concluded', values: { 'concluded-on': '2017-10-01' } },
      { code: 'criminal-ended', values: { 'ended-on': '2017-10-01' } },
    ]
    expect(needs('complete', factsOf(ended))).toEqual([])
  })

  test('not while a second criminal process goes on after the end of a first', () => {
    const again = factsOf([
      ...base,
      analysis('2017-11-02'),
      { code: 'criminal', values: { 'began-on': '2017-06-06' } },
      { code: 'criminal-ended', values: { 'ended-on': '2017-07-01' } },
      { code: 'criminal', values: { 'began-on': '2017-08-01' } },
    ])
    expect(needs('complete', again)).toEqual([
      'The criminal process of 1 August 2017 is still open. Record how it ended.',
    ])
  })
})
