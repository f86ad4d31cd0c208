import type { Answer, AnswerValue, Answers } from '../../src/modules/asks/domain/answer.ts'
import type { Replied, RoundFacts, Tallied } from '../../src/modules/asks/domain/round-facts.ts'
import type { Recipient, Round } from '../../src/modules/asks/domain/round.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'

/** A closed round of a template. */
export function closedRound(template: Template, more: Partial<Round> = {}): Round {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    groupId: null,
    template,
    title: `${template.title} 2017-18`,
    period: '2017-18',
    words: '',
    due: '2018-02-28',
    reminders: [],
    hasOpenLink: false,
    state: 'closed',
    reason: '',
    openedAt: new Date('2018-01-15T10:00:00Z'),
    closedAt: new Date('2018-04-09T10:00:00Z'),
    contact: '',
    ...more,
  }
}

export function answered(values: Readonly<Record<string, AnswerValue>>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]): [string, Answer] => [
      id,
      { value, version: 1, by: 'Somebody', at: '2018-02-21T10:00:00Z' },
    ]),
  )
}

/** One who was asked: by name, replied unless said otherwise. */
export function reply(
  name: string,
  more: Partial<Omit<Replied, 'recipient'>> & { readonly recipient?: Partial<Recipient> } = {},
): Replied {
  const { recipient, ...rest } = more
  return {
    answers: null,
    self: {},
    moderated: {},
    evidenceSeen: false,
    challenges: [],
    ...rest,
    recipient: {
      id: name,
      roundId: 'round',
      agencyId: name,
      urn: '',
      name,
      askedAs: 'agency',
      state: rest.answers ? 'replied' : 'asked',
      reason: '',
      due: null,
      dueReason: '',
      repliedAt: null,
      ...recipient,
    },
  }
}

export function factsOf(
  round: Round,
  replies: readonly Replied[],
  tally: readonly Tallied[] = [],
): RoundFacts {
  return { round, replies, tally }
}

/** A tally of everybody: how many responded, and how often each answer was given. */
export function tallied(
  responses: number,
  answers: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Tallied[] {
  return [
    { part: null, question: '', value: '', n: responses },
    ...Object.entries(answers).flatMap(([question, values]) =>
      Object.entries(values).map(([value, n]) => ({ part: null, question, value, n })),
    ),
  ]
}
