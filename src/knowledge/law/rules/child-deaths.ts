import { DEADLINE, type Rule } from '../rule.ts'

const DEATH = { ...DEADLINE, about: 'child-death-review' } as const

/** Reviews by the Board: Local Safeguarding Children Boards Regulations 2006, regulation 6. */
export function boardDeathReviews(): Rule[] {
  return [
    {
      ...DEATH,
      id: 'child-death.notify',
      title: 'Notify the death of a child to the Board',
      anchor: 'death',
      amount: 24,
      unit: 'hours',
      source: 'Working Together 2015, chapter 5, and procedures of Boards under it',
      checked: false,
      note: 'Read in one Board’s procedures. That all Boards asked for it was not.',
    },
  ]
}

/** Reviews by the child death review partners. In: the guidance of the day. */
export function partnerDeathReviews(guidance: string): Rule[] {
  const source = `Child Death Review: statutory and operational guidance (England), October 2018; ${guidance}`
  const practice = `${source}; read in an audit of practice`
  return [
    {
      ...DEATH,
      id: 'child-death.notify',
      title: 'Notify the death of a child to the Child Death Overview Panel',
      anchor: 'death',
      amount: 24,
      unit: 'hours',
      source,
      checked: false,
    },
    {
      ...DEATH,
      id: 'child-death.notify-database',
      title: 'Notify the National Child Mortality Database',
      anchor: 'death',
      amount: 48,
      unit: 'hours',
      source,
      checked: false,
    },
    {
      ...DEATH,
      id: 'child-death.joint-agency-response',
      title: 'Hold the first meeting of the joint agency response',
      anchor: 'death',
      amount: 5,
      unit: 'days',
      source: practice,
      checked: false,
      note: 'Read as practice, from 48 hours to 5 days after the death; not read as a rule.',
    },
    {
      ...DEATH,
      id: 'child-death.review-meeting',
      title: 'Hold the child death review meeting',
      anchor: 'death',
      amount: 3,
      unit: 'months',
      pauses: ['criminal-investigation', 'inquest'],
      source: practice,
      checked: false,
      note: 'The three months were read; what holds them up was not.',
    },
    {
      ...DEATH,
      id: 'child-death.panel',
      title: 'Review the death at the Child Death Overview Panel',
      anchor: 'death',
      amount: 6,
      unit: 'months',
      pauses: ['criminal-investigation', 'inquest'],
      source: practice,
      checked: false,
      note: 'Practice is from 3 to 6 months; six were read, what holds them up was not.',
    },
    ...panelAfter(source),
  ]
}

function panelAfter(source: string): Rule[] {
  const after = {
    ...DEATH,
    title: 'Review the death at the Child Death Overview Panel',
    amount: 6,
    unit: 'weeks',
    source,
    checked: false,
  } as const
  return [
    { ...after, id: 'child-death.panel-after-meeting', anchor: 'review-meeting-reported' },
    { ...after, id: 'child-death.panel-after-inquest', anchor: 'inquest-concluded' },
  ]
}
